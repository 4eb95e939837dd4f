/**
 * Series of other parts of the United Nations system whose papers print a symbol of their own, by the word that the
 * symbol begins with. Other words begin likewise ("UNICEF/WHO"), so a whole symbol has to fit its pattern.
 */
const patterns: Readonly<Record<string, RegExp>> = {
  GOV: /^GOV\/(?:INF\/|OR\.)?\d/,
  INFCIRC: /^INFCIRC\/\d/,
  IDB: /^IDB\.\d{1,2}\/\d|^IDB\.\d{1,2}\/(?:INF|CRP|L|DEC|RES)/i,
  GC: /^GC(?:\.\d{1,2}|\(\d{1,2}\))\//,
  UNICEF: /^UNICEF\/(?:19|20)\d\d\//,
  WFP: /^WFP\/EB\.(?:A|R|\d)/,
  IPBES: /^IPBES\/\d/,
  'ICC-ASP': /^ICC-ASP\/\d{1,2}\//,
};

/** Whether a symbol may begin with this component: "GOV", "IDB.43", "ICC-ASP". */
export const isSystemRoot = (component: string): boolean => patternOf(component) !== undefined;

/** Whether a whole symbol of another part of the system fits its series; undefined for any other symbol. */
export const fitsSystemSeries = (symbol: string): boolean | undefined => patternOf(symbol)?.test(symbol);

const firstLetters = new Set(Object.keys(patterns).map((root) => root.charCodeAt(0)));

function patternOf(symbol: string): RegExp | undefined {
  if (!firstLetters.has(symbol.charCodeAt(0))) return undefined;
  const root = /^[A-Z]+(?:-ASP)?/.exec(symbol)?.[0] ?? '';
  return Object.hasOwn(patterns, root) ? patterns[root] : undefined;
}
