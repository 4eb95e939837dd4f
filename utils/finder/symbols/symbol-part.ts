import type { Language } from '../../ground/language.ts';
import generated from './symbol-parts.generated.json' with { type: 'json' };

/** A component of a symbol that has a meaning of its own: `L.`, `Add.`, `CONF.`, `(Vol.)`. */
export interface SymbolPart {
  /** As printed, with its full stop or brackets. */
  part: string;
  /** What it tells: `nature`, `body`, `modification`, `division`, `session`, `distribution`. */
  position: string;
  numbered: boolean;
  forms: readonly string[];
  names: Readonly<Record<Language, string>>;
}

const parts: readonly SymbolPart[] = generated;

const letters = (text: string): string => text.toUpperCase().replace(/[^A-Z]/g, '');
const isDotted = (part: SymbolPart) => part.part.endsWith('.') || part.forms.some((form) => form.endsWith('.'));
const isBare = (part: SymbolPart) => !part.part.endsWith('.') || part.forms.some((form) => !form.endsWith('.'));
const components = parts.filter((part) => /^[A-Za-z]+\.?$/.test(part.part));
const indexed = (chosen: readonly SymbolPart[]) => new Map(chosen.map((part) => [letters(part.part), part]));

const dotted = indexed(components.filter(isDotted));
const bare = indexed(components.filter(isBare));
const divisions = indexed(parts.filter((part) => part.position === 'division' && part.part.startsWith('(')));

const byKey = new Map(parts.map((part) => [part.part, part]));

/** A component by its key in the table: `L.`, `(Vol.)`. */
export const symbolPart = (key: string): SymbolPart | undefined => byKey.get(key);

/** The component written with a full stop before its number: `L` of "L.5". */
export const dottedPart = (word: string): SymbolPart | undefined => dotted.get(word) ?? bare.get(word);

/** The component that stands alone between slashes: `NGO` of "NGO/5". */
export const barePart = (word: string): SymbolPart | undefined => bare.get(word);

/** The division in brackets: `VOL` of "(Vol.I)". */
export const divisionPart = (word: string): SymbolPart | undefined => divisions.get(word);

/** A word as symbols print it: `Add`, `Rev`, `Sub`, but `RES`, `PV`. */
export function printedWord(word: string): string {
  const part = dotted.get(word) ?? bare.get(word);
  const printed = part?.part.replace('.', '');
  return part && printed && (part.position === 'modification' || printed === 'Sub') ? printed : word;
}
