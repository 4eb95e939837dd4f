import { expect, it } from 'vitest';
import { findReferences } from '../../../../utils/finder/references/find-references.ts';

type Row = readonly [text: string, ...symbols: string[]];

const rows: readonly Row[] = [
  ['IAEA documents GOV/2011/65 and INFCIRC/540', 'GOV/2011/65', 'INFCIRC/540'],
  ['UNIDO papers IDB.45/8, IDB.44/11/Rev.1 and GC.17/INF/2', 'IDB.45/8', 'IDB.44/11/Rev.1', 'GC.17/INF/2'],
  ['UNICEF/2021/EB/6, with UNICEF/WHO estimates for 2020', 'UNICEF/2021/EB/6'],
  ['大会GC(61)/RES/10号决议', 'GC(61)/RES/10'],
  ['IPBES/8/12/Add.1, ICC-ASP/17/5 and WFP/EB.A/2021/4', 'IPBES/8/12/Add.1', 'ICC-ASP/17/5', 'WFP/EB.A/2021/4'],
  ['decision 7/COP.13 of the parties to that convention', 'ICCD/DEC/7/COP.13'],
  ['la décision 7/COP.13', 'ICCD/DEC/7/COP.13'],
  ['المقرر 7/م أ-13 الصادر عن مؤتمر الأطراف في اتفاقية مكافحة التصحر', 'ICCD/DEC/7/COP.13'],
  ['decision 7/CP.13', 'FCCC/DEC/7/CP.13'],
  ['WFP/UNHCR 2020, GC(MS) 12/5 and IDB.org/2020'],
];

it.each(rows)('reads series of other parts of the system: %s', (text, ...symbols) => {
  expect(findReferences(text).map(({ symbol }) => symbol)).toEqual(symbols);
});
