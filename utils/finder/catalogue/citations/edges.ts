import type { Catalogue } from '../open-catalogue.ts';

/** What texts cite and by what they are cited. */
export interface Edges {
  cites: readonly string[];
  citedBy: readonly string[];
}

/** Gives the edges of symbols, in the order asked; empty ones for what is not known. */
export type EdgesOf = (symbols: readonly string[]) => Promise<Edges[]>;

/** The edges as the catalogue has them. */
export const edgesIn =
  (catalogue: Pick<Catalogue, 'resolve'>): EdgesOf =>
  async (symbols) =>
    (await catalogue.resolve(symbols)).map(({ record }) => ({
      cites: record?.cites ?? [],
      citedBy: record?.citedBy ?? [],
    }));
