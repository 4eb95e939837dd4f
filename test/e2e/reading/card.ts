import type { Frame, Tab } from '../browsers/browser.ts';
import { until } from '../browsers/until.ts';
import { placeOf } from './text-places.ts';

/** Selectors of what a reader looks at in the card. */
export const inCard = {
  symbol: '[data-testid="card-symbol"]',
  title: '[data-testid="card-title"]',
  back: 'button[aria-label="Back"]',
  series: '[data-testid="card-series"]',
  hereInSeries: '[data-testid="card-series"] [aria-current]',
  newer: '[data-testid="card-newer"]',
  /** A symbol in the card that opens in the card. */
  link: (symbol: string) => `a.symbol-link[href$="/${symbol}"]`,
};

/** Rests the pointer on a text of the page, and waits for the card of its symbol. */
export async function restOn(tab: Tab, text: string, symbol: string): Promise<Frame> {
  const { middle } = await placeOf(tab, text);
  await tab.pointTo(middle);
  return untilCard(tab, symbol);
}

/** Waits until the card shows a symbol and a title, and returns the card. */
export function untilCard(tab: Tab, symbol: string): Promise<Frame> {
  return until(`the card of ${symbol}`, async () => {
    const card = await tab.frame('card.html');
    if (!card || (await textOf(card, inCard.symbol)) !== symbol) return undefined;
    return (await textOf(card, inCard.title)) ? card : undefined;
  });
}

/** The text of the first element that a selector matches, or undefined if there is none. */
export function textOf(frame: Frame, selector: string): Promise<string | undefined> {
  return frame.evaluate((selector) => document.querySelector(selector)?.textContent ?? undefined, selector);
}
