import { bodyName } from '../../finder/symbols/body-name.ts';
import { fillTemplate } from '../../finder/symbols/fill-template.ts';
import { parseSymbol } from '../../finder/symbols/parse-symbol.ts';
import type { Language } from '../../ground/language.ts';
import { citedNumber } from './cited-number.ts';
import { citationWords } from './words/tables.ts';

/** The name of a body as it follows "resolution of"; undefined if the language's table has no form for it. */
function bodyAfterOf(series: string, language: Language): string | undefined {
  // What distinguishes two series of one body ("old series") is not part of its name.
  const full = bodyName(series, language);
  const name = /[)）]$/.test(full) ? full.slice(0, full.search(/[(（]/)).trimEnd() : full;
  const { bodies } = citationWords[language];
  if (bodies.length === 0) return name;
  const found = bodies.find(([start]) => name.startsWith(start) && !/^\p{L}/u.test(name.slice(start.length)));
  return found && found[1] + name.slice(found[0].length);
}

/**
 * A document as the United Nations Editorial Manual cites it: a resolution or decision by its body and number
 * ("General Assembly resolution 217 A (III)"), anything else by its symbol.
 */
export function citedDocument(symbol: string, language: Language): string {
  const parsed = parseSymbol(symbol);
  const number = parsed && citedNumber(parsed, language);
  const body = parsed?.body && bodyAfterOf(parsed.body.series, language);
  if (!parsed || number === undefined || body === undefined) return parsed?.symbol ?? symbol;
  const words = citationWords[language];
  return fillTemplate(parsed.kind === 'decision' ? words.decision : words.resolution, { body, number });
}
