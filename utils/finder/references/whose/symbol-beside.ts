import { isListText } from '../link/between.ts';
import type { Link } from '../link/links.ts';
import type { Token } from '../scan/lex.ts';
import { adoptingBodyOf } from './memory.ts';

/** How far before the word for resolution the symbol of the report that prints it may end, in UTF-16 code units. */
const reach = 60;
/** How many tokens back it is looked for. */
const mostTokens = 3;

/** Reports of bodies that have the symbol of the organ they report to: the supplements of the Official Records. */
const supplements: readonly (readonly [pattern: RegExp, series: string])[] = [
  [/^A\/(?:6[1-9]|[7-9]\d)\/53(?:\/Add\.1)?A?$/, 'A/HRC'],
  [/^E\/(?:19|20)\d\d\/30(?:\/|$)/, 'E/CN.15'],
  [/^E\/(?:19|20)\d\d\/28(?:\/|$)/, 'E/CN.7'],
  [/^E\/(?:19|20)\d\d\/27(?:\/|$)/, 'E/CN.6'],
  [/^E\/(?:19|20)\d\d\/26(?:\/|$)/, 'E/CN.5'],
];

const organs = new Set(['A', 'S', 'E']);

/**
 * The body whose report stands right before a number, with a pinpoint at most between: "CTOC/COP/2012/15, sect. I.A,
 * resolution 6/1". Undefined if there is none.
 */
export function bodyOfSymbolBeside(
  text: string,
  tokens: readonly Token[],
  link: Link,
): { series: string; quote: string } | undefined {
  const { head, headIndex, index, token } = link;
  const isBefore = head !== undefined && head.script !== 'han' && headIndex < index;
  const start = isBefore ? head.start : token.start;
  const from = isBefore ? headIndex : index;
  for (let at = from - 1; at >= 0 && at >= from - mostTokens; at--) {
    const before = tokens[at];
    if (before === undefined || start - before.end > reach) return undefined;
    if (before.type !== 'symbol') {
      if (before.type === 'head') continue;
      return undefined;
    }
    const between = text.slice(before.end, start);
    // A bracket around the symbol closes, and a point is part of a pinpoint ("sect. I.A") unless the symbol itself ends the sentence.
    const pinpoint = between.replace(/^[)）]/, '').replaceAll('.', ' ');
    if (/^\s?[.。]|\n|;|；|؛/.test(between) || !isListText(pinpoint, 0, pinpoint.length)) return undefined;
    const { symbol } = before.symbol;
    const series = supplements.find(([pattern]) => pattern.test(symbol))?.[1] ?? adoptingBodyOf(symbol);
    return series === undefined || organs.has(series) ? undefined : { series, quote: symbol };
  }
  return undefined;
}
