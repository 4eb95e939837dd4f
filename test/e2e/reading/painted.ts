import { type SampleName, sampleAddresses } from '../../run/sample-addresses.ts';
import type { Browser, Frame, Tab } from '../browsers/browser.ts';
import { until } from '../browsers/until.ts';

/** The texts painted by highlights whose names contain a given part, in the order of the page. */
export function painted(page: Frame, kind: string): Promise<string[]> {
  return page.evaluate((kind) => {
    const ranges: AbstractRange[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (name.startsWith('recalling-') && name.includes(kind)) ranges.push(...highlight);
    }
    const live = ranges.map((range) => {
      const copy = document.createRange();
      copy.setStart(range.startContainer, range.startOffset);
      copy.setEnd(range.endContainer, range.endOffset);
      return copy;
    });
    live.sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other));
    return live.map((range) => range.toString().replaceAll(/\s+/g, ' '));
  }, kind);
}

/** Waits until a text is painted. */
export async function untilPainted(page: Frame, kind: string, text: string): Promise<string[]> {
  return until(`“${text}” to be painted`, async () => {
    const texts = await painted(page, kind);
    return texts.includes(text) && texts;
  });
}

/** Opens a sample, and waits until it is read: until one of its references is painted. */
export async function openRead(browser: Browser, name: SampleName, reference: string): Promise<Tab> {
  const tab = await browser.openTab(sampleAddresses[name]);
  await untilPainted(tab, 'reference', reference);
  return tab;
}
