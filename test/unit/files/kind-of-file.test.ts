import { expect, test } from 'vitest';
import { kindOfFile } from '../../../utils/files/kind-of-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  ['a PDF', bytes('%PDF-1.7\n'), 'pdf'],
  ['a PDF after a few bytes of a server', bytes('\r\n\r\n%PDF-1.4\n'), 'pdf'],
  ['a Word file', bytes('PK\u0003\u0004rest'), 'word'],
  ['an old Word file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]), 'old word'],
  ['a text', bytes('Resolution 90/1 speaks of %PDF.'), 'text'],
  ['nothing', new Uint8Array(), 'text'],
])('%s is told by its bytes', (_, file, kind) => {
  expect(kindOfFile(file)).toBe(kind);
});
