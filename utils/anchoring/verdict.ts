/** The verdicts that come with a place to show, best first. `otherLanguage`: only the paragraph is known. */
export const placedVerdicts = ['exact', 'fuzzy', 'ambiguous', 'otherLanguage'] as const;
export type PlacedVerdict = (typeof placedVerdicts)[number];

/** What a page can say about an annotation's place, best first. */
export const pageVerdicts = [...placedVerdicts, 'orphaned'] as const;
export type PageVerdict = (typeof pageVerdicts)[number];

/** What a page can say about an annotation made in its own document and language: what the library shows. */
export const verdicts = ['exact', 'fuzzy', 'ambiguous', 'orphaned'] as const satisfies readonly PageVerdict[];
export type Verdict = (typeof verdicts)[number];
