import type { SymbolPart } from '../../utils/finder/symbols/symbol-part.ts';
import type { Language } from '../../utils/ground/language.ts';
import { symbolPartColumns, symbolPartNameColumns } from '../tables/columns.ts';
import { readTable, tablePath } from '../tables/table.ts';

/** All components of a symbol with their names in every language. */
export function buildSymbolPartTable(): SymbolPart[] {
  const names = new Map(
    readTable(tablePath('symbol-part-names'), symbolPartNameColumns)
      .filter(({ use }) => use === 'name')
      .map(({ part, language, text }) => [`${part}\t${language}`, text]),
  );
  const nameOf = (part: string, language: Language) => names.get(`${part}\t${language}`) ?? '';
  return readTable(tablePath('symbol-parts'), symbolPartColumns).map((row) => ({
    part: row.part,
    position: row.position,
    numbered: row.numbered === 'yes',
    forms: row.forms === '' ? [row.part] : row.forms.split(' | '),
    names: {
      ar: nameOf(row.part, 'ar'),
      en: nameOf(row.part, 'en'),
      es: nameOf(row.part, 'es'),
      fr: nameOf(row.part, 'fr'),
      ru: nameOf(row.part, 'ru'),
      zh: nameOf(row.part, 'zh'),
    },
  }));
}
