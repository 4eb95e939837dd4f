import { expect, test } from 'vitest';
import { sessionOfSymbol } from '../../../../utils/finder/symbols/decode-symbol.ts';

test.each([
  ['A/RES/65/230', 'en', 'sixty-fifth session'],
  ['A/RES/S-20/2', 'en', 'twentieth special session'],
  ['A/RES/65/230', 'zh', '第六十五届会议'],
  ['S/RES/1373(2001)', 'en', undefined],
  ['no symbol', 'en', undefined],
] as const)('the session that %s names, in %s', (symbol, language, words) => {
  expect(sessionOfSymbol(symbol, language)).toBe(words);
});
