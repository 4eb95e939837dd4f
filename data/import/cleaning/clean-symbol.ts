import { canonicalSymbol, parseSymbol } from '../../../utils/finder/symbols/parse-symbol.ts';

/** Symbols of the material that are in no register of the Organization. */
const notReal = new Set(['A/HRC/RES/70/266', 'A/RES/S-35/1']);

/** Patterns of symbols that the material writes wrongly, with their repairs. */
const repairs: readonly (readonly [RegExp, string])[] = [
  [/^\((A\/80\/1)\)COLOURPUBLICATION$/, '$1'],
  [/^A(\d)/, 'A/$1'],
  [/ \((?:as|incorporating) [^)]*\)?.*$/, ''],
  [/\(as corrected\)$/, ''],
  [/(?:,| ?&| and\b).*$/, ''],
  [/ as orally revised$/, ''],
  [/\?rev\./, '/Rev.'],
  [/\[(?:EXPANDEDREPORT|PartsVI-XII)\]$/, ''],
  [/\(PARTI\/ADD\.1\)$/, '(PartI)/Add.1'],
  [/^(A\/HRC|E\/CN\.4)\/RES\/(\d+\/L\.\d+)/, '$1/$2'],
  [/\/RES\/Decision /, '/DEC/'],
  [/\/RES\/\d{4}\/(S-\d+\/)/, '/RES/$1'],
  [/\.\/CONF\//, '.CONF/'],
  [/\/(\d+)\.Add\./, '/$1/Add.'],
  [/^(E\/CN\.4\/\d{4}\/L\.\d+)E\/CN\.4\/.*$/, '$1'],
];

/** The canonical symbol of a text of the material, repaired if that is safe; undefined if it is no symbol. */
export function cleanSymbol(material: string): string | undefined {
  let text = material.trim();
  for (const [pattern, replacement] of repairs) text = text.replace(pattern, replacement);
  const canonical = canonicalSymbol(text);
  if (canonical === undefined || notReal.has(canonical)) return undefined;
  // "E/CN.4/RES(X)", "E/CN.4/DEC/1982": a resolution or decision whose number is lost.
  const isNumberLost = /\/(?:RES|DEC)(?:\([IVXLC]+\)|\/(?:19|20)\d\d)$/.test(canonical) && !canonical.startsWith('S/');
  return isNumberLost ? undefined : canonical;
}

/** All symbols in a text of the material: "A/12 and Corr.1, A/13" are A/12 and A/13. */
export function symbolsIn(text: string): string[] {
  const words = text.split(/[\s,;]+/).filter((word) => word.includes('/'));
  return [...new Set(words.map(cleanSymbol).filter((symbol) => symbol !== undefined))];
}

/** Whether a canonical symbol is that of a resolution or decision. */
export function isAdopted(symbol: string): boolean {
  const kind = parseSymbol(symbol)?.kind;
  return kind === 'resolution' || kind === 'decision';
}
