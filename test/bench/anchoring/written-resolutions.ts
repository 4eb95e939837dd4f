import { resolutionColumns } from '../../../data/tables/columns.ts';
import { type Row, readTable, tablePath } from '../../../data/tables/table.ts';
import { oneOf, seededRandom } from './random.ts';
import { closing, items, operativePhrases, operativeTails, preambularPhrases, themes } from './resolution-phrases.ts';

/** A text in which places are searched for. */
export interface BenchText {
  name: string;
  text: string;
}

type Resolution = Row<(typeof resolutionColumns)[number]>;

/** Resolutions of one title, such as the renewals of a mandate: families whose members are twins. */
const families = { perBody: 10, members: 3 };
const paragraphs = { preambular: 8, operative: 16 };
/** One in so many members leaves a paragraph of its family out. */
const oneIn = 12;
const lineWidth = 88;

function familiesOf(rows: readonly Resolution[], beginning: string): Resolution[][] {
  const titled = rows.filter(({ symbol, title, date }) => symbol.startsWith(beginning) && title !== '' && date !== '');
  return [...Map.groupBy(titled, ({ title }) => title).values()]
    .filter((family) => family.length >= families.members + 1)
    .sort((a, b) => b.length - a.length)
    .slice(0, families.perBody)
    .map((family) => family.toSorted((a, b) => (a.date < b.date ? -1 : 1)));
}

function written(date: Date): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    date,
  );
}

/** "1325 (2000)" of S/RES/1325(2000), "65/230" of A/RES/65/230. */
function numberOf(symbol: string): string {
  return symbol.replace(/^[AS]\/RES\//, '').replace(/(?<=\d)\(/, ' (');
}

/**
 * Fills the slots of phrases: what a family shares from the family's random numbers, numbers and dates from the
 * member's.
 */
function slotFiller(
  member: Resolution,
  earlier: readonly Resolution[],
  ofFamily: () => number,
  ofMember: () => number,
) {
  const day = 86_400_000;
  const adopted = Date.parse(member.date);
  const numbers = earlier.map(({ symbol }) => numberOf(symbol));
  const dateNear = (from: number, days: number) => written(new Date(from + Math.floor(ofMember() * days) * day));
  const fillers: Record<string, () => string> = {
    mission: () => `the ${member.title.charAt(0).toLowerCase()}${member.title.slice(1)}`,
    theme: () => oneOf(ofFamily, themes),
    before: () => numbers.join(', '),
    last: () => numbers.at(-1) ?? '',
    date: () => dateNear(adopted - 300 * day, 280),
    later: () => dateNear(adopted + 60 * day, 300),
    year: () => String(new Date(adopted).getUTCFullYear() + 1),
    report: () => `${member.symbol.charAt(0)}/${member.date.slice(0, 4)}/${100 + Math.floor(ofMember() * 900)}`,
    share: () => String(2 + Math.floor(ofMember() * 90)),
    months: () => String(oneOf(ofMember, [3, 4, 6, 9, 12])),
  };
  return (phrase: string) => phrase.replace(/\{(\w+)\}/g, (_, slot: string) => fillers[slot]?.() ?? '');
}

function wrapped(paragraph: string): string {
  return paragraph.replace(new RegExp(`(?!$)(.{1,${lineWidth}})(?: |$)`, 'g'), '$1\n').trimEnd();
}

/** Writes one member of a family. The family's random numbers start again for each, so that they say the same. */
function writeMember(family: readonly Resolution[], place: number, seed: number): BenchText {
  const [member, earlier] = [family[place], family.slice(Math.max(0, place - 3), place)];
  if (!member) throw new RangeError('No such member');
  const ofFamily = seededRandom(seed);
  const ofMember = seededRandom(seed * 31 + place);
  const fill = slotFiller(member, earlier, ofFamily, ofMember);
  const body = member.symbol.startsWith('S/') ? 'council' : 'assembly';
  const unused = [...preambularPhrases];
  const preamble = Array.from({ length: paragraphs.preambular }, () => {
    const [phrase = ''] = unused.splice(Math.floor(ofFamily() * unused.length), 1);
    return `${fill(phrase)},`;
  });
  const operative = Array.from({ length: paragraphs.operative }, () => {
    const [opening, objects] = oneOf(ofFamily, operativePhrases);
    const tails = [operativeTails, operativeTails].map((all) => (ofFamily() < 0.5 ? oneOf(ofFamily, all) : ''));
    const said = fill(`${opening} ${oneOf(ofFamily, objects)}${[...new Set(tails)].join('')}`);
    if (ofFamily() > 0.15) return [`${said};`];
    const listed = ['(a)', '(b)', '(c)'].map((mark) => `${mark} ${fill(oneOf(ofFamily, items))};`);
    return [`${said}, by:`, ...listed];
  });
  const kept = operative.filter(() => ofMember() > 1 / oneIn);
  const numbered = [...kept, [oneOf(ofFamily, closing[body])]].map(([first = '', ...rest], index) =>
    [`${index + 1}. ${first}`, ...rest].map(wrapped).join('\n\n'),
  );
  const speaker = body === 'council' ? 'The Security Council,' : 'The General Assembly,';
  const head = [`${member.symbol}`, `Adopted on ${written(new Date(Date.parse(member.date)))}`, member.title];
  return {
    name: member.symbol,
    text: `${[...head, speaker, ...preamble].map(wrapped).concat(numbered).join('\n\n')}\n`,
  };
}

/**
 * Resolutions written for the benchmark, always the same: titles, symbols, dates and earlier resolutions are the
 * catalogue's facts, the sentences are this project's own. Those of one title are twins: they differ by their numbers,
 * their dates and a paragraph here and there.
 */
export function writtenResolutions(): BenchText[] {
  const rows = readTable(tablePath('resolutions'), resolutionColumns);
  const chosen = ['S/RES/', 'A/RES/'].flatMap((beginning) => familiesOf(rows, beginning));
  return chosen.flatMap((family, seed) =>
    Array.from({ length: families.members }, (_, index) => writeMember(family, family.length - 1 - index, seed + 1)),
  );
}
