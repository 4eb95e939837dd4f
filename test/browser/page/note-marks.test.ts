import { expect, test } from 'vitest';
import { findReferences } from '../../../utils/finder/references/find-references.ts';
import { runSteps } from '../../../utils/ground/steps.ts';
import { withoutMarks } from '../../../utils/page/text/without-marks.ts';
import { pageTextSteps } from '../../../utils/page/web-page/page-text.ts';
import { pageOf } from './page-of.ts';

/** What is found in a page, as printed. */
function foundIn(html: string): string[] {
  const { text, marks } = runSteps(pageTextSteps(pageOf(html)));
  return findReferences(withoutMarks(text, marks), { language: 'en' }).map((reference) => reference.text);
}

const raised: [name: string, mark: string][] = [
  ['a superscript', '<sup>2</sup>'],
  ['a superscript with a slash', '<sup>2/</sup>'],
  ['a superscript letter', '<sup>b</sup>'],
  ['several superscripts in one', '<sup>2/ 3/</sup>'],
  ['a superscript with a link in brackets', '<sup><a href="#n2">[2]</a></sup>'],
  ['a span that is raised', '<span style="vertical-align:super">2</span>'],
  ['a span that is raised by a length', '<span style="vertical-align:0.4em">2</span>'],
  ['a span that is moved up', '<span style="position:relative;top:-0.4em">2</span>'],
  ['a span that is moved up from below', '<span style="position:relative;bottom:4px">2</span>'],
  ['small letters', '<font size="1">2</font>'],
  ['a span whose digits the font raises', '<span style="font-variant-position:super">2</span>'],
  ['a link to a note', '<a href="#note-2">2</a>'],
  ['a link to a note, by its role', '<a href="notes.html" role="doc-noteref">2</a>'],
  ['a mark within other elements', '<b><span style="vertical-align:super"><a href="#n">2</a></span></b>'],
];

test.each(raised)('%s is no digit of the number before it', (_, mark) => {
  expect(foundIn(`<p>Recalling resolution 46/15${mark} and resolution 60/1${mark}, the panel met.</p>`)).toEqual([
    '46/15',
    '60/1',
  ]);
});

test.each(raised)('%s before a number is not part of it', (_, mark) => {
  expect(foundIn(`<p>${mark}65/230 was the resolution. See also resolution 66/181.</p>`)).toContain('66/181');
  expect(foundIn(`<p>${mark}A/65/230 is the report.</p>`)).toEqual(['A/65/230']);
});

test.each([
  ['bold digits', '<b>2</b>'],
  ['a span without a style', '<span>2</span>'],
  ['a link elsewhere', '<a href="https://example.org/">2</a>'],
])('%s are part of the number before them', (_, part) => {
  expect(foundIn(`<p>Recalling resolution 46/15${part}, the panel met.</p>`)).toEqual(['46/152']);
});

test('struck text is not read, and numbers on both sides of a change are two', () => {
  expect(
    foundIn('<p>Recalling resolution <del>65/230</del><ins>66/181</ins> and resolution <s>64/17</s><b>64/179</b>.</p>'),
  ).toEqual(['65/230', '66/181', '64/179']);
});
