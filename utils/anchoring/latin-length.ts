const han = /\p{Script=Han}/gu;

/** The length that a text would have in Latin letters: a Chinese character counts as three. */
export function latinLength(text: string): number {
  return text.length + 2 * (text.match(han)?.length ?? 0);
}
