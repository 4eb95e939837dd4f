import { describe, expect, it } from 'vitest';
import { findReferences } from '../../../../utils/finder/references/find-references.ts';

/** The symbols found in a text, in order. */
const symbolsIn = (text: string): string[] => findReferences(text).map(({ symbol }) => symbol);

type Row = readonly [text: string, ...symbols: string[]];

const scans: readonly Row[] = [
  ['ses réso- lutions 34/93 A et B', 'A/RES/34/93A', 'A/RES/34/93B'],
  ['sa réso-\r\nlution 36/103', 'A/RES/36/103'],
  ['la r6solution 2625 (XXV)', 'A/RES/2625(XXV)'],
  ['la rksolution 36/103', 'A/RES/36/103'],
  ['la réso1ution 44/34', 'A/RES/44/34'],
  ['sa résolution 3 5/206 C', 'A/RES/35/206C'],
  ['sa résolution 35/20 6 C', 'A/RES/35/206C'],
  ['sa résolution 1 514 (XV)', 'A/RES/1514(XV)'],
  ['la résolution 435 (1 978)', 'S/RES/435(1978)'],
  ['ses résolutions 2158 (XX I) du 25 novembre 1966', 'A/RES/2158(XXI)'],
  ['ses résolutions 1803 (XVII du 14 décembre 1962', 'A/RES/1803(XVII)'],
  ['sa résolution 36/103du 9 décembre 1981', 'A/RES/36/103'],
  ['la résolution l94 (III)', 'A/RES/194(III)'],
  ['Voir A/35/22/Add.l et S/l4106', 'A/35/22/Add.1', 'S/14106'],
  ['resolution 45/113.4 See also', 'A/RES/45/113'],
  ['резолюции 1514 (ХУ)', 'A/RES/1514(XV)'],
  ['Резолюция 217 А (Ш)', 'A/RES/217(III)A'],
  ['قرار الجمعية العامة 230/65', 'A/RES/65/230'],
  ['见 S / PRST / 2005 / 11 和 A / C . 5 / 60 / L . 12', 'S/PRST/2005/11', 'A/C.5/60/L.12'],
  ['大會第65/230號決議', 'A/RES/65/230'],
  ['согласно резолюции71/189 и72/130', 'A/RES/71/189', 'A/RES/72/130'],
  ['大会第1904 A和B(XVIII)号决议', 'A/RES/1904(XVIII)A', 'A/RES/1904(XVIII)B'],
  ['(CCPR/C/ARM/ Q /1/ Add .1)', 'CCPR/C/ARM/Q/1/Add.1'],
  ['C EDAW/C/LAO/CO/7, para. 3', 'CEDAW/C/LAO/CO/7'],
  ['les résolutions 1721 (XVI) et 1963 (XVI ll)', 'A/RES/1721(XVI)', 'A/RES/1963(XVIII)'],
  ['resolutions 2105 (XX) of 20 December 1965 and 1963 (XVIII)', 'A/RES/2105(XX)', 'A/RES/1963(XVIII)'],
  [
    'its resolutions 1992/1 of 6 February 1992 {{Official Records, 1992, Supplement No. 1}} and 1996/9 of 23 July 1996 {{Ibid., 1996, Supplement No. 1}},',
    'E/RES/1992/1',
    'E/RES/1996/9',
  ],
];

