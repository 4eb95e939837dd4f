import { expect, it } from 'vitest';
import { takeOverTitles } from '../../../data/build/derived-titles.ts';

const whole = 'A/RES/36/87';
const source = 'Title of other parts of the resolution';

it.each([
  ['of the only other one', { B: 'Zone of peace' }, 'Zone of peace', source],
  ['of the only other one before its colon', { B: 'Disarmament: zone of peace' }, 'Disarmament', source],
  ['that all others have', { B: 'Zone of peace', C: 'Zone of peace' }, 'Zone of peace', source],
  [
    'that the others have before their colons',
    { B: 'Disarmament: zones', C: 'Disarmament: tests' },
    'Disarmament',
    source,
  ],
  [
    'of the whole before that of the others',
    { '': 'Middle East', B: 'Zone' },
    'Middle East',
    `Title of the whole resolution ${whole}`,
  ],
  ['of none if the others differ', { B: 'Zone of peace', C: 'Nuclear tests' }, undefined, undefined],
  ['of none if no other has one', {}, undefined, undefined],
] as const)('a part without a title takes the one %s', (_, titles, title, titleSource) => {
  const known = Object.entries(titles).map(([letter, each]) => ({
    symbol: whole + letter,
    stored: { title: each },
    aliases: [],
  }));
  const part = { symbol: `${whole}A`, stored: {}, aliases: [] };
  takeOverTitles(new Map([part, ...known].map((building) => [building.symbol, building])));
  expect(part.stored).toEqual({ ...(title && { title, titleSource }) });
});
