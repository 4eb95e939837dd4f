import { runStepsInSlices } from '../../ground/time-slices.ts';
import type { Fragment } from '../text/document-text.ts';
import { type PageText, pageTextSteps } from './page-text.ts';

/** How often a reading begins anew because the page lost its place; a page that never rests is read as it comes. */
const mostTries = 3;

/** True for a text that stands where and as it was read. */
const isCurrent = ({ node, length }: Fragment): boolean => node.length === length && node.isConnected;

/**
 * Reads a page in short tasks. What changes while it is read stays in the text as it was, but leads to no place; the
 * change brings another reading.
 * @param revision says how often the page has changed so far
 */
export async function readInSlices(root: () => Node, revision: () => number): Promise<PageText> {
  for (let tries = 1; ; tries += 1) {
    const before = revision();
    const read = await runStepsInSlices(pageTextSteps(root()));
    if (revision() === before) return read;
    if (!read.isTorn || tries === mostTries) return { ...read, fragments: read.fragments.filter(isCurrent) };
  }
}