const forms: readonly Row[] = [
  ['resolutions 2603 A and B (XXIV)', 'A/RES/2603(XXIV)A', 'A/RES/2603(XXIV)B'],
  ['resolution 217A (III)', 'A/RES/217(III)A'],
  [
    'résolutions 34/65 A et B du 29 novembre 1979 et C du 12 décembre 1979',
    'A/RES/34/65A',
    'A/RES/34/65B',
    'A/RES/34/65C',
  ],
  ['RESOLUCIONES 47/75 Y 48/163', 'A/RES/47/75', 'A/RES/48/163'],
  ['A/60/7/Add.13 a 15 y Add.18', 'A/60/7/Add.13', 'A/60/7/Add.14', 'A/60/7/Add.15', 'A/60/7/Add.18'],
  ['1984/50. Safeguards guaranteeing protection', 'E/RES/1984/50'],
  ['1503 (XLVIII). Procédure à adopter', 'E/RES/1503(XLVIII)'],
  ['resolutions 1883 and 1889 (XVIII)', 'A/RES/1883(XVIII)', 'A/RES/1889(XVIII)'],
  [
    'Security Council resolutions 678 of 29 November 1990 and 687 of 3 April 1991',
    'S/RES/678(1990)',
    'S/RES/687(1991)',
  ],
  [
    '安理会第1718、1874、2087和2094号决议',
    'S/RES/1718(2006)',
    'S/RES/1874(2009)',
    'S/RES/2087(2013)',
    'S/RES/2094(2013)',
  ],
  ['Treaty Series, vol. 75 (1950), No. 970', 'UNTS/75/970'],
  ['Treaty Series, vol. 1833, No. 31363 and vol. 2167, No. 37924', 'UNTS/1833/31363', 'UNTS/2167/37924'],
  ['решении 1/СР.13', 'FCCC/DEC/1/CP.13'],
  ['la resolución 61/295, que contiene la Declaración, y la 61/178', 'A/RES/61/295', 'A/RES/61/178'],
  ['قراراتها السابقة 52/26 و 54/33', 'A/RES/52/26', 'A/RES/54/33'],
  ['adopted at its session, namely ES-10/2 of 25 April 1997', 'A/RES/ES-10/2'],
  ['S/AC.44/2004/(02)/4/Add.1', 'S/AC.44/2004/(02)/4/Add.1'],
];

const owners: readonly Row[] = [
  [
    'The Human Rights Council,\n\nRecalling its resolution 31/5 and General Assembly resolution 70/1',
    'A/HRC/RES/31/5',
    'A/RES/70/1',
  ],
  ['See resolution 44/25, annex; Human Rights Council resolution 5/1, annex', 'A/RES/44/25', 'A/HRC/RES/5/1'],
  [
    'Комиссия по положению женщин в своей резолюции 54/2, Комиссия по наркотическим средствам в своей резолюции 53/4',
    'E/CN.6/RES/54/2',
    'E/CN.7/RES/53/4',
  ],
  [
    '麻醉药品委员会，\n\n回顾其第43/1号和第44/11号决议、大会第54/132号决议',
    'E/CN.7/RES/43/1',
    'E/CN.7/RES/44/11',
    'A/RES/54/132',
  ],
  ['Le Conseil a rappelé la résolution 48/7 du 19 octobre 1993', 'A/RES/48/7'],
  ['resolution 2036 (2012) on the African Union Mission', 'S/RES/2036(2012)'],
];

const lookAlikes: readonly Row[] = [
  ['Cabinet Decision No. 15/2007'],
  ['resolution 15/2010 of the National Assembly'],
  ['decision Assembly/AU/Dec.243 (XIII)'],
  ['resolution CM/Res.1417 (LVI)'],
  ['la résolution 77 (XII), adoptée par l’Organisation de l’unité africaine'],
  ['résolution 3/11-P (IS)'],
  ['大会决定1/3的席位分配给女性'],
  ['resolutions of 12/13 December 2001'],
  ['Act No. 1540 (2004)'],
  ['des résolutions adoptées en 1985/86 portent sur'],
  ['Резолюция Совета Безопасности 1995 года'],
  ['Европейский парламент в своей резолюции 2003/13'],
  ['resolution 13/318 of the organization'],
  ['第11/227号决议'],
  ['resolution 77/9999'],
  ['see resolution 64/1, paragraph 2/5', 'A/RES/64/1'],
];

describe.each([
  ['scans and segmented text', scans],
  ['forms', forms],
  ['whose it is', owners],
  ['look-alikes', lookAlikes],
] as const)('%s', (_, rows) => {
  it.each(rows)('%s', (text, ...symbols) => {
    expect(symbolsIn(text)).toEqual(symbols);
  });
});
