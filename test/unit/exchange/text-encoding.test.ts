import { expect, test } from 'vitest';
import { encodingOf } from '../../../utils/exchange/import/text-encoding.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);
/** Each code unit in two bytes. */
const utf16 = (text: string, isLittle: boolean) =>
  Uint8Array.from(
    [...text].flatMap((unit) =>
      isLittle
        ? [unit.charCodeAt(0) & 255, unit.charCodeAt(0) >> 8]
        : [unit.charCodeAt(0) >> 8, unit.charCodeAt(0) & 255],
    ),
  );
const json = '[{"text":"à é ж"}]';

async function* inChunks(...chunks: Uint8Array[]) {
  yield* chunks;
}

test.each<[string, Uint8Array[], string | undefined, boolean]>([
  ['UTF-8', [utf8(json)], 'utf-8', true],
  ['UTF-8 with a mark', [utf8(`\ufeff${json}`)], 'utf-8', true],
  ['UTF-8 with a letter across chunks', [utf8('["é').slice(0, -1), bytes(0xa9), utf8('"]')], 'utf-8', true],
  ['UTF-8 cut off within a letter', [utf8('["é').slice(0, -1)], 'utf-8', true],
  ['UTF-16, low bytes first, with a mark', [utf16(`\ufeff${json}`, true)], 'utf-16le', true],
  ['UTF-16, high bytes first, with a mark', [utf16(`\ufeff${json}`, false)], 'utf-16be', true],
  ['UTF-16 without a mark', [utf16(json, true)], 'utf-16le', true],
  ['UTF-16, high bytes first, without a mark', [utf16(json, false)], 'utf-16be', true],
  ['an older encoding', [utf8('["'), bytes(0xe9, 0x74, 0xe9), utf8('"]')], undefined, false],
  ['nothing', [], 'utf-8', true],
])('%s', async (_, chunks, encoding, isCertain) => {
  expect(await encodingOf(inChunks(...chunks))).toEqual({ encoding, isCertain });
});

test('a bad byte in the midst of good UTF-8 does not make it another encoding', async () => {
  const chunk = Uint8Array.from([...utf8('["é à ж'), 0xe9, 0x20, ...utf8('"]')]);
  expect(await encodingOf(inChunks(chunk))).toEqual({ encoding: 'utf-8', isCertain: false });
});
