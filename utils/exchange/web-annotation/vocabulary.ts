/** The W3C's context, and the prefix of what only this extension writes. */
export const context = ['http://www.w3.org/ns/anno.jsonld', { recalling: 'urn:recalling:' }] as const;

/** The beginning of the address of each of this extension's annotations. */
export const ownAddress = 'urn:recalling:annotation:';

/** Media type of a note. */
export const markdown = 'text/markdown';
