import type { Candidate, Reference, ReferenceKind } from './found/reference.ts';
import { readBareNumbers } from './link/bare-numbers.ts';
import { readIbid } from './link/ibid.ts';
import { linkNumbers } from './link/link-numbers.ts';
import type { Link } from './link/links.ts';
import { sharingSession } from './link/shared-session.ts';
import { readSuffixes } from './link/suffixes.ts';
import { readTreaties } from './link/treaties.ts';
import { symbolOf } from './numbers/numbering.ts';
import type { HeadToken, Token } from './scan/lex.ts';
import { chooseBody } from './whose/choose-body.ts';
import { adoptingBodyOf, type Memory, remember } from './whose/memory.ts';
import { readMended } from './whose/mended-number.ts';

/** Turns the tokens of a text into references, segment by segment, and remembers what later ones depend on. */
export class ReferenceCollector {
  readonly found: Reference[] = [];
  /** The references that "ibid." may stand for: all but the suffixes and further members of a symbol's list. */
  private readonly standing: Reference[] = [];
  private readonly text: string;
  private readonly memory: Memory;

  /** @param document series of the body whose document this is, where known */
  constructor(text: string, document: string | undefined) {
    this.text = text;
    this.memory = { named: new Map(), speaker: [], ...(document !== undefined && { document }) };
  }

  /** Collects the references in the tokens of the next segment. */
  collect(tokens: readonly Token[]): void {
    const links = groupLinks(linkNumbers(this.text, tokens));
    tokens.forEach((token, index) => {
      remember(this.text, this.memory, token);
      switch (token.type) {
        case 'symbol':
          this.addSymbol(token.start, token.end, token.symbol.symbol);
          break;
        case 'treaty':
          for (const { start, end, symbol } of readTreaties(this.text, token.end))
            this.add(start, end, 'treaty', [{ symbol, because: 'symbol' }]);
          break;
        case 'ibid':
          for (const { start, end, symbol } of readIbid(this.text, tokens, index, this.standing))
            this.add(start, end, 'ibid', [{ symbol, because: 'reference before' }]);
          break;
        case 'head':
          this.addBareNumbers(tokens, index, token);
          break;
        case 'number': {
          const group = links.get(index);
          const link = group?.find((member) => member.index === index);
          if (group && link) this.addLink(tokens, link, group);
        }
      }
    });
  }

  /** Adds a reference that "ibid." may stand for. */
  private add(start: number, end: number, kind: ReferenceKind, candidates: readonly Candidate[]): void {
    const reference = this.push(start, end, kind, candidates);
    if (reference) this.standing.push(reference);
  }

  private push(
    start: number,
    end: number,
    kind: ReferenceKind,
    candidates: readonly Candidate[],
  ): Reference | undefined {
    const [best, ...others] = candidates;
    if (best === undefined) return undefined;
    const text = this.text.slice(start, end);
    const reference: Reference = { start, end, text, symbol: best.symbol, kind, candidates: [best, ...others] };
    this.found.push(reference);
    return reference;
  }

  private addSymbol(start: number, end: number, symbol: string): void {
    this.add(start, end, kindOfSymbol(symbol), [{ symbol, because: 'symbol' }]);
    for (const suffix of readSuffixes(this.text, end, symbol))
      this.push(suffix.start, suffix.end, kindOfSymbol(suffix.symbol), [{ symbol: suffix.symbol, because: 'symbol' }]);
  }

  private addBareNumbers(tokens: readonly Token[], index: number, head: HeadToken): void {
    const followsCouncil = this.memory.previous === 'S';
    for (const { start, end, symbol } of readBareNumbers(this.text, tokens, index, head, followsCouncil))
      this.add(start, end, 'resolution', [{ symbol, because: 'form' }]);
  }

  private addLink(tokens: readonly Token[], printed: Link, group: readonly Link[]): void {
    const read = (link: Link): Candidate[] => chooseBody(this.text, tokens, link, group, this.memory);
    const { link, candidates } = readMended(printed, read);
    const [best] = candidates;
    if (best === undefined) return;
    const { token, parts, kind } = link;
    const { number } = token;
    const [first, ...others] = parts;
    const end = first === undefined ? link.end : Math.max(first.end, number.parts.length > 0 ? number.end : 0);
    this.add(token.start, end, kind, candidates);
    const series = adoptingBodyOf(best.symbol);
    if (series === undefined) return;
    this.memory.previous = series;
    for (const shared of sharingSession(this.text, link))
      this.add(shared.start, shared.end, kind, [{ ...best, symbol: symbolOf(series, kind, shared) }]);
    for (const part of others)
      this.add(part.start, part.end, kind, [{ ...best, symbol: symbolOf(series, kind, number, part.letter) }]);
  }
}

/** Numbers that share a head belong together: a body named after the last of them owns them all. */
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
