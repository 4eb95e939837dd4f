import type { Span } from '../../ground/span.ts';
import { runSteps } from '../../ground/steps.ts';
import { stepSizes } from '../floors/floors.ts';

/**
 * A text without what may differ between two prints of it: white space and word segmentation, hyphens and line ends,
 * case, accents and vowel signs, forms of letters, digits and quotation marks.
 */
export interface FoldedText {
  text: string;
  /** For each code unit of the folded text, its offset in the original. */
  offsets: Uint32Array;
}

/** Characters with several forms: the one that stands for them all, and the others. */
const equivalents: readonly (readonly [string, string])[] = [
  ['"', '“”„‟«»‹›「」『』〝〞″'],
  ["'", '‘’‚‛ʼʻ′`´'],
  ['.', '。．｡'],
  [',', '、，､،'],
  [';', '；؛'],
  ['0123456789', '٠١٢٣٤٥٦٧٨٩'],
  ['0123456789', '۰۱۲۳۴۵۶۷۸۹'],
];

/** White space, invisible marks, accents and vowel signs, hyphens and dashes, the Arabic kashida. */
const dropped = /[\s\p{M}\p{Cf}\p{Pd}\u2212\u0640]/gu;

const standIns = new Map<string, string>(
  equivalents.flatMap(([standIn, others]) =>
    [...others].map((other, index): [string, string] => [other, standIn.charAt(standIn.length > 1 ? index : 0)]),
  ),
);

/** What a character folds to: nothing, a character, or several. */
function foldCharacter(character: string): string {
  const standIn = standIns.get(character);
  return standIn ?? character.normalize('NFKD').replace(dropped, '').toLowerCase();
}

/** Cache of folded code units: not computed yet, several characters, or else a code unit, 0 for nothing. */
const unknown = -1;
const several = -2;
const foldedUnits = new Int32Array(0x10000).fill(unknown);

function foldUnit(unit: number): number {
  const folded = foldCharacter(String.fromCharCode(unit));
  const value = folded === '' ? 0 : folded.length === 1 ? folded.charCodeAt(0) : several;
  foldedUnits[unit] = value;
  return value;
}

function* decodingSteps(units: Uint16Array): Generator<void, string> {
  let text = '';
  for (let start = 0; start < units.length; start += stepSizes.decoding) {
    text += String.fromCharCode(...units.subarray(start, start + stepSizes.decoding));
    if (start % stepSizes.folding === 0) yield;
  }
  return text;
}

/** Folds a text in steps of a few milliseconds each; linear in its length. Surrogates stay as they are. */
export function* foldingSteps(text: string): Generator<void, FoldedText> {
  let units = new Uint16Array(text.length + 16);
  let offsets = new Uint32Array(text.length + 16);
  let length = 0;
  for (let offset = 0; offset < text.length; offset++) {
    if (offset % stepSizes.folding === stepSizes.folding - 1) yield;
    const unit = text.charCodeAt(offset);
    const known = foldedUnits[unit] ?? unknown;
    const folded = known === unknown ? foldUnit(unit) : known;
    if (folded === 0) continue;
    const written = folded === several ? foldCharacter(text.charAt(offset)) : undefined;
    const count = written?.length ?? 1;
    if (length + count > units.length) {
      const wider = { units, offsets };
      units = new Uint16Array(2 * units.length);
      offsets = new Uint32Array(2 * offsets.length);
      units.set(wider.units);
      offsets.set(wider.offsets);
    }
    for (let index = 0; index < count; index++) {
      units[length] = written?.charCodeAt(index) ?? folded;
      offsets[length] = offset;
      length++;
    }
  }
  const folded = yield* decodingSteps(units.subarray(0, length));
  return { text: folded, offsets: offsets.subarray(0, length) };
}

/** Folds a text in one go, with the way back to its offsets. */
export function foldWithOffsets(text: string): FoldedText {
  return runSteps(foldingSteps(text));
}

/** Accents and vowel signs that belong to the character before them. */
const marks = /\p{M}+/uy;

/** The span of the original text for a span of its folded form; accents after its last character are included. */
export function unfold(text: string, { offsets }: FoldedText, span: Span): Span {
  const start = offsets[span.start] ?? 0;
  if (span.end <= span.start) return { start, end: start };
  marks.lastIndex = (offsets[span.end - 1] ?? start) + 1;
  const end = marks.lastIndex;
  return { start, end: marks.test(text) ? marks.lastIndex : end };
}
