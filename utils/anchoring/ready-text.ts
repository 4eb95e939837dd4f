import { runSteps } from '../ground/steps.ts';
import { type FoldedText, foldingSteps } from './folding/folded-text.ts';
import { type GramIndex, indexingSteps } from './gram-index.ts';
import { paragraphFindingSteps } from './paragraphs/find-paragraphs.ts';
import type { Paragraphs } from './paragraphs/paragraphs.ts';

/** A text prepared for describing places in it and for finding them again. */
export interface ReadyText {
  text: string;
  folded: FoldedText;
  /** The index of the folded text. */
  index: GramIndex;
  paragraphs: Paragraphs;
}

/** Prepares a text in steps of a few milliseconds each, so that a page is never blocked. */
export function* readyingSteps(text: string): Generator<void, ReadyText> {
  const folded = yield* foldingSteps(text);
  const index = yield* indexingSteps(folded.text);
  const paragraphs = yield* paragraphFindingSteps(text);
  return { text, folded, index, paragraphs };
}

/** Prepares a text in one go. */
export function readyText(text: string): ReadyText {
  return runSteps(readyingSteps(text));
}
