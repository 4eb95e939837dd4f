/** The W3C's own context, and the prefix of what only this extension says. */
export const context = ['http://www.w3.org/ns/anno.jsonld', { recalling: 'urn:recalling:' }] as const;

/** What the address of each of this extension's annotations begins with. */
export const ownAddress = 'urn:recalling:annotation:';

/** Media type of a note. */
export const markdown = 'text/markdown';
