import { describe, expect, it } from 'vitest';
import { dateBeside } from '../../../../utils/finder/references/beside/date-beside.ts';
import { titleBeside } from '../../../../utils/finder/references/beside/title-beside.ts';
import { findReferences } from '../../../../utils/finder/references/find-references.ts';

/** The first reference of a text. */
function first(text: string) {
  const [reference] = findReferences(text);
  if (reference === undefined) throw new Error(`no reference in ${text}`);
  return reference;
}

describe('the title that the text gives', () => {
  it.each([
    ['its resolution 64/293 of 30 July 2010, entitled “Global Plan of Action”, and', 'Global Plan of Action'],
    ['题为“确保有效执行《公约》”的第5/6号决议', '确保有效执行《公约》'],
    ['题为“保护文化财产”的2010年7月22日第2010/19号决议', '保护文化财产'],
    ['sa résolution 65/230 du 21 décembre 2010, intitulée « Douzième Congrès »', 'Douzième Congrès'],
    ['su resolución 65/230, de 21 de diciembre de 2010, titulada “12º Congreso”', '12º Congreso'],
    ['резолюция 65/230 от 21 декабря 2010 года, озаглавленная «Двенадцатый Конгресс»', 'Двенадцатый Конгресс'],
    ['القرار 65/230 المعنون "المؤتمر الثاني عشر"', 'المؤتمر الثاني عشر'],
    ['resolution 64/179. The report entitled “Another matter” says', undefined],
    ['resolution 64/179 and resolution 65/1, entitled “Keeping the promise”', undefined],
  ])('%s', (text, title) => {
    expect(titleBeside(text, first(text))).toBe(title);
  });
});

describe('the date beside a reference', () => {
  it.each([
    ['its resolution 64/179 of 18 December 2009', '2009-12-18'],
    ['回顾其2009年12月18日第64/179号决议', '2009-12-18'],
    ['sa résolution 3201 (S-VI) du 1er mai 1974', '1974-05-01'],
    ['su resolución 48/141, de 20 de diciembre de 1993', '1993-12-20'],
    ['резолюция 65/232 от 21 декабря 2010 года', '2010-12-21'],
    ['القرار 9 (د-1) المؤرخ 16 شباط/فبراير 1946', '1946-02-16'],
    ['resolution 64/179 was adopted', undefined],
  ])('%s', (text, date) => {
    expect(dateBeside(text, first(text))).toBe(date);
  });
});
