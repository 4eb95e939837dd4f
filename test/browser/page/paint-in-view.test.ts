import { expect, onTestFinished, test } from 'vitest';
import { findReferences } from '../../../utils/finder/references/find-references.ts';
import { createReferencePaint } from '../../../utils/page/text/paint-in-view.ts';
import { createPainter } from '../../../utils/page/text/painter.ts';
import type { PlacedReference } from '../../../utils/page/text/placed-references.ts';
import { pageOf, painted } from './page-of.ts';

const [reference] = findReferences('resolution 65/230', { language: 'en' });

/** Paints a reference in each paragraph of a page. */
function paintedPage(count: number) {
  if (!reference) throw new Error('The finder finds nothing');
  const main = pageOf('<p style="height: 30px">65/230</p>'.repeat(count));
  const ending = new AbortController();
  onTestFinished(() => {
    ending.abort();
    scrollTo(0, 0);
  });
  const references = [...main.children].map((paragraph): PlacedReference => {
    const range = new Range();
    range.selectNodeContents(paragraph.firstChild ?? paragraph);
    return { range, reference };
  });
  createReferencePaint(document, createPainter(ending.signal), ending.signal)(references);
  return { main, references };
}

async function stir(main: HTMLElement, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    main.dataset.time = String(time);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const isPainted = ({ range }: PlacedReference) => CSS.highlights.get('recalling-reference')?.has(range);

test('a busy page with many references has those near the window painted, and all when it rests', async () => {
  const { main, references } = paintedPage(400);
  expect(painted('reference')).toHaveLength(400);
  await stir(main, 10);
  await expect.poll(() => painted('reference').length).toBeLessThan(200);
  expect(isPainted(references[0] as PlacedReference)).toBe(true);
  scrollTo(0, main.scrollHeight);
  await expect.poll(() => isPainted(references[399] as PlacedReference)).toBe(true);
  expect(isPainted(references[0] as PlacedReference)).toBe(false);
  await expect.poll(() => painted('reference').length).toBe(400);
});

test('a busy page with few references keeps them all', async () => {
  const { main } = paintedPage(100);
  await stir(main, 10);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(painted('reference')).toHaveLength(100);
});
