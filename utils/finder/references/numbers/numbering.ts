import { type Body, bodies } from '../../symbols/body.ts';
import { fromRoman } from '../../symbols/roman.ts';
import { type AdoptedKind, exists } from './number-bands.ts';
import type { NumberForm, ScannedNumber } from './scanned-number.ts';

/** How one body numbers what it adopts, by the formats in the table of bodies. */
interface Numbering {
  series: string;
  body: Body;
  resolution: readonly Format[];
  decision: readonly Format[];
}

type Format = { form: NumberForm; counts: 'session' | 'year' | 'none'; meeting?: string };

function readFormat(format: string | null): Format | undefined {
  if (format === null) return undefined;
  if (/^s\/n/.test(format)) return { form: 'slash', counts: 'session' };
  if (/^yyyy\//.test(format)) return { form: 'slash', counts: 'year' };
  if (format === 'n (yyyy)') return { form: 'year', counts: 'year' };
  if (format === 'n (ROMAN)') return { form: 'roman', counts: 'session' };
  const meeting = /^n\/(\w+)\.s$/.exec(format);
  return meeting ? { form: 'meeting', counts: 'session', meeting: meeting[1] ?? '' } : undefined;
}

const formatsOf = (...formats: readonly (string | null)[]): Format[] =>
  formats.map(readFormat).filter((format) => format !== undefined);

/** The bodies whose ways of numbering resolutions or decisions the finder knows, by series. */
export const numberings = new Map<string, Numbering>();
for (const body of bodies) {
  if (body.outside) continue;
  const resolution = formatsOf(body.resolution, body.resolutionOld);
  const decision = formatsOf(body.decision, body.resolutionOld);
  if (resolution.length + decision.length > 0)
    numberings.set(body.series, { series: body.series, body, resolution, decision });
}

/** Bodies with a different symbol for what they adopt, such as the economic commissions. */
const adoptsAs = new Map([
  ['E/ECLAC', 'LC'],
  ['E/ESCAP', 'ESCAP'],
  ['UNEP/CBD/COP', 'CBD/COP'],
]);

/** Whether a body could have adopted a text of this number, by its form, its sessions and what is known to exist. */
export function couldBe(series: string, kind: AdoptedKind, number: ScannedNumber): boolean {
  const numbering = numberings.get(series);
  const formats = numbering?.[kind] ?? [];
  return numbering !== undefined && formats.some((format) => fits(format, numbering.body, kind, number));
}

/** The parties to the Convention to Combat Desertification, whose decisions are numbered 3/COP.12. */
export const desertification = 'ICCD/COP';

/** Bodies with Roman numerals for special sessions: "165 (S-IX)" of the Trade and Development Board. */
const specialRoman = new Set(['A', 'E/CN.7', 'TD/B', 'T']);

function fits(format: Format, body: Body, kind: AdoptedKind, number: ScannedNumber): boolean {
  if (format.form !== number.form) return false;
  const { session } = number;
  // In Arabic the letters of both conferences of the parties are the same: م أ-12.
  if (format.form === 'meeting')
    return session.startsWith(`${format.meeting}.`) || (body.series === desertification && session.startsWith('CP.'));
  if (format.form === 'slash') {
    const special = /^(?:S|ES)-/.test(session);
    if (special && !body.special.includes(session.startsWith('ES') ? 'ES-{n}' : 'S-{n}')) return false;
    const count = Number(session.replace(/^\w+-/, ''));
    if ((format.counts === 'year') !== count > 1900 || number.number === 0) return false;
    if (format.counts === 'year' && (count < (body.since ?? 1946) || count > (body.until ?? 2060))) return false;
    if (!special && format.counts === 'session' && count > (body.sessionTo ?? 99) + 1) return false;
    if (body.series === 'A' && !special && count < 31) return false;
    if (body.series === 'A' && kind === 'decision' && number.number < 300 && count > 31) return false;
  }
  if (format.form === 'roman' && session.includes('-') && !specialRoman.has(body.series)) return false;
  if (
    format.form === 'roman' &&
    !session.includes('-') &&
    (fromRoman(session) ?? 0) > (body.sessionTo !== null && body.series !== 'A' ? body.sessionTo : 99)
  )
    return false;
  return exists(body.series, kind, number.session, number.number) !== 'no';
}

/** The canonical symbol of a body's resolution or decision. */
export function symbolOf(series: string, kind: AdoptedKind, number: ScannedNumber, letter = ''): string {
  const adopter = adoptsAs.get(series) ?? series;
  const nature = kind === 'resolution' ? 'RES' : 'DEC';
  const { form, session } = number;
  if (form === 'meeting')
    return series === desertification
      ? `ICCD/${nature}/${number.number}/${session.replace(/^CP/, 'COP')}`
      : `FCCC/${nature}/${number.number}/${session}`;
  if (form !== 'slash') return `${adopter}/${nature}/${number.number}(${session})${letter}`;
  const body = numberings.get(series)?.body;
  const template = kind === 'resolution' ? body?.resolutionSymbol : body?.decisionSymbol;
  if (template?.includes('{s}') && !session.includes('-'))
    return template
      .replace('{s}', session)
      .replace('{n}', `${number.number}${letter}`)
      .replace('/Res.', '/RES.')
      .replace('/Dec.', '/DEC.');
  return `${adopter}/${nature}/${session}/${number.number}${letter}`;
}
