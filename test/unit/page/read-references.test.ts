import { expect, test } from 'vitest';
import { createReferenceReader } from '../../../utils/page/text/read-references.ts';

const paragraph = (index: number) =>
  `${index}. Recalling General Assembly resolutions 64/179, 65/232 and 66/181, and document E/CN.15/2011/${index + 1},\n`;
const long = Array.from({ length: 1200 }, (_, index) => paragraph(index)).join('');
const never = () => false;

test('a long text read in chunks gives every reference once, in its place', async () => {
  const read = createReferenceReader(async () => undefined);
  const found = (await read(long, { language: 'en' }, never)) ?? [];
  expect(found.length).toBe(1200 * 4);
  for (const { start, end, text } of found) expect(long.slice(start, end)).toBe(text);
});

test('reading again after a change gives the same as reading from scratch', async () => {
  const changed = long.replace('600. Recalling', '600. Recalling Council resolution 2011/30 and');
  const read = createReferenceReader(async () => undefined);
  await read(long, { language: 'en' }, never);
  const again = await read(changed, { language: 'en' }, never);
  const anew = await createReferenceReader(async () => undefined)(changed, { language: 'en' }, never);
  expect(again).toEqual(anew);
});

test('a reading that was overtaken stops', async () => {
  const read = createReferenceReader(async () => undefined);
  expect(await read(long.repeat(4), { language: 'en' }, () => true)).toBeUndefined();
});
