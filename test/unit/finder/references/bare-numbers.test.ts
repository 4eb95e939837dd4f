import { describe, expect, it } from 'vitest';
import { findReferences } from '../../../../utils/finder/references/find-references.ts';

type Row = readonly [text: string, ...symbols: string[]];

const dated: readonly Row[] = [
  ['proclaimed by resolution 1653 of 24 November 1961.', 'A/RES/1653(XVI)'],
  ['proclamée par la résolution 1653 du 24 novembre 1961.', 'A/RES/1653(XVI)'],
  ['proclamada en la resolución 1653, de 24 de noviembre de 1961.', 'A/RES/1653(XVI)'],
  ['провозглашена в резолюции 1653 от 24 ноября 1961 года.', 'A/RES/1653(XVI)'],
  ['الصادر بالقرار 1653 المؤرخ 24 تشرين الثاني/نوفمبر 1961.', 'A/RES/1653(XVI)'],
  ['1961年11月24日第1653号决议宣布', 'A/RES/1653(XVI)'],
  ['General Assembly resolution 2106 of 21 December 1965', 'A/RES/2106(XX)'],
  ['the Council adopted resolution 1373 of 28 September 2001', 'S/RES/1373(2001)'],
  ['resolution 1653 of 24 November 1972'],
];

const ofYear: readonly Row[] = [
  ['in resolutions 465 of 1980, 487 of 1981 and 660 of 1990', 'S/RES/465(1980)', 'S/RES/487(1981)', 'S/RES/660(1990)'],
  ['les résolutions 465 de 1980 et 487 de 1981', 'S/RES/465(1980)', 'S/RES/487(1981)'],
  ['las resoluciones 465 de 1980 y 487 de 1981', 'S/RES/465(1980)', 'S/RES/487(1981)'],
  ['резолюции 465 1980 года и 487 1981 года', 'S/RES/465(1980)', 'S/RES/487(1981)'],
  ['قراراته 465 لعام 1980 و487 لعام 1981', 'S/RES/465(1980)', 'S/RES/487(1981)'],
  ['1980年第465号和1981年第487号决议', 'S/RES/465(1980)', 'S/RES/487(1981)'],
];

const others: readonly Row[] = [
  ['The Council of the Nordic League adopted resolution No. 612 in May.'],
  ['Le Conseil de la Ligue nordique a adopté la résolution n° 612.'],
  ['El Consejo de la Liga aprobó la resolución núm. 612.'],
  ['Совет Лиги принял резолюцию № 612.'],
  ['وأصدر مجلس الجامعة القرار رقم 612 في دورته.'],
  ['大学理事会通过了第612号决议。'],
];

const council: readonly Row[] = [
  ['اعتمد مجلس الأمن القرار (2231) بالإجماع', 'S/RES/2231(2015)'],
  ['أصدر مجلس الأمن قراره الذي حمل رقم 2231 أمس', 'S/RES/2231(2015)'],
];

describe('numbers by themselves', () => {
  it.each([...dated, ...ofYear, ...others, ...council])('%s', (text, ...symbols) => {
    expect(findReferences(text).map(({ symbol }) => symbol)).toEqual(symbols);
  });
});
