import type { SymbolStep } from './parsed-symbol.ts';
import { divisionPart } from './symbol-part.ts';

/** Words in place of another division's name or number. */
const foreword = 'FOREWORD';
const spelled = new Map([
  ['PARTONE', 'PARTI'],
  ['PARTTWO', 'PARTII'],
  ['PARTTHREE', 'PARTIII'],
]);

/** Parses a division into canonical text and step: "VOL.I" becomes `(Vol.I)`; undefined if it is unknown. */
export function parseDivision(group: string): { text: string; step: SymbolStep } | undefined {
  const text = spelled.get(group) ?? group;
  const matched =
    /^(VOL|PART|SECT|INCOMESECT|PROG|RESUMPTION|INTRODUCTION|FOREWORD|SUPP|ADVMIMEO)(\.?)([IVXLC]{1,8}|\d{1,3}|)([A-Z]?)$/.exec(
      text.replace('ADV.MIMEO', 'ADVMIMEO').replace('PARTS', 'PART'),
    );
  const [, word = '', stop = '', number = '', letter = ''] = matched ?? [];
  const part = divisionPart(word === foreword ? 'INTRODUCTION' : word);
  if (!part) return undefined;
  const printed = word === foreword ? 'Foreword' : part.part.replace(/[()\s]/g, '').replace(/\.$/, '');
  const step: SymbolStep = { type: 'part', part: part.part, ...(number !== '' && { number: number + letter }) };
  const needsStop = number !== '' && (stop !== '' || ['VOL', 'SECT', 'INCOMESECT', 'PROG'].includes(word));
  return { text: `(${printed}${needsStop ? '.' : ''}${number}${letter})`, step };
}
