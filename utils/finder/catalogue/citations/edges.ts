import type { Catalogue } from '../open-catalogue.ts';

/** What a text cites, and what cites it. */
export interface Edges {
  cites: readonly string[];
  citedBy: readonly string[];
}

/** Returns the edges of symbols, in the order asked; empty ones for unknown symbols. */
export type EdgesOf = (symbols: readonly string[]) => Promise<Edges[]>;

/** Reads the edges from the catalogue. */
export const edgesIn =
  (catalogue: Pick<Catalogue, 'resolve'>): EdgesOf =>
  async (symbols) =>
    (await catalogue.resolve(symbols)).map(({ record }) => ({
      cites: record?.cites ?? [],
      citedBy: record?.citedBy ?? [],
    }));
