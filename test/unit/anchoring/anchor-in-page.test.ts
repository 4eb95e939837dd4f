import { expect, test } from 'vitest';
import { anchorInPage } from '../../../utils/anchoring/anchor-in-page.ts';
import { describe } from '../../../utils/anchoring/describe.ts';
import { kinshipOf } from '../../../utils/anchoring/kinship.ts';
import { readyText } from '../../../utils/anchoring/ready-text.ts';
import type { DocumentIdentity } from '../../../utils/documents/document-identity.ts';
import { resolutions } from './texts.ts';

const symbol = 'A/RES/65/230';
const page = (address: string, rest: Partial<DocumentIdentity> = {}): DocumentIdentity => ({ address, ...rest });

test.each([
  ['the same symbol at other addresses', page('a', { symbol }), page('b', { symbol }), 'same'],
  ['the same address, no symbols', page('a'), page('a'), 'same'],
  ['the same address, one symbol known', page('a', { symbol }), page('a'), 'same'],
  ['other symbols at one address', page('a', { symbol }), page('a', { symbol: 'A/RES/66/1' }), 'other'],
  ['other addresses, one symbol known', page('a', { symbol }), page('b'), 'other'],
  ['other languages', page('a', { symbol, language: 'en' }), page('b', { symbol, language: 'fr' }), 'otherLanguage'],
  ['one language known', page('a', { symbol, language: 'en' }), page('b', { symbol }), 'same'],
])('%s: the kinship', (_, annotated, open, kinship) => {
  expect(kinshipOf(annotated, open)).toBe(kinship);
});

const english = readyText(resolutions.en);
const passage = 'Concerned at the spread of piracy off the coasts of several regions';

function annotationOn(words: string) {
  const start = resolutions.en.indexOf(words);
  return {
    id: 'one',
    document: page('docs', { symbol, language: 'en' }),
    selectors: describe(english, { start, end: start + words.length }),
    tags: [],
    created: 0,
    modified: 0,
    stamp: '1',
  };
}

const quoting = `SECRETARY-GENERAL SAYS\n\nThe resolution reads: “${passage}”. He agreed.`;
const renewal = resolutions.en.replace('64/179 of 18 December 2009', '65/230 of 21 December 2010');

test.each([
  ['its own document at another address', passage, resolutions.en, page('undocs', { symbol, language: 'en' }), 'exact'],
  ['its own document without its words', passage, renewal.replace(passage, ''), page('b', { symbol }), 'orphaned'],
  ['another language', passage, resolutions.fr, page('b', { symbol, language: 'fr' }), 'otherLanguage'],
  ['another language without paragraphs', passage, 'Rien.', page('b', { symbol, language: 'fr' }), 'elsewhere'],
  ['a press release that quotes it', passage, quoting, page('press'), 'exact'],
  ['a press release that quotes only a few words', 'spread of piracy', quoting, page('press'), 'elsewhere'],
  ['one that quotes it with other words', passage, quoting.replace('several', 'many'), page('press'), 'elsewhere'],
  ['the renewal of it', passage, renewal, page('b', { symbol: 'A/RES/66/1' }), 'exact'],
  [
    'the renewal of it, other numbers marked',
    'Recalling its resolution 64/179 of 18 December 2009',
    renewal,
    page('b', { symbol: 'A/RES/66/1' }),
    'elsewhere',
  ],
])('on %s: the verdict', (_, words, text, open, verdict) => {
  expect(anchorInPage(readyText(text), open, annotationOn(words)).verdict).toBe(verdict);
});
