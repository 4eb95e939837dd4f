import { dateBeside } from '../beside/date-beside.ts';
import type { Because, Candidate } from '../found/reference.ts';
import type { Link } from '../link/links.ts';
import { followsForeign, namesForeign } from '../link/named-beside-head.ts';
import { couldBeOf, exists, yearOfCouncilResolution } from '../numbers/number-bands.ts';
import { couldBe, desertification, numberings, symbolOf } from '../numbers/numbering.ts';
import type { ScannedNumber } from '../numbers/scanned-number.ts';
import type { Token } from '../scan/lex.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import type { Memory } from './memory.ts';
import { bodyOfSymbolBeside } from './symbol-beside.ts';

interface Choice {
  series: string;
  because: Because;
  quote?: string;
}

/** Reasons that hold even if another body is known to have the number. */
const sure: ReadonlySet<Because> = new Set<Because>(['symbol', 'named body', 'speaking body', 'own document']);
/** How many candidates a reference keeps. */
const mostCandidates = 4;
/** Bodies that a short name stands for if none of them has been named before. */
const mainBodies = ['A', 'S', 'E', 'A/HRC'];
const commonBodies = [...mainBodies, 'E/CN.15', 'E/CN.7', 'CTOC/COP', 'CAC/COSP'];

/** The bodies that may have adopted a number, best first. */
class Choices {
  readonly list: Choice[] = [];

  private readonly text: string;
  private readonly link: Link;
  private readonly memory: Memory;

  constructor(text: string, link: Link, memory: Memory) {
    this.text = text;
    this.link = link;
    this.memory = memory;
  }

  get isFull(): boolean {
    return this.list.length >= mostCandidates;
  }

  private get number() {
    return this.link.token.number;
  }

  exists({ series }: Choice): boolean {
    return exists(series, this.link.kind, this.number.session, this.number.number) === 'yes';
  }

  /** Adds a body if it could have adopted the number; if the Security Council is named, even against the catalogue. */
  offer(series: string, because: Because, quote?: string): void {
    if (this.isFull || this.list.some((choice) => choice.series === series)) return;
    if (series === 'S' && this.link.kind === 'decision') return;
    // "CP" is the climate conference's, unless the other one is named in full.
    if (series === desertification && this.number.session.startsWith('CP.') && because !== 'named body') return;
    const believed =
      series === 'S' && this.number.form === 'year' && (because === 'named body' || isMisdated(this.text, this.link));
    if (believed || couldBe(series, this.link.kind, this.number))
      this.list.push({ series, because, ...(quote && { quote }) });
  }

  offerEvidence(evidence: readonly Evidence[]): void {
    for (const { because, series, context, token } of evidence) {
      if (this.isFull) return;
      const quote = this.text.slice(token.start, token.end);
      const ordered = context ? this.byContext(series, because === 'body in sentence') : series;
      for (const candidate of ordered) this.offer(candidate, because, quote);
    }
  }

  /** The bodies that a name without an antecedent may stand for; of two conferences of parties "CP" is the climate's. */
  private byContext(series: readonly string[], far: boolean): readonly string[] {
    const isClimate = this.number.session.startsWith('CP.');
    return isClimate ? series.filter((candidate) => candidate !== desertification) : this.byAntecedent(series, far);
  }

  /**
   * Orders the bodies called "the Council": the speaking one, else the one named last, else a main organ.
   * Far from the number, only those already named and the main organs remain.
   */
  private byAntecedent(series: readonly string[], far: boolean): string[] {
    const { named, document, speaker } = this.memory;
    const usual = far || this.number.form === 'roman' ? mainBodies : commonBodies;
    const rank = (candidate: string): number => {
      const at = named.get(candidate);
      if (speaker.includes(candidate) && !far) return Number.POSITIVE_INFINITY;
      if (at !== undefined) return at + 100;
      if (candidate === document || speaker.includes(candidate)) return 99;
      return usual.includes(candidate) ? usual.length - usual.indexOf(candidate) : 0;
    };
    const unnamed = far || this.number.form === 'roman';
    return series.filter((candidate) => !unnamed || rank(candidate) > 0).sort((a, b) => rank(b) - rank(a));
  }

  /** "1851 (2008)" can only be the Security Council's, "ES-10/14" the Assembly's. */
  offerByForm(): void {
    const { form, session, number } = this.number;
    if (form === 'year' && this.link.kind === 'resolution') this.offer('S', 'form');
    if (form === 'year' && this.link.kind === 'decision' && isOfCompensationCommission(number, session))
      this.offer('S/AC.26', 'form');
    if (form === 'meeting')
      for (const series of ['FCCC/CP', 'FCCC/KP/CMP', 'FCCC/PA/CMA', desertification]) this.offer(series, 'form');
    if (form === 'slash' && session.startsWith('ES-')) this.offer('A', 'form');
  }

  /** Adds what form and range make likely, for numbers with no better evidence. */
  offerByRange(): void {
    const { form, session } = this.number;
    if (form === 'roman') {
      if (this.exists({ series: 'A', because: 'form' })) this.offer('A', 'form');
      if (this.exists({ series: 'E', because: 'form' })) this.offer('E', 'existence');
      for (const series of ['A', 'E']) this.offer(series, 'form');
    } else if (form === 'slash') {
      this.offer(Number(session) > 1900 ? 'E' : 'A', 'form');
      this.offer('A/HRC', 'existence');
    }
    if (this.list.length === 0)
      for (const [series] of numberings)
        if (this.exists({ series, because: 'existence' })) this.offer(series, 'existence');
  }

