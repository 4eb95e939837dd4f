import type { Language } from '../../ground/language.ts';
import { type Body, bodyOfSeries } from './body.ts';
import { bodyName } from './body-name.ts';
import { countryName } from './country-name.ts';
import { fillTemplate } from './fill-template.ts';
import { parseSymbol } from './parse-symbol.ts';
import type { ParsedSymbol, Session, SymbolStep } from './parsed-symbol.ts';
import { symbolPart } from './symbol-part.ts';
import { ordinalWords } from './words/ordinal-words.ts';
import { type SymbolWords, symbolWords } from './words/symbol-words.ts';

/** Bodies that are named after their parent: "General Assembly, Third Committee". */
const namedWithParent = /^(C|WG|SC|Sub)\.|^(BUR|SPC|CR|IRG)$/;

/** Whether a series covers many bodies that a number tells apart, which the first step names: "conference 151". */
const isNumberedBody = (body: Body, first: SymbolStep | undefined): boolean =>
  first?.type === 'part' && /^(CONF|CN|AC|C)\.$/.test(first.part) && `${body.series}.`.endsWith(`/${first.part}`);

function bodyWords(body: Body, steps: readonly SymbolStep[], language: Language): string[] {
  const name = bodyName(body.series, language);
  const parent = body.parent === null ? undefined : bodyOfSeries(body.parent);
  if (!parent) return [name];
  if (isNumberedBody(body, steps[0])) return bodyWords(parent, [], language);
  const own = body.series.slice(parent.series.length + 1);
  return namedWithParent.test(own) ? [...bodyWords(parent, [], language), name] : [name];
}

function sessionWords({ kind, number }: Session, language: Language): string {
  const words = symbolWords[language];
  const ordinal = ordinalWords[language](number);
  return ordinal === undefined
    ? fillTemplate(words.sessionInDigits[kind], { number })
    : fillTemplate(words.session[kind], { ordinal });
}

function stepWords(step: SymbolStep, language: Language, words: SymbolWords): string {
  switch (step.type) {
    case 'session':
      return sessionWords(step.session, language);
    case 'year':
      return String(step.year);
    case 'number':
      return fillTemplate(words.document, { number: step.number });
    case 'country':
      return countryName(step.code, language);
    case 'word':
      return step.text;
    case 'part': {
      const name = symbolPart(step.part)?.names[language] ?? step.part;
      const number = [step.number ?? '', step.letters ?? ''].filter((text) => text !== '').join(' ');
      return number === '' ? name : fillTemplate(words.numbered, { name, number });
    }
  }
}

function inWords({ symbol, kind, body, steps, joined }: ParsedSymbol, language: Language): string {
  const words = symbolWords[language];
  if (kind === 'treaty') {
    const [, volume = '', number = ''] = symbol.split('/');
    return fillTemplate(words.treaty, { volume, number });
  }
  const said = body ? bodyWords(body, steps, language) : [];
  const own = [...said, ...steps.map((step) => stepWords(step, language, words))].join(words.separator);
  return joined ? `${own}; ${inWords(joined, language)}` : own;
}

/** The session that a symbol names, in words: "sixty-fifth session"; undefined if it names none. */
export function sessionOfSymbol(text: string, language: Language = 'en'): string | undefined {
  const step = parseSymbol(text)?.steps.find(({ type }) => type === 'session');
  return step?.type === 'session' ? sessionWords(step.session, language) : undefined;
}

/**
 * A symbol in words: "General Assembly, Third Committee, sixty-fifth session, limited distribution 5".
 * Returns a text that is not a symbol of a known series as it is.
 */
export function decodeSymbol(text: string, language: Language = 'en'): string {
  const parsed = parseSymbol(text);
  return parsed ? inWords(parsed, language) : text;
}
