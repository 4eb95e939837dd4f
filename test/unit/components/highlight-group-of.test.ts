import { expect, test } from 'vitest';
import { highlightGroupOf } from '../../../components/popup/highlight-group-of.ts';
import type { Annotation } from '../../../utils/annotations/annotation.ts';
import type { DocumentIdentity } from '../../../utils/documents/document-identity.ts';
import type { Mark } from '../../../utils/messaging/protocol/page-state.ts';

const highlight = (document: DocumentIdentity): Annotation => ({
  id: '1',
  document,
  selectors: [{ type: 'TextQuoteSelector', exact: 'words', prefix: '', suffix: '' }],
  colour: 'yellow',
  tags: [],
  created: 0,
  modified: 0,
  stamp: '1',
});
const mark = (verdict: Mark['verdict']): Mark => ({ id: '1', verdict, changed: [] });
const resolution = { symbol: 'A/RES/65/230', address: 'https://docs.un.org/en/A/RES/65/230' };
const elsewhere = { symbol: 'A/RES/65/230', address: 'https://undocs.org/A/RES/65/230' };
const release = { address: 'https://press.un.org/en/release' };

test.each([
  ['one that stands as it was', resolution, mark('exact'), [resolution], 'onPage'],
  ['one made at another address', elsewhere, mark('exact'), [resolution], 'onPage'],
  ['one that has changed', resolution, mark('fuzzy'), [resolution], 'onPage'],
  ['one of a frame', resolution, mark('exact'), [release, resolution], 'onPage'],
  ['one of a quoted document', resolution, mark('exact'), [release], 'quoted'],
  ['one of a page without a symbol', release, mark('exact'), [release], 'onPage'],
  ['one with several places', resolution, mark('ambiguous'), [resolution], 'ambiguous'],
  ['one that is lost', resolution, mark('orphaned'), [resolution], 'orphaned'],
  ['one of another language', resolution, mark('otherLanguage'), [resolution], 'otherLanguage'],
  ['one that the page says nothing of', resolution, undefined, [resolution], 'elsewhere'],
] as const)('%s', (_, document, found, documents, group) => {
  expect(highlightGroupOf(highlight(document), found, documents)).toBe(group);
});
