import { foldWithOffsets } from '../folding/folded-text.ts';
import { letterOrders } from './paragraph-words.ts';

/** A paragraph's number at the beginning of a line: "1.", "1 -"; "(1)" is an item's. */
const number = /^(\p{Nd}{1,3})\s?[.．\-–—](?!\p{Nd})/u;
/** An item's letter, Roman or Arabic number, in brackets or before one. */
const item = /^[(（]?\s?(\p{L}{1,5}|\p{Nd}{1,2})\s?[)）]/u;

function numberOf(digits: string): number {
  const value = Number(digits);
  return Number.isNaN(value) ? Number(foldWithOffsets(digits).text) : value;
}

/** The number of the paragraph that a line begins, or undefined. */
export function paragraphNumber(text: string): number | undefined {
  const written = number.exec(text)?.[1];
  return written === undefined ? undefined : numberOf(written);
}

const romanDigits: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 };

function romanNumber(written: string): number | undefined {
  let value = 0;
  for (let index = 0; index < written.length; index++) {
    const digit = romanDigits[written.charAt(index)];
    const next = romanDigits[written.charAt(index + 1)] ?? 0;
    if (digit === undefined) return undefined;
    value += digit < next ? -digit : digit;
  }
  return value;
}

/** What an item's mark may mean: "(i)" is the ninth letter or the first Roman numeral. */
interface ItemMark {
  letter?: number;
  numeral?: number;
}

/** The mark of the item that a line begins, or undefined. */
export function itemMark(text: string): ItemMark | undefined {
  const written = item.exec(text)?.[1]?.toLowerCase();
  if (written === undefined) return undefined;
  if (/^\p{Nd}/u.test(written)) return { numeral: numberOf(written) };
  const letter =
    [...written].length === 1
      ? letterOrders.map((order) => order.indexOf(written) + 1).find((place) => place > 0)
      : undefined;
  const numeral = romanNumber(written);
  if (letter === undefined && numeral === undefined) return undefined;
  return { ...(letter !== undefined && { letter }), ...(numeral !== undefined && { numeral }) };
}
