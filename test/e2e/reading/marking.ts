import type { Tab } from '../browsers/browser.ts';
import { until } from '../browsers/until.ts';
import { painted } from './painted.ts';
import { untilNoSurface, untilSurface } from './surface-box.ts';
import { placeOf } from './text-places.ts';

/** A passage of the sample resolution, of its versions, and of what quotes it. */
export const markedPassage =
  'libraries to keep the marginal notes of their readers for at least fifteen years, and to tell each reader where they are kept';

/** Selects from the start of one text to the end of another, with the mouse. */
export async function select(tab: Tab, from: string, to = from): Promise<void> {
  // Finding a text may scroll the page, so only the positions found last are valid.
  await placeOf(tab, from);
  const { end } = await placeOf(tab, to);
  const { start } = await placeOf(tab, from);
  await tab.drag(start, end);
  await untilSurface(tab);
}

/** The colours by their position in the toolbar. */
const places = { yellow: 0, green: 1, blue: 2, rose: 3 };

/** Selects a text and highlights it in a colour by keyboard; waits until it is painted and saved. */
export async function mark(tab: Tab, words: string, colour: keyof typeof places = 'yellow'): Promise<void> {
  await select(tab, words);
  await tab.press('Alt+Shift+ArrowDown');
  for (let step = 0; step < places[colour]; step++) await tab.press('ArrowRight');
  await tab.press('Enter');
  await until(`“${words}” in ${colour}`, async () => (await painted(tab, colour)).includes(words));
  await untilNoSurface(tab);
}
