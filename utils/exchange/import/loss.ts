/**
 * What an annotation of another program had and an import can't keep, for the preview: its place in the text (it
 * becomes a note on the document), all but the beginning of its passage, parts of its note that are not text, tags
 * beyond our limits, its author, a date that is malformed or yet to come.
 */
export const losses = ['place', 'passage', 'words', 'tags', 'author', 'date'] as const;
export type Loss = (typeof losses)[number];
