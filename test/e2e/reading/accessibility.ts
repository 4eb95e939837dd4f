import axe from 'axe-core';
import { z } from 'zod';
import type { Frame } from '../browsers/browser.ts';

const faultsSchema = z.array(z.string());

/** The faults that axe finds in a document, one line for each rule and element. */
export async function accessibilityFaults(surface: Frame): Promise<string[]> {
  // Built from text, since code that runs in the document can't refer to anything in this file.
  const read = new Function(`${axe.source}
    return axe.run(document).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.join(' '))));`);
  return faultsSchema.parse(await surface.evaluate(read as () => Promise<unknown>, undefined));
}
