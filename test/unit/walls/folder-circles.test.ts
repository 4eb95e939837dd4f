import { expect, test } from 'vitest';
import { folderCircles } from '../../walls/folder-circles.ts';

const parsed = (...lines: string[]) =>
  lines.map((line) => {
    const [from = '', to = ''] = line.split(' ');
    return { from, to };
  });

test.each([
  { title: 'imports straight down', imports: ['a/x b/y', 'b/y c/z', 'a/x c/z'], circles: 0 },
  { title: 'imports within a folder', imports: ['a/x a/y', 'a/y a/x'], circles: 0 },
  { title: 'two folders through four files', imports: ['a/x b/y', 'b/z a/w'], circles: 1 },
  { title: 'a long circle', imports: ['a/x b/y', 'b/y c/z', 'c/w d/v', 'd/v a/u'], circles: 1 },
  { title: 'a folder and its parent', imports: ['a/x a/b/y', 'a/b/y a/z'], circles: 1 },
  { title: 'two separate circles', imports: ['a/x b/y', 'b/y a/x', 'c/x d/y', 'd/y c/x', 'a/x c/x'], circles: 2 },
])('$title: $circles', ({ imports, circles }) => {
  expect(folderCircles(parsed(...imports))).toHaveLength(circles);
});

test('a circle is reported with the imports that make it', () => {
  const [circle] = folderCircles(parsed('top/t a/x', 'a/x b/y', 'b/z a/w', 'a/x c/v'));
  expect(circle).toEqual(parsed('a/x b/y', 'b/z a/w'));
});
