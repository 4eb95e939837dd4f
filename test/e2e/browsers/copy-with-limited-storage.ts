import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const manifestSchema = z.looseObject({ permissions: z.array(z.string()) });

/**
 * Copies a built extension without its permission for unlimited storage: only then does a browser refuse to store more
 * than it was told to, so that a full disk can be tried without one. The copy stands beside the original.
 *
 * @returns the folder of the copy
 */
export async function copyWithLimitedStorage(extension: string): Promise<string> {
  const copy = `${extension}-limited`;
  await cp(extension, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = manifestSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  const permissions = manifest.permissions.filter((permission) => permission !== 'unlimitedStorage');
  await writeFile(file, JSON.stringify({ ...manifest, permissions }));
  return copy;
}
