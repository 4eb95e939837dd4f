import { describe, expect, it } from 'vitest';
import { findReferences } from '../../../../utils/finder/references/find-references.ts';

type Row = readonly [text: string, ...symbols: string[]];

const lists: readonly Row[] = [
  [
    'Item 64: Advancement of women (A/63/38, 214, 215 and Corr.1, 222 and 282)',
    'A/63/38',
    'A/63/214',
    'A/63/215',
    'A/63/215/Corr.1',
    'A/63/222',
    'A/63/282',
  ],
  ['(A/63/38, 104, 107–109 and 111)', 'A/63/38', 'A/63/104', 'A/63/107', 'A/63/108', 'A/63/109', 'A/63/111'],
  ['las cartas S/2005/117, 231 y 340, enviadas en mayo', 'S/2005/117', 'S/2005/231', 'S/2005/340'],
  ['sous les cotes S/2005/117, 231 et 340.', 'S/2005/117', 'S/2005/231', 'S/2005/340'],
  ['письма S/2005/117, 231 и 340 были распространены', 'S/2005/117', 'S/2005/231', 'S/2005/340'],
  ['(A/63/38 و 214 و 222)', 'A/63/38', 'A/63/214', 'A/63/222'],
  ['文件S/2005/117、231和340已经分发', 'S/2005/117', 'S/2005/231', 'S/2005/340'],
  ['A/C.2/63/L.3 to L.5 and L.9', 'A/C.2/63/L.3', 'A/C.2/63/L.4', 'A/C.2/63/L.5', 'A/C.2/63/L.9'],
  ['(A/C.2/44/L.3, L.6, i,.7, L.12 and L.14)', 'A/C.2/44/L.3', 'A/C.2/44/L.6', 'A/C.2/44/L.12', 'A/C.2/44/L.14'],
  ['(CEDAW/C/SR.611) y (SR.614)', 'CEDAW/C/SR.611', 'CEDAW/C/SR.614'],
  ['documents A/7000 and Add. I and A/7001 and Corr,l', 'A/7000', 'A/7000/Add.1', 'A/7001', 'A/7001/Corr.1'],
];

const divisions: readonly Row[] = [
  ['See A/82/6 (Introduction), para. 3.', 'A/82/6(Introduction)'],
  ['见A/82/6(导言)，第3段', 'A/82/6(Introduction)'],
  ['A/CONF.190/12/Rev.1 (Vol. I and Vol. II)', 'A/CONF.190/12/Rev.1(Vol.I)', 'A/CONF.190/12/Rev.1(Vol.II)'],
  ['A/71/5 (Vols. I, II and IV)', 'A/71/5(Vol.I)', 'A/71/5(Vol.II)', 'A/71/5(Vol.IV)'],
  ['A/71/5 (Vol. I и Vol. II)', 'A/71/5(Vol.I)', 'A/71/5(Vol.II)'],
  ['A/71/5 (Vol. I و Vol. II)', 'A/71/5(Vol.I)', 'A/71/5(Vol.II)'],
  ['A/71/300 (Part I) y (Part II)', 'A/71/300(PartI)', 'A/71/300(PartII)'],
  ['A/82/6 (Sects. 3 et 5)', 'A/82/6(Sect.3)', 'A/82/6(Sect.5)'],
  ['A/71/300 (English only), introduction', 'A/71/300'],
];

const ends: readonly Row[] = [
  ['(A/63/214, paras. 12, 215 and 230)', 'A/63/214'],
  ['A/C.2/63/L.9, 101 votes to 40', 'A/C.2/63/L.9'],
  ['(A/63/214, 220 October 2008)', 'A/63/214'],
  ['Véase S/25900/Add.1, 12 de mayo de 1993', 'S/25900/Add.1'],
  ['Voir S/25900/Add.1, 12 mai 1993', 'S/25900/Add.1'],
  ['(S/25900 and Add.1,24 and having heard him)', 'S/25900', 'S/25900/Add.1'],
  ['A/63/214, 2008 and 2009', 'A/63/214'],
  ['see S/2011/6, 14 and 16 March 2011', 'S/2011/6'],
  ['véase S/2011/6, 14 y 16 de marzo de 2011', 'S/2011/6'],
  ['A/63/14, 20-22 May', 'A/63/14'],
  ['A/63/214和230人', 'A/63/214'],
];

describe('lists that a symbol begins', () => {
  it.each(lists)('go on: %s', (text, ...symbols) => {
    expect(findReferences(text).map(({ symbol }) => symbol)).toEqual(symbols);
  });

  it.each(divisions)('name divisions: %s', (text, ...symbols) => {
    expect(findReferences(text).map(({ symbol }) => symbol)).toEqual(symbols);
  });

  it.each(ends)('end: %s', (text, ...symbols) => {
    expect(findReferences(text).map(({ symbol }) => symbol)).toEqual(symbols);
  });
});
