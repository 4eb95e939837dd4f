import { readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';
import { inputs, root } from '../../../data/build/freshness.ts';

/** The files that one file imports at run time, from the project's folder. */
function importsOf(file: string): string[] {
  const text = readFileSync(root + file, 'utf8');
  const { module } = parseSync(file, text);
  const dynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) => text.slice(start + 1, end - 1));
  const fixed = module.staticImports
    .filter(({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType))
    .map(({ moduleRequest }) => moduleRequest.value);
  return [...fixed, ...dynamic]
    .filter((name) => /^\..*\.ts$/.test(name))
    .map((name) => normalize(join(file, '..', name)));
}

it('counts every program that the build runs among the inputs', () => {
  const reached = new Set(['data/build.ts']);
  for (const file of reached) for (const next of importsOf(file)) reached.add(next);
  expect(reached.size).toBeGreaterThan(40);
  const missing = [...reached].filter((file) => !inputs.some((input) => file.startsWith(`${input}/`)));
  expect(missing).toEqual([]);
});
