import type { Span } from '../../../utils/references/reference.ts';

/** A text after changes, and where what stood in the old text stands now. */
export class ChangedText {
  text = '';
  /** For each old offset the new one. */
  private readonly moved: Uint32Array;
  private taken = 0;
  private readonly old: string;

  constructor(old: string) {
    this.old = old;
    this.moved = new Uint32Array(old.length + 1);
  }

  /** Takes over the old text up to an offset. */
  keepTo(offset: number): void {
    for (let place = this.taken; place < offset; place++) this.moved[place] = this.text.length + place - this.taken;
    this.text += this.old.slice(this.taken, offset);
    this.taken = offset;
  }

  /** Writes something else for the old text up to an offset. */
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

  spanOf({ start, end }: Span): Span {
    return { start: this.moved[start] ?? 0, end: this.moved[end] ?? this.text.length };
  }
}
