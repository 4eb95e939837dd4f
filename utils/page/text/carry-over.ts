import type { Reference } from '../../finder/references/found/reference.ts';

/** The digits of a printed reference, by which it is known in any language; undefined if it has too few to be told. */
function numberIn(text: string): string | undefined {
  const number = /\p{Nd}[\p{Nd}/().\-–]*\p{Nd}/u.exec(text)?.[0];
  return number !== undefined && number.length >= 4 ? number : undefined;
}

/**
 * Finds references of a text in its translation into a language that the finder does not read, as browsers translate
 * pages in place: the numbers stay, in their order.
 * @param before the references of the text before it was translated, in order
 */
export function carryOver(before: readonly Reference[], translation: string): Reference[] {
  const carried: Reference[] = [];
  let from = 0;
  for (const reference of before) {
    const whole = translation.indexOf(reference.text, from);
    const printed = whole === -1 ? numberIn(reference.text) : reference.text;
    const start = whole === -1 && printed !== undefined ? translation.indexOf(printed, from) : whole;
    if (printed === undefined || start === -1) continue;
    from = start + printed.length;
    carried.push({ ...reference, start, end: from, text: printed });
  }
  return carried;
}
