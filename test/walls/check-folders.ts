import { globSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { folderCircles, type Import } from './folder-circles.ts';

// `npm run check`: no two folders of the product may import each other. Biome tells of files, and of floors; not of this.
const root = fileURLToPath(new URL('../../', import.meta.url));
const files = globSync('{components,data,entrypoints,utils}/**/*.{ts,tsx}', {
  cwd: root,
  // What `npm pack` makes of the finder.
  exclude: ['utils/finder/dist'],
});

function importsOf(file: string): Import[] {
  const { module } = parseSync(file, readFileSync(root + file, 'utf8'));
  const named = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) => entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
  ];
  return named
    .filter((name) => name.startsWith('.'))
    .map((name) => ({ from: file, to: normalize(join(file, '..', name)) }));
}

const circles = folderCircles(files.flatMap(importsOf));
for (const circle of circles) {
  console.error('Folders import each other. Move what both need into a lower one:');
  for (const { from, to } of circle) console.error(`  ${from} imports ${to}`);
}
if (circles.length > 0) process.exitCode = 1;
else console.log(`${files.length} files: no circle of folders.`);
