import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** A package with code in the built extension, and the terms under which it may be passed on. */
interface BundledPackage {
  name: string;
  version: string;
  licence: string;
  /** Address of its sources, as the package states it; empty if it states none. */
  source: string;
  text: string;
}

const packagesFolder = fileURLToPath(new URL('../../node_modules', import.meta.url));

/** Packages that generate modules which are in no file, by the prefix of those modules' names. */
const generators = { 'vite/': 'vite', 'rolldown/': 'rolldown', 'virtual:wxt-': 'wxt' };

/** What a package says of itself in its package.json. */
const description = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  author: z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]).optional(),
  repository: z.union([z.string(), z.object({ url: z.string() }).transform(({ url }) => url)]).optional(),
});

/**
 * Lists the packages whose code is in a bundle, sorted by name.
 *
 * @param modules the bundler's names for the modules that it wrote: paths, or names after a NUL character
 * @throws {Error} if a package comes without the text of its licence
 */
export function bundledPackages(modules: Iterable<string>): BundledPackage[] {
  const named = [...modules].map(folderOf).filter((folder) => folder !== undefined);
  // A linked folder of packages may be reached by two paths.
  const folders = new Set(named.map((folder) => realpathSync(folder)));
  return [...folders]
    .map(readPackage)
    .sort((a, b) => (a.name === b.name ? compare(a.version, b.version) : compare(a.name, b.name)));
}

/** Writes the packages as one text: each with its name, version, licence, source, and the words of the licence. */
export function licencesAsText(packages: readonly BundledPackage[]): string {
  const sections = packages.map(({ name, version, licence, source, text }) =>
    [`${name} ${version} (${licence})`, ...(source ? [source] : []), '', text].join('\n'),
  );
  return ['Recalling contains code from these packages.', ...sections].join(`\n\n${'-'.repeat(80)}\n\n`).concat('\n');
}

/** The folder of the package that a module is from; none for the project's own modules. */
function folderOf(module: string): string | undefined {
  const named = module.replace(/^\0/, '');
  for (const [prefix, name] of Object.entries(generators)) {
    if (named.startsWith(prefix)) return join(packagesFolder, name);
  }
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/?]+/.exec(named)?.[0];
}

function readPackage(folder: string): BundledPackage {
  const parsed = description.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const { name, version, license, author = `the authors of ${name}`, repository = '' } = parsed;
  const text = licenceFile(folder) ?? (license === 'MIT' ? mit(author) : undefined);
  if (!text) throw new Error(`${name} is in the bundle, but comes without the text of its licence (${license})`);
  return { name, version, licence: license, source: repository.replace(/^git\+/, ''), text };
}

function licenceFile(folder: string): string | undefined {
  const name = readdirSync(folder).find((file) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(file));
  if (!name) return undefined;
  // Vite appends the licences of its own dependencies, none of which is in our bundle.
  const [text = ''] = readFileSync(join(folder, name), 'utf8').split(/^#+ Licenses of bundled dependencies/m);
  return text.replaceAll('\r\n', '\n').trim();
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The MIT licence, for packages that name it without including its text. */
const mit = (owner: string): string => `MIT License

Copyright (c) ${owner}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
