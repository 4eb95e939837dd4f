import { fillTemplate } from '../../finder/symbols/fill-template.ts';
import type { ParsedSymbol } from '../../finder/symbols/parsed-symbol.ts';
import type { Language } from '../../ground/language.ts';
import { citationWords } from './words/tables.ts';

/** The number formats that this module can write; for others ("Resolution Conf. 9.24") the symbol is used. */
const supported = new Set(['s/n', 's/n small', 'n (yyyy)', 'yyyy/n', 'yyyy/1nn', 'n (ROMAN)', 'n']);

/** A session in the language's own words; those in plain digits ("65"), and years, stay as they are. */
function sessionWords({ session, steps }: ParsedSymbol, language: Language): string | undefined {
  const { session: words } = citationWords[language].number;
  const step = steps.find(({ type }) => type === 'session');
  if (!words || step?.type !== 'session' || /^\d+$/.test(session ?? '')) return session;
  return fillTemplate(words[step.session.kind], { number: step.session.number });
}

/**
 * The number of a resolution or decision as running text writes it: "65/230", "217 A (III)", "1325 (2000)";
 * undefined for any other symbol, and for bodies with a numbering of their own.
 */
export function citedNumber(parsed: ParsedSymbol, language: Language): string | undefined {
  const { body, kind, number, symbol } = parsed;
  const format = kind === 'resolution' ? body?.resolution : kind === 'decision' ? body?.decision : undefined;
  if (!format || !supported.has(format) || number === undefined) return undefined;
  const words = citationWords[language].number;
  const written = parsed.letters?.replace(/[A-Z]/g, (letter) => words.letters[letter.charCodeAt(0) - 65] ?? letter);
  const numbered = written === undefined ? String(number) : `${number} ${written}`;
  const session = sessionWords(parsed, language);
  if (session === undefined) return numbered;
  // Sessions before 1976, and years of the Security Council, follow the number in brackets.
  const isAfterNumber = symbol.includes(`(${parsed.session})`);
  return isAfterNumber ? numbered + fillTemplate(words.inBrackets, { session }) : `${session}/${numbered}`;
}
