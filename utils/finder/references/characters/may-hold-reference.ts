/** A symbol all of whose digits were misread as letters: "S/PV.llll". Takes in some other words, such as "I/O". */
const misread = /\p{Lu}\/.{0,20}[IlO]/su;

/** A number of the old translations, in Chinese numerals: "四十六(一九四八)". */
const inNumerals = /[〇○零一二三四五六七八九十百][（(][〇○零一二三四五六七八九十]/;

/**
 * Whether a text may hold a reference: every reference has a number, and none is read from words alone. Takes in more
 * than the finder finds, and needs none of its tables.
 */
export const mayHoldReference = (text: string): boolean =>
  /\p{N}/u.test(text) || misread.test(text) || inNumerals.test(text);

/** "65/230", "S/…", "1325 (2000)"; not a date such as 12/5/2031. */
const likely = /(?<![\p{N}/])\p{N}{1,6} ?[/∕⁄／(（] ?\p{N}+(?![\p{N}/])|\p{Lu}[/∕⁄／]\p{Lu}/u;

/** Whether a text looks so much like a reference that asking the finder first would only take time. */
export const likelyHoldsReference = (text: string): boolean => likely.test(text);
