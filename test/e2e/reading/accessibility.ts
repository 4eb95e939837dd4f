import axe from 'axe-core';
import { z } from 'zod';
import type { Frame } from '../browsers/browser.ts';

const faultsSchema = z.array(z.string());

/** What axe finds wrong with a document, a line for each rule and place that it names. */
export async function accessibilityFaults(surface: Frame): Promise<string[]> {
  // Made of text, since what runs in the document can reach nothing of this file.
  const read = new Function(`${axe.source}
    return axe.run(document).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.join(' '))));`);
  return faultsSchema.parse(await surface.evaluate(read as () => Promise<unknown>, undefined));
}
