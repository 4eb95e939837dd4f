import { describe, expect, it } from 'vitest';
import { findReferences } from '../../../../utils/finder/references/find-references.ts';

type Row = readonly [text: string, ...symbols: string[]];

const symbolBeside: readonly Row[] = [
  ['3 See CAC/COSP/2013/18, sect. I.A, resolution 5/3.', 'CAC/COSP/2013/18', 'CAC/COSP/RES/5/3'],
  ['3 Voir CAC/COSP/2013/18, sect. I.A, résolution 5/3.', 'CAC/COSP/2013/18', 'CAC/COSP/RES/5/3'],
  ['3 Véase CAC/COSP/2013/18, secc. I.A, resolución 5/3.', 'CAC/COSP/2013/18', 'CAC/COSP/RES/5/3'],
  ['3 См. CAC/COSP/2013/18, раздел I.A, резолюция 5/3.', 'CAC/COSP/2013/18', 'CAC/COSP/RES/5/3'],
  ['3 انظر CAC/COSP/2013/18، الفرع الأول، القرار 5/3.', 'CAC/COSP/2013/18', 'CAC/COSP/RES/5/3'],
  ['3 见CAC/COSP/2013/18，第一章，第5/3号决议。', 'CAC/COSP/2013/18', 'CAC/COSP/RES/5/3'],
  ['Supplement No. 53 (A/73/53), chap. IV, sect. A, resolution 37/11', 'A/73/53', 'A/HRC/RES/37/11'],
  ['《公约》缔约方会议题为“技术援助”的第5/4号决议', 'CTOC/COP/RES/5/4'],
];

const speaking: readonly Row[] = [
  [
    'The General Assembly,\nTaking note of the report of the Commission on the Status of Women,\nRecalling its resolution 66/130 of 19 December 2011,',
    'A/RES/66/130',
  ],
  [
    'L’Assemblée générale,\nPrenant note du rapport de la Commission de la condition de la femme,\nRappelant sa résolution 66/130 du 19 décembre 2011,',
    'A/RES/66/130',
  ],
  [
    'La Asamblea General,\nTomando nota del informe de la Comisión de la Condición Jurídica y Social de la Mujer,\nRecordando su resolución 66/130, de 19 de diciembre de 2011,',
    'A/RES/66/130',
  ],
  [
    'Генеральная Ассамблея,\nпринимая к сведению доклад Комиссии по положению женщин,\nссылаясь на свою резолюцию 66/130 от 19 декабря 2011 года,',
    'A/RES/66/130',
  ],
  [
    'إن الجمعية العامة،\nإذ تحيط علما بتقرير لجنة وضع المرأة،\nوإذ تشير إلى قرارها 66/130 المؤرخ 19 كانون الأول/ديسمبر 2011،',
    'A/RES/66/130',
  ],
  ['大会，\n注意到妇女地位委员会的报告，\n回顾其2011年12月19日第66/130号决议，', 'A/RES/66/130'],
  [
    'The General Assembly,\nNoting that the Commission on the Status of Women, in its resolution 58/1, called for action,',
    'E/CN.6/RES/58/1',
  ],
];

const others: readonly Row[] = [
  [
    'The Commission on Crime Prevention and Criminal Justice,\nUrges cooperation with the Commission on Narcotic Drugs;\nRecalling that the Commission in its resolution 19/1 of 21 May 2010 decided,',
    'E/CN.15/RES/19/1',
  ],
  ['消除对妇女歧视委员会第20/II号决定'],
  ['安全理事会决定第2140(2014)号决议规定的措施继续有效', 'S/RES/2140(2014)'],
  ['大会决定第70/244号决议附件所列安排不变', 'A/RES/70/244'],
  ['Резолюции 52/214, разд. B, п. 4; и 55/222, разд. III', 'A/RES/52/214', 'A/RES/55/222'],
  [
    'At the request of the Economic and Social Council (see Council resolution 1994/45), the Commission will discuss it.',
    'E/RES/1994/45',
  ],
  ['sa  résolution  37/12,  en  date  du  22  mars  2018', 'A/HRC/RES/37/12'],
  ['su  resolución  37/12,  de  22  de  marzo  de  2018', 'A/HRC/RES/37/12'],
  ['resolution 2187 (2015) on South Sudan', 'S/RES/2187(2014)'],
  ['resolution 748 (1993) of the Nordic Parliament'],
  ['la decisión 250 (2005) del Consejo de Administración', 'S/AC.26/DEC/250(2005)'],
  ['решение 250 (2005) Совета управляющих', 'S/AC.26/DEC/250(2005)'],
];

describe('whose a number is', () => {
  it.each([...symbolBeside, ...speaking, ...others])('%s', (text, ...symbols) => {
    expect(findReferences(text).map(({ symbol }) => symbol)).toEqual(symbols);
  });
});
