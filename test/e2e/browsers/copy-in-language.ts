import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const manifestSchema = z.looseObject({ default_locale: z.string() });

/**
 * Copies a built extension with only one locale, made the default, so that it uses that whatever the browser's own
 * language: Chromium switches to a language only if its strings are installed, and often they are not.
 *
 * @returns the folder of the copy
 */
export async function copyInLanguage(extension: string, copy: string, language: string): Promise<string> {
  const locale = language.replace('-', '_');
  await cp(extension, copy, { recursive: true });
  await rm(join(copy, '_locales'), { recursive: true });
  await cp(join(extension, '_locales', locale), join(copy, '_locales', locale), { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = manifestSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  await writeFile(file, JSON.stringify({ ...manifest, default_locale: locale }));
  return copy;
}
