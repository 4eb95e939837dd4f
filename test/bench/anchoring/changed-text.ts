import type { Span } from '../../../utils/ground/span.ts';

/** A text after changes. What was inserted has no place in the old text. */
export interface Changed {
  text: string;
  /** The span of the old text for a span of the new one. */
  oldSpanOf(span: Span): Span;
}

/** A text that is changed from its beginning to its end. */
export class ChangedText implements Changed {
  text = '';
  /** The new offset for each old one. */
  private readonly moved: Uint32Array;
  private taken = 0;
  private readonly old: string;

  constructor(old: string) {
    this.old = old;
    this.moved = new Uint32Array(old.length + 1);
  }

  /** Copies the old text up to an offset. */
  keepTo(offset: number): void {
    for (let place = this.taken; place < offset; place++) this.moved[place] = this.text.length + place - this.taken;
    this.text += this.old.slice(this.taken, offset);
    this.taken = offset;
  }

  /** Replaces the old text up to an offset. */
  replaceTo(offset: number, written: string): void {
    const length = Math.max(1, offset - this.taken);
    for (let place = this.taken; place < offset; place++) {
      this.moved[place] = this.text.length + Math.round(((place - this.taken) / length) * written.length);
    }
    this.text += written;
    this.taken = offset;
  }

  end(): this {
    this.keepTo(this.old.length);
    this.moved[this.old.length] = this.text.length;
    return this;
  }

  /** The old offset of the first character at or after a new offset. */
  private oldOffset(offset: number): number {
    let low = 0;
    let high = this.old.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.moved[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  oldSpanOf({ start, end }: Span): Span {
    return { start: this.oldOffset(start), end: this.oldOffset(end) };
  }
}
