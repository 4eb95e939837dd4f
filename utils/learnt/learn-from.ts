import type { Reference } from '../references/reference.ts';
import { citedTitles } from './cited-titles.ts';
import type { LearntFact } from './learnt-fact.ts';

/** A document as it is read. */
export interface ReadDocument {
  /** Canonical symbol, where it is known. */
  symbol?: string;
  address: string;
  title?: string;
  /** ISO date. */
  date?: string;
  text: string;
  references: readonly Reference[];
}

/** What a document teaches: its own title, date and citations, and the titles that it gives for what it cites. */
export function learnFrom(document: ReadDocument, now: number): LearntFact[] {
  const { symbol, address, title, date, text, references } = document;
  const readIn = symbol ?? address;
  const facts = citedTitles(text, references)
    .filter((cited) => cited.symbol !== symbol)
    .map((cited): LearntFact => ({ symbol: cited.symbol, title: cited.title, readIn, learnt: now }));
  if (symbol === undefined) return facts;
  const cites = [...new Set(references.filter(({ kind }) => kind !== 'ibid').map((reference) => reference.symbol))];
  return [
    {
      symbol,
      readIn,
      learnt: now,
      cites: cites.filter((cited) => cited !== symbol),
      ...(title !== undefined && { title }),
      ...(date !== undefined && { date }),
    },
    ...facts,
  ];
}
