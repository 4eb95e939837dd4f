import { describe, expect, it } from 'vitest';
import { findReferences } from '../../../../utils/finder/references/find-references.ts';

type Row = readonly [text: string, ...symbols: string[]];

const topics: readonly Row[] = [
  ['The resolutions on oceans (60/30, 61/222 and 62/215) were adopted.', 'A/RES/60/30', 'A/RES/61/222', 'A/RES/62/215'],
  ['Les résolutions sur les océans (60/30 et 61/222)', 'A/RES/60/30', 'A/RES/61/222'],
  ['Las resoluciones sobre los océanos (60/30 y 61/222)', 'A/RES/60/30', 'A/RES/61/222'],
  ['Резолюции по вопросам океана (60/30 и 61/222)', 'A/RES/60/30', 'A/RES/61/222'],
  ['القرارات المتعلقة بالمحيطات (60/30 و 61/222)', 'A/RES/60/30', 'A/RES/61/222'],
  ['关于海洋的历次决议，即60/30和61/222，', 'A/RES/60/30', 'A/RES/61/222'],
  ['dans la résolution budgétaire 51/221', 'A/RES/51/221'],
  ['la resolución anual 62/215', 'A/RES/62/215'],
  ['the resolution on oceans 61/222, which was adopted', 'A/RES/61/222'],
  ['в ежегодной резолюции о Мировом океане, 61/222, содержится', 'A/RES/61/222'],
  [
    'Recalling Human Rights Council resolutions 30/7 of 1 October 2015, all resolutions of the Commission on Human Rights on the matter, and 36/16 of 29 September 2017,',
    'A/HRC/RES/30/7',
    'A/HRC/RES/36/16',
  ],
  ['Since 2018,73/195 and 73/270 were the first resolutions to do so.', 'A/RES/73/195', 'A/RES/73/270'],
  ['The resolution passed 60/40 in the House of that State.'],
  ['The resolution of the pictures was poor: 62/70 of them'],
];

const headings: readonly Row[] = [
  ['57/181 Elimination of all forms of violence against women', 'A/RES/57/181'],
  ['57/181 Élimination de toutes les formes de violence', 'A/RES/57/181'],
  ['57/181 Ликвидация всех форм насилия', 'A/RES/57/181'],
  ['57/181 القضاء على جميع أشكال العنف', 'A/RES/57/181'],
  ['57/181 消除对妇女的一切形式的暴力', 'A/RES/57/181'],
  ['A/HRC/6/22\nContents\n6/7. Human rights and coercive measures', 'A/HRC/6/22', 'A/HRC/RES/6/7'],
  ['31/10 Closing of the list'],
  ['57/181 of the households'],
];

describe('numbers that do not stand beside their word', () => {
  it.each([...topics, ...headings])('%s', (text, ...symbols) => {
    expect(findReferences(text).map(({ symbol }) => symbol)).toEqual(symbols);
  });
});
