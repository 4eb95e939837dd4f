import { runSteps } from '../ground/steps.ts';
import { type FoldedText, foldingSteps } from './folding/folded-text.ts';
import { type GramIndex, indexingSteps } from './gram-index.ts';
import { paragraphFindingSteps } from './paragraphs/find-paragraphs.ts';
import type { Paragraphs } from './paragraphs/paragraphs.ts';

/** A text that is ready for describing places in it and for finding them again. */
export interface ReadyText {
  text: string;
  folded: FoldedText;
  /** The index of the folded text. */
  index: GramIndex;
  paragraphs: Paragraphs;
}

/** Gets a text ready in steps of a few milliseconds each, so that a page is never held up. */
export function* readyingSteps(text: string): Generator<void, ReadyText> {
  const folded = yield* foldingSteps(text);
  const index = yield* indexingSteps(folded.text);
  const paragraphs = yield* paragraphFindingSteps(text);
  return { text, folded, index, paragraphs };
}

/** Gets a text ready at once. */
export function readyText(text: string): ReadyText {
  return runSteps(readyingSteps(text));
}