  /** A choice known to exist, if the best is not and its reason is weak. */
  private knownInstead(best: Choice): Choice | undefined {
    if (this.exists(best)) return undefined;
    const isRoman = this.number.form === 'roman';
    if (best.because === 'form' || (isRoman && !sure.has(best.because)))
      return this.list.find((choice) => this.exists(choice));
    // Of two bodies that "its" may stand for, the one that has a text of this number.
    const isOwner = isRoman && best.because === 'speaking body';
    return isOwner ? this.list.find((choice) => choice.because === best.because && this.exists(choice)) : undefined;
  }

  /** The body that the date beside the number fits: HRC 48/7 is of 2021, the Assembly's 48/7 of 1993. */
  private fittingDate(): Choice | undefined {
    if (this.list.length < 2) return undefined;
    const year = Number(dateBeside(this.text, { start: this.link.token.start, end: this.link.end })?.slice(0, 4));
    if (Number.isNaN(year)) return undefined;
    const fits = this.list.map(({ series }) => couldBeOf(series, this.number.session, year));
    return fits[0] === false ? this.list[fits.indexOf(true)] : undefined;
  }

  /** The choices in order; a weak one gives way to a body that is known to have the number. */
  ordered(): readonly Choice[] {
    const [best] = this.list;
    if (best === undefined) return [];
    const known = this.fittingDate() ?? this.knownInstead(best);
    return known ? [known, ...this.list.filter((choice) => choice !== known)] : this.list;
  }
}

/** The candidates for a linked number, best first; none if it belongs to no body of the United Nations. */
export function chooseBody(
  text: string,
  tokens: readonly Token[],
  link: Link,
  group: readonly Link[],
  memory: Memory,
): Candidate[] {
  const { close, far, next, own } = gatherEvidence(text, tokens, link, group, memory.speaker.length > 0);
  // What a body outside the United Nations owns is no reference, whatever else the sentence says.
  if (close[0]?.outside && (close[0].because === 'named body' || !isKnown(link))) return [];
  const choices = new Choices(text, link, memory);
  const { head } = link;
  if (head?.series) choices.offer(head.series, 'named body', text.slice(head.start, head.end));
  choices.offerEvidence(close);
  const reported = own ? undefined : bodyOfSymbolBeside(text, tokens, group[0] ?? link);
  if (reported) choices.offer(reported.series, 'symbol', reported.quote);
  if (own && choices.list.length === 0) offerOwner(choices, memory);
  choices.offerByForm();
  choices.offerEvidence(far);
  // A session above 30 is rather the Assembly's than that of a "Council" later in the sentence.
  choices.offerEvidence(next.filter(({ context }) => !context || !isOfAssembly(link)));
  offerOwner(choices, memory);
  if (memory.previous) choices.offer(memory.previous, 'reference before');
  choices.offerByRange();
  const letter = link.parts[0]?.letter ?? '';
  return choices.ordered().map(({ series, because, quote }) => ({
    symbol: symbolOf(series, link.kind, inItsYear(series, link), letter),
    because,
    ...(quote && { quote }),
  }));
}

/** How far behind a number a body that no list names is looked for. */
const foreignReach = 40;

/**
 * Whether a number of the Security Council has a year beside it that is off by one: the number decides then, which
 * exists in one year only.
 */
function isMisdated(text: string, { head, kind, end, token: { number } }: Link): boolean {
  const year = kind === 'resolution' ? yearOfCouncilResolution(number.number) : undefined;
  if (head === undefined || year === undefined || Math.abs(year - Number(number.session)) !== 1) return false;
  return !followsForeign(text, head) && !namesForeign(text.slice(end, end + foreignReach));
}

/** The number with the year in which the Security Council adopted it, whatever year is printed. */
function inItsYear(series: string, { kind, token: { number } }: Link): ScannedNumber {
  if (series !== 'S' || kind !== 'resolution' || number.form !== 'year') return number;
  const year = yearOfCouncilResolution(number.number);
  return year === undefined ? number : { ...number, session: String(year) };
}

/** The decisions of the Compensation Commission's Governing Council, the only ones numbered by year in brackets. */
const isOfCompensationCommission = (number: number, year: string): boolean =>
  number < 300 && Number(year) > 1990 && Number(year) < 2023;

/** Whether the Council or the Assembly has adopted a text of this number and year or session. */
const isKnown = ({ kind, token: { number } }: Link): boolean =>
  number.form !== 'slash' && ['S', 'A'].some((series) => exists(series, kind, number.session, number.number) === 'yes');

const isOfAssembly = ({ kind, token: { number } }: Link): boolean =>
  number.form === 'slash' && Number(number.session) > 30 && exists('A', kind, number.session, number.number) === 'yes';

/** Offers the speaking body, and the body whose document this is. */
function offerOwner(choices: Choices, memory: Memory): void {
  for (const series of memory.speaker) choices.offer(series, 'speaking body');
  if (memory.document) choices.offer(memory.document, 'own document');
}
