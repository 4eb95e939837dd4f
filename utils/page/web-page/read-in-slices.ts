import { runStepsInSlices } from '../../ground/time-slices.ts';
import { type PageText, pageTextSteps } from './page-text.ts';

/** How often a reading begins anew because the page changed under it; a page that never rests is read as it comes. */
const mostTries = 3;

/**
 * Reads a page in short tasks.
 * @param revision says how often the page has changed so far: what was read before a change may be of another text
 */
export async function readInSlices(root: () => Node, revision: () => number): Promise<PageText> {
  for (let tries = 1; ; tries += 1) {
    const before = revision();
    const read = await runStepsInSlices(pageTextSteps(root()));
    if (revision() === before || tries === mostTries) return read;
  }
}
