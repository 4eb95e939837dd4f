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
  ['unchanged', resolution, mark('exact'), [resolution], 'onPage'],
  ['made at another address', elsewhere, mark('exact'), [resolution], 'onPage'],
  ['in a changed passage', resolution, mark('fuzzy'), [resolution], 'onPage'],
  ['in a frame', resolution, mark('exact'), [release, resolution], 'onPage'],
  ['of a quoted document', resolution, mark('exact'), [release], 'quoted'],
  ['on a page without a symbol', release, mark('exact'), [release], 'onPage'],
  ['with several places', resolution, mark('ambiguous'), [resolution], 'ambiguous'],
  ['no longer found', resolution, mark('orphaned'), [resolution], 'orphaned'],
  ['of another language version', resolution, mark('otherLanguage'), [resolution], 'otherLanguage'],
  ['unknown to the page', resolution, undefined, [resolution], 'elsewhere'],
] as const)('a highlight %s', (_, document, found, documents, group) => {
  expect(highlightGroupOf(highlight(document), found, [], documents)).toBe(group);
});

test('a highlight that only some other frame shows is not among those to be asked for', () => {
  const groupOf = (found?: Mark) => highlightGroupOf(highlight(resolution), found, ['1'], [resolution]);
  expect([groupOf(), groupOf(mark('exact'))]).toEqual(['unshown', 'onPage']);
});
