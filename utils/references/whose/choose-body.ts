import { bodies } from '../../symbols/body.ts';
import { isBody, type Link } from '../link/link.ts';
import type { Because, Candidate } from '../reference.ts';
import type { Token } from '../scan/lex.ts';
import { type Evidence, gatherEvidence, isSpeaker } from './evidence.ts';
import { exists } from './number-bands.ts';
import { couldBe, numberings, symbolOf } from './numbering.ts';

/** What has been read of the document so far, for numbers that name no body of their own. */
export interface Reading {
  /** Series of the body whose document this is. */
  document?: string;
  /** Body at the head of the text now being read: "The General Assembly,". */
  speaker?: readonly string[];
  /** Bodies named so far in full, with the place where each was named last. */
  named: Map<string, number>;
  /** Body of the reference before. */
  previous?: string;
}

interface Choice {
  series: string;
  because: Because;
  quote?: string;
}

/** Longest series first, so that CTOC/COP/WG.3 is found before CTOC. */
const allSeries = bodies.map(({ series }) => series).sort((a, b) => b.length - a.length);

/** The series of the body that a symbol belongs to and that adopts texts, itself or the one above it. */
export function adoptingBodyOf(symbol: string): string | undefined {
  let series = allSeries.find(
    (candidate) =>
      symbol === candidate || (symbol.startsWith(candidate) && /[/.]/.test(symbol[candidate.length] ?? '')),
  );
  while (series !== undefined && !numberings.has(series))
    series = bodies.find((body) => body.series === series)?.parent ?? undefined;
  return series;
}

/** Notes the bodies named up to a token: what "the Council" or "its" will stand for. */
export function note(text: string, reading: Reading, token: Token): void {
  if (token.type === 'symbol') {
    const series = adoptingBodyOf(token.symbol.symbol);
    if (series !== undefined) reading.named.set(series, token.start);
  }
  if (!isBody(token) || token.outside) return;
  if (isSpeaker(text, token)) reading.speaker = token.series;
  if (!token.context) for (const series of token.series) reading.named.set(series, token.start);
}

/** The readings of a linked number, best first; none where the number belongs to no body of the United Nations. */
export function chooseBody(
  text: string,
  tokens: readonly Token[],
  link: Link,
  group: readonly Link[],
  reading: Reading,
): Candidate[] {
  const evidence = gatherEvidence(text, tokens, link, group);
  if (evidence[0]?.outside && evidence[0].because === 'named body') return [];
  const { kind, token } = link;
  const choices: Choice[] = [];
  const letter = link.parts[0]?.letter ?? '';
  const offer = (choice: Choice, lenient = false): void => {
    if (choices.some(({ series }) => series === choice.series)) return;
    if (
      couldBe(choice.series, kind, token.number) ||
      (lenient && token.number.form === 'year' && choice.series === 'S')
    )
      choices.push(choice);
  };
  if (link.head?.series)
    offer({ series: link.head.series, because: 'named body', quote: text.slice(link.head.start, link.head.end) }, true);
  const close = evidence.filter(({ because }) => because !== 'body in sentence');
  const far = evidence.filter(({ because }) => because === 'body in sentence');
  offerEvidence(text, close, reading, link, offer);
  if (link.head?.own && choices.length === 0) {
    for (const series of reading.speaker ?? []) offer({ series, because: 'speaking body' });
    if (reading.document) offer({ series: reading.document, because: 'own document' });
  }
  offerByForm(link, offer);
  offerEvidence(text, far, reading, link, offer);
  if (reading.speaker) for (const series of reading.speaker) offer({ series, because: 'speaking body' });
  if (reading.document) offer({ series: reading.document, because: 'own document' });
  if (reading.previous) offer({ series: reading.previous, because: 'reference before' });
  offerByRange(link, offer);
  const existing = (choice: Choice): boolean =>
    exists(choice.series, kind, token.number.session, token.number.number) === 'yes';
  if (choices.length === 0) offerAny(link, offer);
  const best = choices[0];
  // What only the form suggests gives way to a body of which the number is known.
  const unsure = best?.because === 'form' || (token.number.form === 'roman' && best?.because !== 'named body');
  const known =
    best !== undefined && unsure && !existing(best) ? choices.find((choice) => existing(choice)) : undefined;
  const ordered = known ? [known, ...choices.filter((choice) => choice !== known)] : choices;
  return ordered.slice(0, 4).map(({ series, because, quote }) => ({
    symbol: symbolOf(series, kind, token.number, letter),
    because,
    ...(quote && { quote }),
  }));
}

function offerEvidence(
  text: string,
  evidence: readonly Evidence[],
  reading: Reading,
  link: Link,
  offer: (choice: Choice, lenient?: boolean) => void,
): void {
  for (const { because, series, context, token } of evidence) {
    const quote = text.slice(token.start, token.end);
    const ordered = context ? byAntecedent(series, reading, link, because === 'body in sentence') : series;
    for (const candidate of ordered) offer({ series: candidate, because, quote }, because === 'named body');
  }
}

/** "the Council": of the bodies so called, the one named last before, else the one whose document this is, else the main organ. */
function byAntecedent(series: readonly string[], reading: Reading, link: Link, far: boolean): string[] {
  const place = (candidate: string): number => {
    const at = reading.named.get(candidate) ?? -1;
    if (at >= 0) return at + 2;
    if (candidate === reading.document || reading.speaker?.includes(candidate)) return 1;
    return -1;
  };
  const main = far ? ['A', 'S', 'E', 'A/HRC'] : ['A', 'S', 'E', 'A/HRC', 'E/CN.15', 'E/CN.7', 'CTOC/COP', 'CAC/COSP'];
  const rank = (candidate: string): number => (main.includes(candidate) ? main.length - main.indexOf(candidate) : 0);
  return series
    .filter(
      (candidate) =>
        couldBe(candidate, link.kind, link.token.number) && (!far || place(candidate) >= 0 || rank(candidate) > 0),
    )
    .sort((a, b) => place(b) - place(a) || rank(b) - rank(a));
}

/** What the form alone says: "1851 (2008)" is the Security Council's, "2009/251" the Economic and Social Council's. */
function offerByForm(link: Link, offer: (choice: Choice, lenient?: boolean) => void): void {
  const { form, session } = link.token.number;
  if (form === 'year') offer({ series: 'S', because: 'form' });
  if (form === 'meeting')
    for (const series of ['FCCC/CP', 'FCCC/KP/CMP', 'FCCC/PA/CMA']) offer({ series, because: 'form' });
  if (form === 'slash' && session.startsWith('ES-')) offer({ series: 'A', because: 'form' });
}

/** What form and range together make likely, when nothing nearer has spoken. */
function offerByRange(link: Link, offer: (choice: Choice) => void): void {
  const { form, session, number } = link.token.number;
  if (form === 'roman') {
    const inAssembly = exists('A', link.kind, session, number);
    if (inAssembly === 'yes') offer({ series: 'A', because: 'form' });
    if (exists('E', link.kind, session, number) === 'yes') offer({ series: 'E', because: 'existence' });
    for (const series of ['A', 'E']) offer({ series, because: 'form' });
    return;
  }
  if (form !== 'slash') return;
  if (Number(session) > 1900) offer({ series: 'E', because: 'form' });
  else offer({ series: 'A', because: 'form' });
  offer({ series: 'A/HRC', because: 'existence' });
}

function offerAny(link: Link, offer: (choice: Choice) => void): void {
  for (const [series] of numberings)
    if (exists(series, link.kind, link.token.number.session, link.token.number.number) === 'yes')
      offer({ series, because: 'existence' });
}
