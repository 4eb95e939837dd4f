import { expect, it } from 'vitest';
import { findReferences } from '../../../../utils/finder/references/find-references.ts';

it('treats a text that is cut into segments as one', () => {
  const line = 'The General Assembly recalls resolutions 64/179 and 65/232, and document A/65/92/Add.1.\n';
  const text = line.repeat(8000);
  const references = findReferences(text);
  expect(references).toHaveLength(8000 * 3);
  expect(new Set(references.map(({ symbol }) => symbol))).toEqual(
    new Set(['A/RES/64/179', 'A/RES/65/232', 'A/65/92/Add.1']),
  );
  expect(references.every(({ start, end, text: core }) => core === text.slice(start, end))).toBe(true);
});

it('remembers across segments which body was named', () => {
  const filling = 'Nothing of note was said on this day either.\n'.repeat(4000);
  const text = `The Commission on Narcotic Drugs met.\n${filling}Guided by Commission resolution 52/1, it goes on.`;
  expect(findReferences(text).map(({ symbol }) => symbol)).toEqual(['E/CN.7/RES/52/1']);
});

it('cuts a text without any space or line end', () => {
  expect(findReferences('x'.repeat(1_000_000))).toEqual([]);
});
