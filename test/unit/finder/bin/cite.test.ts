import { expect, it } from 'vitest';
import { textLines } from '../../../../utils/finder/bin/text-lines.ts';
import { runProgram } from './run-program.ts';

const good = '{"doc":"one","text":"A/RES/65/230"}';

it('prints one JSON object a line for each reference', () => {
  const { status, answers } = runProgram('cite', ['-'], 'Recalling its resolutions 64/179 and 65/232,');
  expect(status).toBe(0);
  expect(answers).toEqual([
    { doc: '-', start: 26, end: 32, text: '64/179', symbol: 'A/RES/64/179', kind: 'resolution' },
    { doc: '-', start: 37, end: 43, text: '65/232', symbol: 'A/RES/65/232', kind: 'resolution' },
  ]);
});

it('prints the references of the lines before a broken one, then names that line', () => {
  const { status, answers, stderr } = runProgram('cite', ['--lines', '-'], `${good}\n{"doc":`);
  expect(status).toBe(1);
  expect(answers).toMatchObject([{ doc: 'one', symbol: 'A/RES/65/230' }]);
  expect(stderr).toContain('line 2 is not');
  expect(stderr).not.toContain('column');
});

it('explains itself if no file is named', () => {
  const { status, stderr } = runProgram('cite', []);
  expect(status).toBe(2);
  expect(stderr).toContain('cite [options] FILE…');
});

it('reads JSON Lines one by one, and skips empty ones', () => {
  const lines = [good, '', ' ', '{"doc":"two","lang":"fr","text":""}\r', ''];
  expect([...textLines(lines.join('\n'))]).toEqual([
    { doc: 'one', text: 'A/RES/65/230' },
    { doc: 'two', lang: 'fr', text: '' },
  ]);
});

it.each([
  ['JSON that breaks off', `${good}\n{"doc":`, 'line 2 is not'],
  ['what is not JSON', `${good}\n\nhello`, 'line 3 is not'],
  ['another object', `${good}\n{"text":7}`, 'line 2 is not'],
  ['a language that is none of the six', `${good}\n{"doc":"x","lang":"de","text":""}`, 'line 2 is not'],
])('names the line of %s', (_, content, words) => {
  expect(() => [...textLines(content)]).toThrow(words);
});
