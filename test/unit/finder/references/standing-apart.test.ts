import { describe, expect, it } from 'vitest';
import { findReferences } from '../../../../utils/finder/references/find-references.ts';

type Row = readonly [text: string, ...symbols: string[]];

const topics: readonly Row[] = [
  ['The resolutions on oceans (63/111, 64/71 and 65/37) were adopted.', 'A/RES/63/111', 'A/RES/64/71', 'A/RES/65/37'],
  ['Les résolutions sur les océans (63/111 et 64/71)', 'A/RES/63/111', 'A/RES/64/71'],
  ['Las resoluciones sobre los océanos (63/111 y 64/71)', 'A/RES/63/111', 'A/RES/64/71'],
  ['Резолюции по вопросам океана (63/111 и 64/71)', 'A/RES/63/111', 'A/RES/64/71'],
  ['القرارات المتعلقة بالمحيطات (63/111 و 64/71)', 'A/RES/63/111', 'A/RES/64/71'],
  ['关于海洋的历次决议，即63/111和64/71，', 'A/RES/63/111', 'A/RES/64/71'],
  ['dans la résolution budgétaire 52/220', 'A/RES/52/220'],
  ['la resolución anual 65/37', 'A/RES/65/37'],
  ['the resolution on oceans 64/71, which was adopted', 'A/RES/64/71'],
  ['в ежегодной резолюции о Мировом океане, 64/71, содержится', 'A/RES/64/71'],
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
  ['58/147 Elimination of domestic violence', 'A/RES/58/147'],
  ['58/147 Élimination de toutes les formes de violence', 'A/RES/58/147'],
  ['58/147 Ликвидация всех форм насилия', 'A/RES/58/147'],
  ['58/147 القضاء على جميع أشكال العنف', 'A/RES/58/147'],
  ['58/147 消除对妇女的一切形式的暴力', 'A/RES/58/147'],
  ['A/HRC/9/23\nContents\n9/4. Human rights and coercive measures', 'A/HRC/9/23', 'A/HRC/RES/9/4'],
  ['31/10 Closing of the list'],
  ['58/147 of the households'],
];

describe('numbers that do not stand beside their word', () => {
  it.each([...topics, ...headings])('%s', (text, ...symbols) => {
    expect(findReferences(text).map(({ symbol }) => symbol)).toEqual(symbols);
  });
});
