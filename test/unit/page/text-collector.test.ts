import { expect, test } from 'vitest';
import { withoutMarks } from '../../../utils/page/text/without-marks.ts';
import { type Boundary, TextCollector } from '../../../utils/page/web-page/text-collector.ts';

type Step = string | { cross: Boundary } | { doubtful: Boundary } | 'MARK' | 'END';

function collect(steps: readonly Step[], isPreformatted = false): TextCollector {
  const collector = new TextCollector();
  let mark = 0;
  for (const step of steps) {
    if (step === 'MARK') mark = collector.beginMark();
    else if (step === 'END') collector.endMark(mark);
    else if (typeof step === 'string') collector.add(step, isPreformatted);
    else if ('cross' in step) collector.cross(step.cross);
    else collector.crossDoubtful(() => step.doubtful);
  }
  return collector;
}
const block = { cross: '\n' } as const;
const cell = { cross: '\t' } as const;
const inline = { doubtful: '' } as const;
const styled = { doubtful: '\n' } as const;

test.each<[string, Step[], string]>([
  ['a symbol in two elements is one', [inline, 'A/RES/', inline, '60/1'], 'A/RES/60/1'],
  ['paragraphs are lines', [block, 'one', block, block, 'two', block], 'one\ntwo'],
  ['cells are separated by tabs', [block, cell, 'one', cell, cell, 'two', cell, block], 'one\ttwo'],
  ['a line break takes precedence over a tab', ['one', cell, block, cell, 'two'], 'one\ntwo'],
  ['indentation between blocks is left out', [block, '\n    ', block, 'one', block, '\n  ', block, 'two'], 'one\ntwo'],
  ['white space in a line stays', ['one', inline, ' ', inline, 'two'], 'one two'],
  ['line feeds in a line are spaces', ['one\n\ttwo'], 'one  two'],
  ['links that are styled as blocks are not joined', ['65/230', styled, '65/231'], '65/230\n65/231'],
  ['the style is not looked up if nothing would be joined', ['one ', styled, 'two'], 'one two'],
  [
    'a footnote mark does not become part of a number',
    ['60/1', 'MARK', '12', 'END', ', and'],
    '60/1\u200b12\u200b, and',
  ],
])('%s', (_, steps, text) => {
  expect(collect(steps).text).toBe(text);
});

test('preformatted text keeps its line breaks', () => {
  expect(collect(['one\n  two\n'], true).text).toBe('one\n  two\n');
});

test('offsets in a node and in the text advance together', () => {
  const collector = new TextCollector();
  collector.add('first', false);
  collector.cross('\n');
  const data = 'a\tb\r\nc 64/179';
  const start = collector.add(data, false) ?? -1;
  expect(collector.text.slice(start + data.indexOf('64/179'))).toBe('64/179');
});

test('blanking the marks leaves every other character in place, line breaks too', () => {
  const { text, marks } = collect(['60/1', 'MARK', '12', 'END', ', and', block, 'MARK', '1', 'END', ' Note']);
  expect(withoutMarks(text, marks)).toBe('60/1    , and\n    Note');
});

test('the last characters are known without going through the text', () => {
  const collector = new TextCollector();
  for (let number = 0; number < 1_000; number += 1) collector.add(`${number % 10}`, false);
  expect(collector.end.length).toBeLessThan(100);
  expect(collector.text.endsWith(collector.end)).toBe(true);
  expect(collector.length).toBe(1_000);
});
