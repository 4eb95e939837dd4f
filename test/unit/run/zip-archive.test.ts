import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipArchive } from '../../run/zip-archive.ts';

const path = fc.stringMatching(/^[a-z]{1,8}(?:\/[a-z]{1,8}){0,2}\.txt$/);
const files = fc.uniqueArray(fc.record({ path, content: fc.uint8Array(), executable: fc.boolean() }), {
  selector: (file) => file.path,
});

test('an archive holds the bytes of every file', () => {
  fc.assert(
    fc.property(files, (packed) => {
      const unpacked = unzipSync(zipArchive(packed));
      expect(unpacked).toEqual(Object.fromEntries(packed.map((file) => [file.path, file.content])));
    }),
  );
});

test('the same files in another order and time zone give the same bytes', () => {
  const zone = process.env.TZ;
  try {
    fc.assert(
      fc.property(files, fc.constantFrom('UTC', 'Asia/Tokyo', 'America/New_York'), (packed, other) => {
        process.env.TZ = 'Europe/Paris';
        const first = zipArchive(packed);
        process.env.TZ = other;
        expect(zipArchive(packed.toReversed())).toEqual(first);
      }),
    );
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});
