import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const manifestSchema = z.looseObject({ permissions: z.array(z.string()) });

/**
 * Removes the permission for unlimited storage from an extension in a folder. Only then does a browser respect a quota,
 * so that a full disk can be simulated.
 */
export async function withoutUnlimitedStorage(folder: string): Promise<void> {
  const file = join(folder, 'manifest.json');
  const manifest = manifestSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  const permissions = manifest.permissions.filter((permission) => permission !== 'unlimitedStorage');
  await writeFile(file, JSON.stringify({ ...manifest, permissions }));
}
