import generated from './bodies.generated.json' with { type: 'json' };

/** An organ, commission, committee or conference, and how its documents are numbered. */
export interface Body {
  series: string;
  parent: string | null;
  /** What the first number of its documents counts: `session`, `year`, `none` … */
  counts: string;
  since: number | null;
  until: number | null;
  sessionFrom: number | null;
  sessionTo: number | null;
  /** How its resolutions are numbered in running text: `s/n`, `n (yyyy)`, `yyyy/n` …; null if it adopts none. */
  resolution: string | null;
  decision: string | null;
  resolutionOld: string | null;
  /** Last year of its old numbering. */
  resolutionOldUntil: number | null;
  /** Template of the canonical symbol, if it is not series + `/RES/` + number. */
  resolutionSymbol: string | null;
  decisionSymbol: string | null;
  special: readonly string[];
  /** True for a body outside the United Nations. */
  outside: boolean;
}

/** All bodies, longest series first. */
export const bodies: readonly Body[] = generated;

const bySeries = new Map(bodies.map((body) => [body.series.toUpperCase(), body]));
const longest = Math.max(...bodies.map((body) => body.series.length));

/** The body with a series symbol, in upper or lower case. */
export const bodyOfSeries = (series: string): Body | undefined => bySeries.get(series.toUpperCase());

const isLetter = (character: string | undefined) => character !== undefined && /[A-Z]/.test(character);
const isLetterOrDigit = (character: string | undefined) => character !== undefined && /[A-Z0-9]/.test(character);

/**
 * The body with the longest series that a symbol in capitals begins with. A digit right after the series ("WHA67/2014")
 * is accepted only if no series ends at a mark.
 */
export function bodyAtStart(symbol: string): Body | undefined {
  for (const continues of [isLetterOrDigit, isLetter]) {
    for (let end = Math.min(longest, symbol.length); end > 0; end--) {
      if (continues(symbol[end])) continue;
      const body = bySeries.get(symbol.slice(0, end));
      if (body) return body;
    }
  }
  return undefined;
}
