import type { Frame, Tab } from '../browsers/browser.ts';
import { placeOf } from './text-places.ts';
import { until } from './until.ts';

/** Rests the pointer on a text of the page and waits for its card. */
export async function restOn(tab: Tab, text: string, symbol: string): Promise<Frame> {
  const { middle } = await placeOf(tab, text);
  await tab.pointTo(middle);
  return untilCard(tab, symbol);
}

/** Waits until the card of a symbol is there with what the catalogue says of it. */
export function untilCard(tab: Tab, symbol: string): Promise<Frame> {
  return until(`the card of ${symbol}`, async () => {
    const card = await tab.frame('card.html');
    const shown = await card?.evaluate(() => document.body.innerText, undefined);
    return shown?.includes(symbol) && card;
  });
}

/** The words in the card, as they are shown. */
export function wordsOf(frame: Frame): Promise<string> {
  return frame.evaluate(() => document.body.innerText, undefined);
}
