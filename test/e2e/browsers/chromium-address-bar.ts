import type { Worker } from 'playwright-core';
import { z } from 'zod';
import type { Entered } from './browser.ts';

const answer = z.object({ lines: z.array(z.string()), address: z.string() });

/**
 * Sends the extension's worker what Chromium would send for words entered after its keyword, since no driver can reach
 * the address bar itself.
 */
export async function enterInChromium(worker: Worker, typed: string): Promise<Entered> {
  const script = `(async (typed) => {
    const { omnibox, tabs } = chrome;
    const suggested = await new Promise((resolve) => omnibox.onInputChanged.dispatch(typed, resolve));
    const lines = suggested.map(({ content, description }) => content + ' ' + description);
    const moved = new Promise((resolve) => tabs.onUpdated.addListener((_, { url }) => url && resolve(url)));
    omnibox.onInputEntered.dispatch(typed, 'currentTab');
    return { lines, address: await moved };
  })(${JSON.stringify(typed)})`;
  return answer.parse(await worker.evaluate(script));
}
