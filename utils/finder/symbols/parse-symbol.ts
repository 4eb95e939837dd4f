import { type Body, bodyAtStart, bodyOfSeries } from './body.ts';
import { foldSymbol } from './fold-symbol.ts';
import type { ParsedSymbol, SymbolKind, SymbolStep } from './parsed-symbol.ts';
import { readSteps } from './read-steps.ts';
import { type Component, scanComponent } from './scan-component.ts';
import { sessionIn, yearIn } from './session.ts';
import { dottedPart } from './symbol-part.ts';

/** Last words of series whose bodies a number tells apart: A/CONF.151, E/CN.4, A/AC.105, S/C.2. */
const numberedBodies = new Set(['CONF', 'CN', 'AC', 'C']);

/** Bodies of the Framework Convention, by what its decisions name behind the number: FCCC/DEC/1/CP.21. */
const climateBodies = new Map([
  ['CP', 'FCCC/CP'],
  ['CMP', 'FCCC/KP/CMP'],
  ['CMA', 'FCCC/PA/CMA'],
]);

/** The step that follows a series without a slash: "UNEP/EA.5", "NPT/CONF.2026", "WHA67". */
function gluedStep(number: string, body: Body): SymbolStep | undefined {
  const year = yearIn(number);
  if (year !== undefined) return { type: 'year', year };
  const last =
    body.series
      .split(/[^A-Za-z]/)
      .at(-1)
      ?.toUpperCase() ?? '';
  const session = sessionIn(number);
  if (numberedBodies.has(last) && !body.counts.includes('session') && /^\d+$/.test(number)) {
    const part = dottedPart(last);
    return part && { type: 'part', part: part.part, number };
  }
  return session && { type: 'session', session };
}

function climateDecision(components: readonly Component[]): ParsedSymbol | undefined {
  const [part, number, meeting, ...more] = components.map(({ head }) => head);
  const [, series = '', session = ''] = /^(CP|CMP|CMA)\.(\d{1,3})$/.exec(meeting ?? '') ?? [];
  const body = bodyOfSeries(climateBodies.get(series) ?? '');
  const isAdopted = part === 'DEC' || part === 'RES';
  if (!body || !isAdopted || more.length > 0 || !number || !/^\d{1,4}$/.test(number)) return undefined;
  return {
    symbol: `FCCC/${part}/${number}/${meeting}`,
    kind: part === 'DEC' ? 'decision' : 'resolution',
    body,
    session,
    number: Number(number),
    steps: [
      { type: 'session', session: { kind: 'regular', number: Number(session) } },
      { type: 'part', part, number },
    ],
  };
}

/** Whether a number needs a session or year: "A/RES/53" is only the beginning of a symbol, "S/RES/1325" is one. */
function needsSession(body: Body, part: string): boolean {
  const numbering = part === 'DEC' ? body.decision : body.resolution;
  return /^(s|yyyy)\//.test(numbering ?? '');
}

const kindOf = (part: string | undefined, isLastStep: boolean): SymbolKind =>
  part === undefined || !isLastStep ? 'document' : part === 'DEC' ? 'decision' : 'resolution';

function parseAsIs(folded: string): ParsedSymbol | undefined {
  const treaty = /^UNTS\/(\d{1,5})\/([A-Z]{0,2}-?\d{1,6})$/.exec(folded);
  if (treaty) return { symbol: folded, kind: 'treaty', steps: [] };
  const body = bodyAtStart(folded);
  if (!body) return undefined;
  const [, stop = '', glued = '', rest = ''] =
    /^(\.?)([A-Z0-9]*)(?:$|\/(.*)$)/.exec(folded.slice(body.series.length)) ?? [];
  const first = glued === '' ? undefined : gluedStep(glued, body);
  const components = rest === '' ? [] : rest.split('/').map(scanComponent);
  const scanned = components.filter((component) => component !== undefined);
  if (scanned.length !== components.length || (glued !== '' && !first) || !/\d|\([IVXLC]+\)/.test(folded))
    return undefined;
  if (body.series === 'FCCC') {
    const decision = climateDecision(scanned);
    if (decision) return decision;
  }
  const read = readSteps(scanned, body);
  if (!read || read.steps.length === 0) return undefined;
  const { adopted } = read;
  if (adopted && adopted.session === undefined && !first && needsSession(body, adopted.part)) return undefined;
  const session = adopted?.session ?? (first && adopted ? glued : undefined);
  return {
    symbol: [body.series + stop + glued, ...read.texts].join('/'),
    kind: kindOf(
      adopted?.part,
      read.steps.at(-1)?.type === 'part' && read.texts.at(-1)?.startsWith(adopted?.part ?? '-') === true,
    ),
    body,
    steps: first ? [first, ...read.steps] : read.steps,
    ...(session !== undefined && { session }),
    ...(adopted && { number: adopted.number }),
    ...(adopted && adopted.letters !== '' && { letters: adopted.letters }),
  };
}

/** How often a text is rewritten until it is canonical; more than once is rare. */
const mostRewritings = 3;

/** Parses a symbol by way of its canonical form: "A/BUR1" becomes "A/BUR.1", which may be a different body's. */
function parseSingle(folded: string): ParsedSymbol | undefined {
  let text = folded;
  for (let turn = 0; turn <= mostRewritings; turn++) {
    const parsed = parseAsIs(text);
    const canonical = parsed?.symbol.toUpperCase();
    if (canonical === undefined || canonical === text) return parsed;
    text = canonical;
  }
  return undefined;
}

/** Where the second symbol of "E/CN.7/2011/6-E/CN.15/2011/6" begins; -1 if there is only one. */
function jointAt(folded: string): number {
  for (let at = folded.indexOf('-'); at >= 0; at = folded.indexOf('-', at + 1)) {
    const rest = folded.slice(at + 1, at + 40);
    if (at > 0 && /^[A-Z][A-Z0-9.-]*\//.test(rest) && bodyAtStart(rest)) return at;
  }
  return -1;
}

/**
 * Parses a symbol as typed or printed, by the grammar of United Nations symbols.
 * Undefined if the text is not a symbol of a known series. Never throws.
 */
export function parseSymbol(text: string): ParsedSymbol | undefined {
  const folded = foldSymbol(text);
  const joint = jointAt(folded);
  if (joint < 0) return parseSingle(folded);
  const first = parseSingle(folded.slice(0, joint));
  const joined = parseSingle(folded.slice(joint + 1));
  return first && joined && { ...first, symbol: `${first.symbol}-${joined.symbol}`, kind: 'document', joined };
}

/** The canonical form of a symbol as typed or printed; undefined if the text is not a symbol of a known series. */
export const canonicalSymbol = (text: string): string | undefined => parseSymbol(text)?.symbol;
