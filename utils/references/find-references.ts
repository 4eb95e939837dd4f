import { theLexicon } from './lexicon.ts';
import { readBareNumbers } from './link/bare-numbers.ts';
import { readIbid } from './link/ibid.ts';
import { linkNumbers } from './link/link-numbers.ts';
import type { Link } from './link/links.ts';
import { sharingSession } from './link/shared-session.ts';
import { readSuffixes } from './link/suffixes.ts';
import { readTreaties } from './link/treaties.ts';
import type { Candidate, Reference, ReferenceKind, TextContext } from './reference.ts';
import { lex, type Token } from './scan/lex.ts';
import { chooseBody } from './whose/choose-body.ts';
import { readMended } from './whose/mended-number.ts';
import { symbolOf } from './whose/numbering.ts';
import { ownSymbol } from './whose/own-symbol.ts';
import { adoptingBodyOf, note, type Reading } from './whose/reading.ts';

/**
 * Finds every reference to a United Nations document in a text, in any of the six official languages, mixed or not.
 * In the order of the text; spans in UTF-16 code units. Time is linear in the text; it never throws.
 */
export function findReferences(text: string, context: TextContext = {}): Reference[] {
  const tokens = lex(text, theLexicon());
  const links = groupLinks(linkNumbers(text, tokens));
  const document = context.document ?? ownSymbol(text, tokens);
  const own = document === undefined ? undefined : adoptingBodyOf(document);
  const reading: Reading = { named: new Map(), speaker: [], ...(own !== undefined && { document: own }) };
  const found: Reference[] = [];
  const add = (start: number, end: number, kind: ReferenceKind, candidates: readonly Candidate[]): void => {
    const [best, ...others] = candidates;
    if (best !== undefined)
      found.push({
        start,
        end,
        text: text.slice(start, end),
        symbol: best.symbol,
        kind,
        candidates: [best, ...others],
      });
  };
  const addSymbol = (start: number, end: number, symbol: string): void =>
    add(start, end, kindOfSymbol(symbol), [{ symbol, because: 'symbol' }]);

  tokens.forEach((token, index) => {
    note(text, reading, token);
    if (token.type === 'symbol') {
      const { symbol } = token.symbol;
      addSymbol(token.start, token.end, symbol);
      for (const suffix of readSuffixes(text, token.end, symbol)) addSymbol(suffix.start, suffix.end, suffix.symbol);
    } else if (token.type === 'treaty') {
      for (const treaty of readTreaties(text, token.end))
        add(treaty.start, treaty.end, 'treaty', [{ symbol: treaty.symbol, because: 'symbol' }]);
    } else if (token.type === 'ibid') {
      for (const ibid of readIbid(text, tokens, index, found.at(-1)))
        add(ibid.start, ibid.end, 'ibid', [{ symbol: ibid.symbol, because: 'reference before' }]);
    } else if (token.type === 'head') {
      for (const { start, end, number, year } of readBareNumbers(
        text,
        tokens,
        index,
        token,
        reading.previous === 'S',
      )) {
        add(start, end, 'resolution', [{ symbol: `S/RES/${number}(${year})`, because: 'form' }]);
      }
    } else if (token.type === 'number') {
      const group = links.get(index);
      const link = group?.find((member) => member.index === index);
      if (group && link) addLink(text, tokens, link, group, reading, add);
    }
  });
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

type Add = (start: number, end: number, kind: ReferenceKind, candidates: readonly Candidate[]) => void;

function addLink(
  text: string,
  tokens: readonly Token[],
  printed: Link,
  group: readonly Link[],
  reading: Reading,
  add: Add,
): void {
  const { link, candidates } = readMended(printed, (member) => chooseBody(text, tokens, member, group, reading));
  const [best] = candidates;
  if (best === undefined) return;
  const { token, parts, kind } = link;
  const series = adoptingBodyOf(best.symbol);
  if (series !== undefined) reading.previous = series;
  const [first, ...others] = parts;
  const end =
    first === undefined ? link.end : Math.max(first.end, token.number.parts.length > 0 ? token.number.end : 0);
  add(token.start, end, kind, candidates);
  for (const number of sharingSession(text, link)) {
    if (series !== undefined)
      add(number.start, number.end, kind, [{ ...best, symbol: symbolOf(series, kind, number) }]);
  }
  for (const part of others) {
    if (series !== undefined)
      add(part.start, part.end, kind, [{ ...best, symbol: symbolOf(series, kind, token.number, part.letter) }]);
  }
}

/** Numbers under one head belong together: a body named after the last of them speaks for all. */
function groupLinks(links: readonly Link[]): Map<number, Link[]> {
  const groups = new Map<number, Link[]>();
  let group: Link[] = [];
  for (const link of links) {
    if (group[0] === undefined || link.head === undefined || link.headIndex !== group[0].headIndex) group = [];
    group.push(link);
    groups.set(link.index, group);
  }
  return groups;
}

function kindOfSymbol(symbol: string): ReferenceKind {
  if (/\/RES[/.]\d/i.test(symbol) && !/\/(?:Add|Corr|Rev)\./.test(symbol)) return 'resolution';
  return /\/DEC[/.]\d/i.test(symbol) ? 'decision' : 'document';
}
