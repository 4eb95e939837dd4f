import type { Edges, EdgesOf } from './edges.ts';

/** A text in the neighbourhood of another. */
interface Neighbour {
  symbol: string;
  /** Distance in citations: 0 for the text itself, negative for what it cites, positive for what cites it. */
  ring: number;
  /** How many citations it has in the whole catalogue, in both directions. */
  degree: number;
}

/** The texts around one, and the citations among them, each from citing to cited. */
interface Neighbourhood {
  neighbours: Neighbour[];
  citations: [citing: string, cited: string][];
}

const degreeOf = ({ cites, citedBy }: Edges): number => cites.length + citedBy.length;

/**
 * The texts that a symbol cites and is cited by, and so on up to `distance`, the most connected first, at most `most`
 * per ring; with all citations among them.
 */
export async function neighbourhood(
  symbol: string,
  edgesOf: EdgesOf,
  { distance = 1, most = 24 }: { distance?: number; most?: number } = {},
): Promise<Neighbourhood> {
  const [own] = await edgesOf([symbol]);
  if (!own) return { neighbours: [], citations: [] };
  const edges = new Map<string, Edges>([[symbol, own]]);
  const neighbours: Neighbour[] = [{ symbol, ring: 0, degree: degreeOf(own) }];
  for (const direction of ['cites', 'citedBy'] as const) {
    let edge: readonly string[] = [symbol];
    for (let away = 1; away <= distance; away++) {
      const beyond = [...new Set(edge.flatMap((one) => edges.get(one)?.[direction] ?? []))].filter(
        (one) => !edges.has(one),
      );
      const found = await edgesOf(beyond);
      const ring = beyond
        .map((one, at) => ({ symbol: one, edges: found[at] ?? { cites: [], citedBy: [] } }))
        .sort((a, b) => degreeOf(b.edges) - degreeOf(a.edges) || (a.symbol < b.symbol ? -1 : 1))
        .slice(0, most);
      for (const one of ring) {
        edges.set(one.symbol, one.edges);
        const side = direction === 'cites' ? -away : away;
        neighbours.push({ symbol: one.symbol, ring: side, degree: degreeOf(one.edges) });
      }
      edge = ring.map((one) => one.symbol);
    }
  }
  const citations = [...edges].flatMap(([citing, { cites }]) =>
    cites.filter((cited) => edges.has(cited)).map((cited): [string, string] => [citing, cited]),
  );
  return { neighbours, citations };
}
