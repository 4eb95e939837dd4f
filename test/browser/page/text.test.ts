import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Reference } from '../../../utils/finder/references/found/reference.ts';
import { runSteps } from '../../../utils/ground/steps.ts';
import { rememberOwnElement } from '../../../utils/page/text/own-elements.ts';
import { createPainter } from '../../../utils/page/text/painter.ts';
import { displayedOf, placeReferences } from '../../../utils/page/text/placed-references.ts';
import {
  caretAt,
  createNodeIndex,
  isOnRange,
  lineAt,
  placeAt,
  rectOfLine,
} from '../../../utils/page/text/text-at-point.ts';
import { rangeOf, spanOf } from '../../../utils/page/text/text-range.ts';
import { pageTextSteps, type ReadingLimit } from '../../../utils/page/web-page/page-text.ts';
import { middleOf, pageOf, painted, rangeOver } from './page-of.ts';

const readPageText = (root: Node) => runSteps(pageTextSteps(root));

describe('the text of a page', () => {
  test.each([
    ['paragraphs are lines', '<p>one</p><p>two</p>', 'one\ntwo'],
    ['a line break is a line', 'one<br>two', 'one\ntwo'],
    ['cells are separated by tabs', '<table><tr><td>65/230</td><td>65/231</td></tr></table>', '65/230\t65/231'],
    ['a word in two elements is one word', 'resol<b>ution</b> 65/230', 'resolution 65/230'],
    ['line breaks in the source are spaces', 'resolution\n65/230', 'resolution 65/230'],
    ['preformatted text keeps its line breaks', '<pre>one\n  two</pre>', 'one\n  two'],
    [
      'code, fields and graphics are not text',
      'a<script>b</script><textarea>c</textarea><svg><title>d</title></svg>e',
      'ae',
    ],
    ['editable parts are not text', 'a<div contenteditable>b</div>c', 'ac'],
    ['folded parts are text all the same', 'a <span hidden>b</span> c', 'a b c'],
    ['white space between blocks is left out', '<p>one</p>\n\n <p>two</p>', 'one\ntwo'],
    ['a styled block that would join numbers is a line', '60/1<span style="display:block">2</span>', '60/1\n2'],
    ['a styled cell that would join numbers is a cell', '60/1<span style="display:inline-block">2</span>', '60/1\t2'],
    ['inline elements are joined', '60/1<span>2</span>', '60/12'],
    ['a number that was taken out and one that was put in are two', '<del>60/1</del><ins>61/2</ins>', '60/1 61/2'],
    [
      'a link around a whole symbol ends with it',
      'resolution<a href="#">A/90/1</a>adopted',
      'resolution A/90/1 adopted',
    ],
    ['a link within a symbol is part of it', 'A/RES/<a href="#r">90/1</a>/Add.1', 'A/RES/90/1/Add.1'],
  ])('%s', (_, html, text) => {
    expect(readPageText(pageOf(html)).text).toBe(text);
  });

  test('a surface of the extension is not text', () => {
    const main = pageOf('a<div>b</div>c');
    rememberOwnElement(main.querySelector('div') ?? main);
    expect(readPageText(main).text).toBe('ac');
  });

  test('a page beyond the limit is read in part, and says so', () => {
    const main = pageOf('<p>one two</p>'.repeat(2_000));
    const read = (limit: ReadingLimit) => runSteps(pageTextSteps(main, limit));
    expect(read({ nodes: 1_000_000, characters: 1_000_000 }).isPartial).toBeUndefined();
    const byNodes = read({ nodes: 1_000, characters: 1_000_000 });
    expect(byNodes.isPartial).toBe(true);
    expect(byNodes.text.startsWith('one two\none two')).toBe(true);
    expect(read({ nodes: 1_000_000, characters: 1_000 }).isPartial).toBe(true);
  });

  test('twice as many elements take twice as many steps', () => {
    const stepsFor = (count: number) => {
      const main = document.createElement('main');
      main.innerHTML = '<span>word </span><sup>1</sup>'.repeat(count);
      let steps = 0;
      for (const _ of pageTextSteps(main)) steps += 1;
      return steps;
    };
    expect(stepsFor(20_000) / stepsFor(10_000)).toBeCloseTo(2, 1);
  });

  test('a footnote mark is separated from the number before it, a superscript letter is not', () => {
    const page = readPageText(pageOf('resolution 60/1<sup>2</sup> of N<sup>o</sup> 5'));
    expect(page.text).toBe('resolution 60/1\u200b2\u200b of No 5');
    expect(page.marks.map(({ start, end }) => page.text.slice(start, end))).toEqual(['\u200b2\u200b']);
  });

  const words = fc.stringMatching(/^[a-z]{1,6}( [a-z0-9/]{1,6}){0,3}$/);
  const tree: fc.Memo<string> = fc.memo((depth) => {
    const inside =
      depth <= 1 ? words : fc.array(fc.oneof(words, tree()), { maxLength: 4 }).map((parts) => parts.join(' '));
    return fc
      .tuple(fc.constantFrom('p', 'b', 'span', 'td', 'li', 'div', 'sup', 'pre'), inside)
      .map(([name, html]) => `<${name}>${html}</${name}>`);
  });

  test('every fragment is at its offset in the text, and leads back to its node', () => {
    fc.assert(
      fc.property(tree(4), (html) => {
        const main = document.createElement('main');
        main.innerHTML = html;
        const { text, fragments } = readPageText(main);
        for (const { node, start, length } of fragments) {
          expect(text.slice(start, start + length).replace(/\s/g, ' ')).toBe(node.data.replace(/\s/g, ' '));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a span becomes a range and that range the same span again, without white space at its ends', () => {
    const main = pageOf('<p>In its resolution <b>65/230</b>, the Assembly</p><ul><li>asked</li><li>decided</li></ul>');
    const page = readPageText(main);
    const inText = fc.tuple(fc.nat(page.text.length - 1), fc.integer({ min: 1, max: page.text.length }));
    fc.assert(
      fc.property(inText, ([start, length]) => {
        const end = Math.min(start + length, page.text.length);
        const wanted = page.text.slice(start, end);
        const range = rangeOf(page, { start, end });
        const back = range && spanOf(page, range);
        if (wanted.trim() === '') return;
        expect(back && page.text.slice(back.start, back.end)).toBe(wanted.trim());
      }),
      { numRuns: 100 },
    );
  });

  test('a page that has changed since gives no range', () => {
    const main = pageOf('<p>some words here</p>');
    const page = readPageText(main);
    const [paragraph] = main.children;
    if (paragraph?.firstChild) paragraph.firstChild.nodeValue = 'few';
    expect(rangeOf(page, { start: 5, end: 15 })).toBeUndefined();
    expect(spanOf(page, rangeOver(pageOf('elsewhere'), 'elsewhere'))).toBeUndefined();
  });
});

const referenceAt = (text: string, words: string, symbol: string): Reference => {
  const start = text.indexOf(words);
  return { symbol, start, end: start + words.length } as Reference;
};

test('references keep their places when the page is read again, and only displayed ones count', () => {
  const main = pageOf(
    '<p>65/230</p><details><summary>more</summary><p>65/231</p></details><p style="opacity:0">65/232</p>',
  );
  const page = readPageText(main);
  const found = ['230', '231', '232'].map((number) => referenceAt(page.text, `65/${number}`, `A/RES/65/${number}`));
  const before = placeReferences(page, found, []);
  expect(before.map(({ range }) => range.toString())).toEqual(['65/230', '65/231', '65/232']);
  expect(displayedOf(before).map(({ reference }) => reference.symbol)).toEqual(['A/RES/65/230']);
  main.querySelector('details')?.setAttribute('open', '');
  expect(displayedOf(before).map(({ reference }) => reference.symbol)).toEqual(['A/RES/65/230', 'A/RES/65/231']);
  main.querySelector('p')?.before('New words first. ');
  const again = readPageText(main);
  const moved = found.map(({ symbol }, index) => referenceAt(again.text, `65/${230 + index}`, symbol));
  const after = placeReferences(again, moved, before);
  expect(after.map((placed, index) => placed === before[index])).toEqual([true, true, true]);
  expect(after[0]?.reference.start).toBe(moved[0]?.start);
});

test('a point on a line of text leads to its words, but a point beside it does not', () => {
  const main = pageOf('<p style="width: 12em">In its resolution 65/230 the General Assembly asked the Commission</p>');
  const page = readPageText(main);
  const range = rangeOver(main, 'resolution 65/230 the General');
  const { x, y } = middleOf(range);
  const caret = caretAt(x, y);
  const offset = caret && createNodeIndex(page)(caret.node, caret.offset);
  const start = page.text.indexOf('resolution');
  expect(offset).toBeGreaterThanOrEqual(start);
  expect(offset).toBeLessThanOrEqual(start + 'resolution 65/230 the General'.length);
  expect(isOnRange(range, x, y)).toBe(true);
  expect(isOnRange(range, x, y - 60)).toBe(false);
  const rects = [...range.getClientRects()];
  expect(rects.length).toBeGreaterThan(1);
  for (const [index, rect] of rects.entries()) {
    const middle = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    expect(lineAt(range, middle)).toBe(index);
    expect(rectOfLine(range, index).top).toBe(rect.top);
  }
  expect(rectOfLine(range, undefined)).toEqual(range.getBoundingClientRect());
  expect(rectOfLine(range, 99)).toEqual(range.getBoundingClientRect());
  expect(createNodeIndex(page)(document.head, 0)).toBeUndefined();
});

test('only the ranges asked for last are painted, and nothing is left after clearing', () => {
  const main = pageOf('<p>one two three</p>');
  const before = main.innerHTML;
  const ending = new AbortController();
  const painter = createPainter(ending.signal);
  const [one, two, three] = ['one', 'two', 'three'].map((words) => rangeOver(main, words));
  painter.paint(
    'reference',
    [one, two].filter((range) => range !== undefined),
  );
  painter.paint('yellow', three ? [three] : []);
  expect([painted('reference'), painted('yellow')]).toEqual([['one', 'two'], ['three']]);
  painter.paint(
    'reference',
    [two, three].filter((range) => range !== undefined),
  );
  expect(painted('reference')).toEqual(['two', 'three']);
  painter.paint('yellow', []);
  expect(CSS.highlights.has('recalling-yellow')).toBe(false);
  ending.abort();
  expect([...CSS.highlights.keys()].filter((name) => name.startsWith('recalling-'))).toEqual([]);
  expect(main.innerHTML).toBe(before);
});

test('of many places, the one at a point is found by measuring few', () => {
  const main = pageOf(`<pre>${Array.from({ length: 5000 }, (_, number) => `A/90/${number}\n`).join('')}</pre>`);
  const text = main.querySelector('pre')?.firstChild as Text;
  const places = [...text.data.matchAll(/A.*/g)].map(({ index, 0: words }) => {
    const range = new Range();
    range.setStart(text, index);
    range.setEnd(text, index + words.length);
    return { range };
  });
  const wanted = places[3210];
  const { left, top } = wanted?.range.getBoundingClientRect() ?? new DOMRect();
  let measured = 0;
  const { getBoundingClientRect, getClientRects } = Range.prototype;
  Range.prototype.getBoundingClientRect = function box() {
    measured++;
    return getBoundingClientRect.call(this);
  };
  Range.prototype.getClientRects = function boxes() {
    measured++;
    return getClientRects.call(this);
  };
  onTestFinished(() => void Object.assign(Range.prototype, { getBoundingClientRect, getClientRects }));
  expect(placeAt(places, { x: left + 3, y: top + 4 })).toBe(wanted);
  expect(placeAt(places, { x: left + 900, y: top + 4 })).toBeUndefined();
  expect(measured).toBeLessThan(100);
});
