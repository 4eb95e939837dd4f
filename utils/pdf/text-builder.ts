import type { Piece } from './piece.ts';

/** A stretch of the text, and the stretch of a page's item that it was drawn as. All in UTF-16 code units. */
export interface MappedPiece {
  start: number;
  length: number;
  /** From 0. */
  page: number;
  /** The item's number on its page, as pdf.js counts. */
  item: number;
  from: number;
  to: number;
}

/** Joins pieces to one string, and records where each was drawn. */
export class TextBuilder {
  length = 0;
  readonly map: MappedPiece[] = [];
  private readonly parts: string[] = [];

  /** Adds text that is drawn nowhere: a blank, a line break. */
  separate(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }

  add({ text, item, from, to }: Piece, page: number): void {
    if (text === '') return;
    if (item) this.record({ start: this.length, length: text.length, page, item: item.index, from, to });
    this.separate(text);
  }

  private record(piece: MappedPiece): void {
    const last = this.map.at(-1);
    const goesOn =
      last?.page === piece.page &&
      last.item === piece.item &&
      last.to === piece.from &&
      last.start + last.length === piece.start &&
      last.to - last.from === last.length &&
      piece.to - piece.from === piece.length;
    if (!goesOn || !last) this.map.push(piece);
    else {
      last.length += piece.length;
      last.to = piece.to;
    }
  }

  /** Removes the last character, such as a hyphen at the end of a line. */
  dropLast(): void {
    const last = this.parts.pop();
    if (last === undefined) return;
    this.parts.push(last.slice(0, -1));
    this.length -= 1;
    const piece = this.map.at(-1);
    if (!piece || piece.start + piece.length <= this.length) return;
    piece.length -= 1;
    piece.to -= 1;
  }

  get text(): string {
    return this.parts.join('');
  }
}
