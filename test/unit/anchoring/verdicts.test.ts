import { expect, test } from 'vitest';
import { type Anchored, anchor } from '../../../utils/anchoring/anchor.ts';
import { describe } from '../../../utils/anchoring/describe.ts';
import { readyText } from '../../../utils/anchoring/ready-text.ts';
import { resolutions } from './texts.ts';

/** Describes words in one text and looks for them in another; gives the verdict and the words found. */
function look(before: string, words: string, after: string): { verdict: string; found: string[]; anchored: Anchored } {
  const start = before.indexOf(words);
  if (start === -1) throw new Error(`The text has no "${words}"`);
  const anchored = anchor(readyText(after), describe(readyText(before), { start, end: start + words.length }));
  const spans = 'span' in anchored ? [anchored.span] : 'spans' in anchored ? anchored.spans : [];
  return { verdict: anchored.verdict, found: spans.map((span) => after.slice(span.start, span.end)), anchored };
}

const text = `The Security Council,

Recalling its resolution 1081 (1996) of 27 November 1996,

Noting the report of the Secretary-General of 16 May 1997 (S/1997/372),

1. Calls upon the parties concerned to implement immediately its resolution 338 (1973) of 22 October 1973;

2. Decides to renew the mandate of the Observer Force for another period of six months, that is, until 30 November 1997;

3. Requests the Secretary-General to submit, at the end of this period, a report on the development in the situation and the measures taken to implement resolution 338 (1973);

4. Requests the Secretary-General to keep the Council informed of the costs of the Force;

5. Decides to remain seized of the matter.
`;
const mandate =
  'Decides to renew the mandate of the Observer Force for another period of six months, that is, until 30 November 1997';
const costs = 'Requests the Secretary-General to keep the Council informed of the costs of the Force';
const paragraphs = text.trimEnd().split('\n\n');
const without = (number: number) => paragraphs.filter((paragraph) => !paragraph.startsWith(`${number}.`)).join('\n\n');

test.each([
  ['a date changed', mandate, text.replace('30 November 1997', '31 May 1998'), 'fuzzy'],
  ['words inserted', mandate, text.replace('another period', 'another and final period'), 'fuzzy'],
  ['words deleted', mandate, text.replace(', that is,', ''), 'fuzzy'],
  ['its paragraph renumbered', mandate, text.replace('2. Decides', '7. Decides'), 'exact'],
  ['the number of the paragraph marked with it', `2. ${mandate}`, text.replace('2. Decides', '7. Decides'), 'fuzzy'],
  ['a neighbour deleted', costs, without(3), 'exact'],
  ['both neighbours deleted', mandate, `${paragraphs[0]}\n\n${mandate};\n\n${paragraphs.at(-1)}`, 'exact'],
  ['moved to the end', mandate, `${without(2)}\n\n6. ${mandate}.`, 'exact'],
  ['its paragraph deleted', costs, without(4), 'orphaned'],
  ['its paragraph deleted, but one of the same form there', mandate, without(2), 'orphaned'],
  ['a few words, their paragraph deleted', 'the costs of the Force', without(4), 'orphaned'],
  ['an entirely different text', mandate, resolutions.en, 'orphaned'],
  ['nothing left', mandate, '', 'orphaned'],
])('%s: the verdict', (_, words, after, verdict) => {
  expect(look(text, words, after).verdict).toBe(verdict);
});

test('changed numbers are listed', () => {
  const after = text.replace('338 (1973);\n\n4', '350 (1974);\n\n4');
  const words = 'measures taken to implement resolution 338 (1973)';
  expect(look(text, words, after).anchored).toMatchObject({
    verdict: 'fuzzy',
    changed: [
      { was: '338', now: '350' },
      { was: '1973', now: '1974' },
    ],
  });
});

test('numbers of an inserted footnote are not listed as changed', () => {
  const after = text.replace('for another period', '\n\n12 S/1997/372, para. 7.\n\n97-13445 2/3\n\nfor another period');
  expect(look(text, mandate, after).anchored).toMatchObject({ verdict: 'fuzzy', changed: [] });
});

test('a place does not cross from one numbered paragraph into another', () => {
  const before =
    'The Council,\n\n1. Welcomes the progress made in training, in close consultation with the parties concerned;\n\n2. Ends.\n';
  const after = `The Council,\n\n1. Welcomes the progress made in training;\n\n2. Asks for more officers to be recruited by the States;\n\n3. Acts, in close consultation with the parties concerned;\n\n4. Ends.\n`;
  const words = 'the progress made in training, in close consultation with the parties concerned';
  expect(look(before, words, after).verdict).toBe('orphaned');
});

test('a passage of the preamble is not found in a paragraph that nearly repeats it', () => {
  const said =
    'Taking note of the report of the Secretary-General on the maintenance of the Force in Cyprus, created by resolution 186';
  const repeated =
    '1. Takes note of the report of the Secretary-General on the presence of the Force in Cyprus, set up by resolution 186';
  const before = `The Security Council,\n\n${said},\n\n${repeated};\n\n2. Decides to remain seized of the matter.\n`;
  expect(look(before, said.slice(10, 90), before.replace(`${said},\n\n`, '')).verdict).toBe('orphaned');
});

test('of words that occur twice without their context, both places are given in the order of the text', () => {
  const words =
    'welcomes the continuing cooperation of all the parties with the representatives of the Organization in the field';
  const before = `At the beginning somebody ${words} and went home. Between them is much else. At the end nobody ${words} at all.`;
  const after = `Quite another beginning: ${words}; and quite another end: ${words}!`;
  const { verdict, anchored } = look(before, words, after);
  expect(verdict).toBe('ambiguous');
  const [first, second] = [after.indexOf(words), after.lastIndexOf(words)];
  expect(anchored).toEqual({
    verdict: 'ambiguous',
    spans: [first, second].map((start) => ({ start, end: start + words.length })),
  });
});

test('of the same words in several paragraphs, those in the marked paragraph are chosen', () => {
  const list = Array.from({ length: 12 }, (_, index) => `${index + 1}. Takes note of the report;`).join('\n\n');
  const start = list.indexOf('7. Takes') + 3;
  const anchored = anchor(readyText(`A heading\n\n${list}`), describe(readyText(list), { start, end: start + 24 }));
  expect(anchored).toEqual({ verdict: 'exact', span: { start: start + 11, end: start + 35 } });
});
