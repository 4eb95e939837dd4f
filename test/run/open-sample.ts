import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, laptop } from '../e2e/browsers/browser.ts';
import { browserOfRun, startBrowser } from '../e2e/browsers/start-browser.ts';
import { restOn } from '../e2e/reading/card.ts';
import { untilPainted } from '../e2e/reading/painted.ts';
import { openFilledPopup } from '../e2e/reading/popup.ts';
import { sampleAddresses } from './sample-addresses.ts';
import { serveSamples } from './serve-samples.ts';

// Opens a sample report and stays until the reader closes the browser. Without a display it takes pictures instead.
const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
const profile = fileURLToPath(new URL(`../../.profile/${browserOfRun()}/`, import.meta.url));
const isKept = existsSync(profile);
if (!headless) await mkdir(profile, { recursive: true });

const server = await serveSamples();
const options = { proxyPort: server.port, online: !headless, headless, viewport: laptop };
// The pictures show a first visit, whatever was marked before.
const browser = await startBrowser(headless ? options : { ...options, profile }).catch((cause: unknown) => {
  throw new Error('The browser did not start. If one from an earlier npm start is still open, close it first.', {
    cause,
  });
});
try {
  await (headless ? takePictures(browser) : stay(browser));
} finally {
  await browser.stop();
  await server.stop();
}

async function stay(browser: Browser): Promise<void> {
  await browser.openTab(sampleAddresses.report);
  console.log(`
The browser shows a sample document. Things to try:
  • Rest the pointer on a dotted underline: a card says what it is. Symbols in the card open in the card.
  • Alt+Shift+→ and Alt+Shift+← go to the next and previous reference; Alt+Shift+↓ opens its card, Esc closes it.
  • Select a few words and highlight them. Reload the page: the highlight is there again.
  • Click Recalling in the toolbar: it lists all references on the page and keeps a note on the document.
More samples, in the same browser:
${Object.values(sampleAddresses)
  .map((address) => `  ${address}`)
  .join('\n')}

${isKept ? 'What you marked the last time is there' : 'What you mark is there the next time'}: the browser's profile is saved in
  ${profile}
To begin with an empty one: npm start -- --fresh
Close the browser to end.`);
  await browser.closed;
}

async function takePictures(browser: Browser): Promise<void> {
  const folder = fileURLToPath(new URL('../output/', import.meta.url));
  await mkdir(folder, { recursive: true });
  const picture = (name: string) => `${folder}start-${browser.name}-${name}.png`;
  const tab = await browser.openTab(sampleAddresses.report);
  await untilPainted(tab, 'reference', '65/230');
  await tab.screenshot(picture('page'));
  await restOn(tab, '65/230', 'A/RES/65/230');
  await tab.screenshot(picture('card'));
  const popup = await openFilledPopup(browser, tab, 'A/RES/65/230', 'Twelfth United Nations Congress');
  await popup.screenshot(picture('popup'));
  console.log(`
There is no display, so ${browser.name} ran without a window. Pictures of what it showed:
  ${picture('page')}   references are underlined
  ${picture('card')}   the pointer rests on one of them
  ${picture('popup')}   all references on the page
On a machine with a display, npm start opens a window to try it in.`);
}
