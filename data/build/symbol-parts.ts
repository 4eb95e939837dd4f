import { languages } from '../../utils/ground/language.ts';
import { symbolPartColumns, symbolPartNameColumns } from '../tables/columns.ts';
import { readTable, tablePath } from '../tables/table.ts';

/** All components of a symbol with their names in every language. */
export function buildSymbolParts(): unknown {
  const names = new Map(
    readTable(tablePath('symbol-part-names'), symbolPartNameColumns)
      .filter(({ use }) => use === 'name')
      .map(({ part, language, text }) => [`${part}\t${language}`, text]),
  );
  return readTable(tablePath('symbol-parts'), symbolPartColumns).map((row) => ({
    part: row.part,
    position: row.position,
    numbered: row.numbered === 'yes',
    forms: row.forms === '' ? [row.part] : row.forms.split(' | '),
    names: Object.fromEntries(languages.map((language) => [language, names.get(`${row.part}\t${language}`) ?? ''])),
  }));
}
