const han = /\p{Script=Han}/gu;

/** How many letters of an alphabet say as much as a text does: a Chinese character counts as three. */
export function lettersWorth(text: string): number {
  return text.length + 2 * (text.match(han)?.length ?? 0);
}
