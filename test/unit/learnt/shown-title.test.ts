import { expect, test } from 'vitest';
import type { CatalogueRecord } from '../../../utils/finder/catalogue/record.ts';
import { shownTitle } from '../../../utils/learnt/shown-title.ts';

const record: CatalogueRecord = { symbol: 'A/RES/65/230', kind: 'resolution', body: 'A', cites: [], citedBy: [] };
const both = { ...record, title: 'Twelfth Congress', titleZh: '第十二届大会' };

test.each([
  ['the English one', both, undefined, ['en', 'ar'], { title: 'Twelfth Congress', language: 'en' }],
  ['the Chinese one on a Chinese page', both, undefined, ['zh', 'en'], { title: '第十二届大会', language: 'zh' }],
  [
    'the Chinese one to a Chinese reader',
    both,
    undefined,
    [undefined, 'zh'],
    { title: '第十二届大会', language: 'zh' },
  ],
  [
    'the only one',
    { ...record, titleZh: '第十二届大会' },
    undefined,
    ['en'],
    { title: '第十二届大会', language: 'zh' },
  ],
  [
    'a learnt one in its own language',
    { ...record, title: 'Douzième Congrès' },
    { title: 'A/65/1', titleLanguage: 'fr' },
    ['en'],
    { title: 'Douzième Congrès', language: 'fr' },
  ],
  ['a learnt one in an unknown language', { ...record, title: 'X' }, { title: 'A/65/1' }, [], { title: 'X' }],
  ['none', record, undefined, ['zh'], undefined],
] as const)('shows %s', (_, known, learnt, wanted, shown) => {
  expect(shownTitle({ record: known, ...(learnt && { learnt }) }, wanted)).toEqual(shown);
});
