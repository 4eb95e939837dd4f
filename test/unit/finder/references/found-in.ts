import { findReferences } from '../../../../utils/finder/references/find-references.ts';
import type { TextContext } from '../../../../utils/finder/references/found/reference.ts';

/** The references of a text in the form "core → symbol", for tables of cases. */
export const foundIn = (text: string, context?: TextContext): string[] =>
  findReferences(text, context).map((reference) => `${reference.text} → ${reference.symbol}`);

/** One row: what it is about, the text, and each core with its symbol. */
export type Case = readonly [about: string, text: string, ...found: string[]];
