import { countryCode } from './country.ts';
import type { SymbolStep } from './parsed-symbol.ts';
import { barePart, dottedPart, printedWord } from './symbol-part.ts';

/** A component that is a word, with or without a number: its canonical text and its step. */
interface Named {
  text: string;
  step: SymbolStep;
}

const value = /^(\d{1,9}[A-Z]?|\d{1,4}-\d{1,4}|[IVXLC]{1,8}|[A-Z])$/;
const word = /^[A-Z]{1,16}(\.[A-Z]{1,16}){0,2}$/;
const dotted = /^([A-Z]{1,16})\.([A-Z0-9-]{1,12})$/;
/** A number glued to a word, the full stop left out: "PV9261". */
const glued = /^([A-Z]{2,4})(\d{1,6}[A-Z]?)$/;

/** Reads "L.60", "WG.6", "NGO", "KEN", "EB.AIR"; undefined for any other text. */
export function readNamed(head: string): Named | undefined {
  const [, name = '', number = ''] = dotted.exec(head) ?? glued.exec(head) ?? [];
  if (value.test(number)) {
    const part = dottedPart(name);
    const text = `${printedWord(name)}.${number}`;
    if (part) return { text, step: { type: 'part', part: part.part, number } };
    if (dotted.test(head)) return { text: head, step: { type: 'word', text: head } };
  }
  if (countryCode(head) !== undefined) return { text: head, step: { type: 'country', code: head } };
  const alone = barePart(head) ?? dottedPart(head);
  if (alone) return { text: printedWord(head), step: { type: 'part', part: alone.part } };
  return word.test(head) ? { text: head, step: { type: 'word', text: head } } : undefined;
}
