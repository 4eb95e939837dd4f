import { z } from 'zod';
import type { Entered } from './browser.ts';

const answer = z.object({ value: z.object({ lines: z.array(z.string()), address: z.string() }) });

/** Runs in the browser's own window: types, waits for the lines, chooses the first, and returns where the tab goes. */
const script = `return (async ([typed]) => {
  const { gURLBar, gBrowser, setTimeout } = Services.wm.getMostRecentWindow('navigator:browser');
  const passing = [gBrowser.currentURI.spec, 'about:blank'];
  gURLBar.search(typed);
  const { results } = await gURLBar.lastQueryContextPromise;
  const lines = results.slice(1).map(({ payload }) => payload.content + ' ' + payload.title);
  gURLBar.handleCommand();
  for (let tries = 0; tries < 100 && passing.includes(gBrowser.currentURI.spec); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { lines, address: gBrowser.currentURI.spec };
})(arguments)`;

/** Types into the address bar of Firefox and presses Enter. */
export async function enterInFirefox(
  send: (command: string, parameters?: object) => Promise<unknown>,
  typed: string,
): Promise<Entered> {
  await send('Marionette:SetContext', { value: 'chrome' });
  const { value } = answer.parse(await send('WebDriver:ExecuteScript', { script, args: [typed] }));
  await send('Marionette:SetContext', { value: 'content' });
  return value;
}
