import type { Span } from '../../ground/span.ts';

/** The text with its superscript marks blanked, so that they split neither numbers nor lists. Same length. */
export function withoutMarks(text: string, marks: readonly Span[]): string {
  let blanked = '';
  let done = 0;
  for (const { start, end } of marks) {
    blanked += text.slice(done, start) + ' '.repeat(end - start);
    done = end;
  }
  return blanked + text.slice(done);
}
