import type { Annotated } from './score.ts';

/** Another way to find references, to compare the finder with. */
export interface Baseline {
  name: string;
  find(doc: string, text: string): Annotated[];
}

interface Rule {
  pattern: RegExp;
  kind: string;
  symbol(match: RegExpMatchArray): string;
}

/** Symbols of resolutions and meeting records, as network studies of resolutions search for them. */
const plainSymbols: Rule = {
  pattern: /\b[AES]\/(?:RES|DEC|PV|PRST)\/[\w./-]*\d(?:\([IVXLC]+\)[A-Z]?)?/g,
  kind: 'document',
  symbol: ([printed]) => printed,
};

/** Any capitals, a slash and what follows. */
const anySymbols: Rule = {
  pattern: /\b[A-Z][A-Z0-9.]*(?:\/[A-Za-z0-9.-]*[A-Za-z0-9])+/g,
  kind: 'document',
  symbol: ([printed]) => printed,
};

/** "1373 (2001)" is the Security Council's: the rule of studies of its citations. */
const councilNumbers: Rule = {
  pattern: /\b(\d{1,4})\s*\((\d{4})\)/g,
  kind: 'resolution',
  symbol: ([, number, year]) => `S/RES/${number}(${year})`,
};

/** "217 A (III)", "65/230": the Assembly's. */
const assemblyRoman: Rule = {
  pattern: /\b(\d{1,4})\s*([A-Z])?\s*\(([IVXLC]+)\)/g,
  kind: 'resolution',
  symbol: ([, number, letter = '', session]) => `A/RES/${number}(${session})${letter}`,
};
const assemblySlash: Rule = {
  pattern: /(?<![\w/.])(\d{2})\/(\d{1,3})(?![\w/])(?: ([A-Z])\b)?/g,
  kind: 'resolution',
  symbol: ([, session, number, letter = '']) => `A/RES/${session}/${number}${letter}`,
};
const resolutionWords: Rule = {
  pattern: /\b[Rr]esolutions?\s+(\d+\/\d+)/g,
  kind: 'resolution',
  symbol: ([, number]) => `A/RES/${number}`,
};

function baseline(name: string, rules: readonly Rule[]): Baseline {
  return {
    name,
    find: (doc, text) => {
      const found: Annotated[] = [];
      for (const { pattern, kind, symbol } of rules) {
        for (const match of text.matchAll(pattern)) {
          const start = match.index;
          const end = start + match[0].length;
          if (found.some((other) => other.start < end && start < other.end)) continue;
          found.push({ doc, start, end, text: match[0], symbol: symbol(match), kind, optional: false });
        }
      }
      return found;
    },
  };
}

/** Patterns of the kinds that published tools use, rewritten here: none of them knows a body or a list. */
export const baselines: readonly Baseline[] = [
  baseline('A/RES and "resolution n/n"', [plainSymbols, resolutionWords]),
  baseline('any symbol and any number', [anySymbols, councilNumbers, assemblyRoman, assemblySlash]),
];
