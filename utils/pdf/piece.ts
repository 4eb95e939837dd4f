import type { PageItem } from './page-items.ts';

/** A piece of a line's text and the item that it is from; a blank between items is from none. */
export interface Piece {
  text: string;
  item?: PageItem;
  /** The stretch of the drawn text that it stands for, in UTF-16 code units. */
  from: number;
  to: number;
}

export const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');
