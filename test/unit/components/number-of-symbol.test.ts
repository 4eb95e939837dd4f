import { expect, it } from 'vitest';
import { numberOfSymbol } from '../../../components/shared/number-of-symbol.ts';

it.each([
  ['A/RES/65/230', 'A/RES/', '65/230'],
  ['S/RES/1851(2008)', 'S/RES/', '1851 (2008)'],
  ['A/RES/217(III)A', 'A/RES/', '217 (III)A'],
  ['E/CN.4/RES/2002/1', 'E/CN.4/RES/', '2002/1'],
  ['A/DEC/65/501', 'A/DEC/', '65/501'],
  ['S/PRST/2010/1', '', 'S/PRST/2010/1'],
  ['', '', ''],
])('%s is split into “%s” and “%s”', (symbol, series, number) => {
  expect(numberOfSymbol(symbol)).toEqual([series, number]);
});
