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
  ['a superscript letter that is an ordinal elsewhere', '<sup>a</sup>'],
  ['a superscript letter with a bracket', '<sup>a)</sup>'],
  ['a superscript Roman number', '<sup>iv</sup>'],
  ['a superscript with a range', '<sup>2–4</sup>'],
  ['a superscript with words', '<sup>2 and 3</sup>'],
  ['a subscript', '<sub>2</sub>'],
  ['several superscripts in one', '<sup>2/ 3/</sup>'],
  ['a superscript with a link in brackets', '<sup><a href="#n2">[2]</a></sup>'],
  ['a span that is raised', '<span style="vertical-align:super">2</span>'],
  ['a span that is raised by a length', '<span style="vertical-align:0.4em">2</span>'],
  ['a span that is moved up', '<span style="position:relative;top:-0.4em">2</span>'],
  ['a span that is moved up from below', '<span style="position:relative;bottom:4px">2</span>'],
  ['small letters', '<font size="1">2</font>'],
  ['letters a step smaller', '<small>2</small>'],
  ['a raised letter', '<span style="vertical-align:super">b</span>'],
  ['a raised mark with a slash', '<span style="vertical-align:super">2/</span>'],
  ['raised Arabic digits', '<span style="vertical-align:super">٢</span>'],
  ['a link to a note around a raised mark', '<a href="#n"><span style="vertical-align:30%">2</span></a>'],
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

test.each(raised)('%s behind a full stop or a bracket is none either', (_, mark) => {
  expect(foundIn(`<p>It recalled resolution 46/15.${mark} And resolution 1325 (2000)${mark} too.</p>`)).toEqual([
    '46/15',
    '1325 (2000)',
  ]);
});

test.each([
  ['a small session', 'A/RES/<small>90</small>/15', 'A/RES/90/15'],
  ['a small number', 'E/CN.<small>9</small>/2001/4', 'E/CN.9/2001/4'],
  ['a small number after a slash', 'A/90/<span style="font-size:60%">15</span>', 'A/90/15'],
])('%s within a symbol is no mark', (_, symbol, found) => {
  expect(foundIn(`<p>It took note of document ${symbol} and rose.</p>`)).toEqual([found]);
});

test('what is written small and raised in full is read, apart from what it touches', () => {
  expect(foundIn('<p>Recalling resolution 46/15<sup>See also resolution 65/230 on this.</sup></p>')).toEqual([
    '46/15',
    '65/230',
  ]);
  expect(foundIn('<p>Recalling <sup>resolution 66/181</sup>, the panel met.</p>')).toEqual(['66/181']);
});

test.each([
  ['a word before it', 'Draft resolution<a href="#">S/2050/18</a>vetoed', ['S/2050/18']],
  ['a sentence before it', 'It was vetoed.<a href="#">S/2050/18</a>(draft)', ['S/2050/18']],
  ['a bracket before it', '(see text)<a href="#">A/90/18</a>2 May', ['A/90/18']],
  ['digits on both sides', '12<a href="#">S/2050/18</a>15 votes', ['S/2050/18']],
  ['another link', '<a href="#">A/90/18</a><a href="#">A/90/19</a>', ['A/90/18', 'A/90/19']],
  ['words around a number', 'in resolution<a href="#">65/230</a>the Assembly', ['65/230']],
  ['words around a year', 'in Security Council resolution<a href="#">1325 (2000)</a>it', ['1325 (2000)']],
])('a link around a whole symbol is found with %s', (_, html, found) => {
  expect(foundIn(`<p>${html}</p>`)).toEqual(found);
});

test.each([
  ['bold digits', '<b>2</b>'],
  ['a span without a style', '<span>2</span>'],
  ['a link elsewhere', '<a href="https://example.org/">2</a>'],
  ['a span a little smaller', '<span style="font-size:95%">2</span>'],
])('%s are part of the number before them', (_, part) => {
  expect(foundIn(`<p>Recalling resolution 46/15${part}, the panel met.</p>`)).toEqual(['46/152']);
});

test('struck text is not read, and numbers on both sides of a change are two', () => {
  expect(
    foundIn('<p>Recalling resolution <del>65/230</del><ins>66/181</ins> and resolution <s>64/17</s><b>64/179</b>.</p>'),
  ).toEqual(['65/230', '66/181', '64/179']);
});
