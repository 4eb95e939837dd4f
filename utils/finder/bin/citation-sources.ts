import generated from './citation-sources.generated.json' with { type: 'json' };

/** Citations ("citing cited") by how they were seen: "link", "text", "table", "link text" … */
export type CitationSourceTable = Readonly<Record<string, readonly string[]>>;

const table: CitationSourceTable = generated;
const sources = new Map(
  Object.entries(table).flatMap(([source, citations]) => citations.map((citation) => [citation, source] as const)),
);

/** How a citation was seen: by a `link` in the citing text, by its `text`, or in a `table`; empty if not known. */
export const citationSource = (citing: string, cited: string): string => sources.get(`${citing} ${cited}`) ?? '';
