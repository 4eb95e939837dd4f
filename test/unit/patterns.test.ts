import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkSync } from 'recheck';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Text from pages, files and the keyboard goes through these. */
const folders = [
  'utils/finder',
  'utils/documents',
  'utils/anchoring',
  'utils/annotations',
  'utils/learnt',
  'utils/exchange',
  'utils/markdown',
  'utils/page',
  'utils/store',
];

interface Pattern {
  file: string;
  source: string;
  flags: string;
}

/** All regular expressions written in a file. */
function patternsOf(file: string): Pattern[] {
  const found: Pattern[] = [];
  const { program } = parseSync(file, readFileSync(root + file, 'utf8'));
  JSON.stringify(program, (_, node: unknown) => {
    if (typeof node === 'object' && node !== null && 'regex' in node) {
      const { pattern, flags } = node.regex as { pattern: string; flags: string };
      found.push({ file, source: pattern, flags });
    }
    return node;
  });
  return found;
}

const patterns = folders
  .flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: root, exclude: ['utils/finder/dist'] }))
  .sort()
  .flatMap(patternsOf);

it('knows the patterns', () => {
  expect(patterns.length).toBeGreaterThan(50);
});

it.each(patterns)('$file: /$source/$flags takes time in proportion to the text', ({ source, flags }) => {
  // A pattern the checker can't take apart in its time is not proven, and counts as a fault.
  expect(checkSync(source, flags.replace(/[vd]/g, ''), { timeout: 25_000 })).toMatchObject({ status: 'safe' });
});
