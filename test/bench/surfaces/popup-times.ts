import type { Browser, Tab } from '../../e2e/browsers/browser.ts';
import { until } from '../../e2e/browsers/until.ts';
import { inPopup } from '../../e2e/reading/popup.ts';

/** What is typed: each key leaves fewer references. */
const typed = ['6', '0', '/', '4', '9'];

/** Milliseconds from the start of the popup's navigation until the frame in which titles of its list are painted. */
function titlesPainted(popup: Tab): Promise<number> {
  return popup.evaluate(
    () =>
      new Promise<number>((resolve) => {
        (function look() {
          const title = document.querySelector('.reference-item .title')?.textContent ?? '';
          if (title === '') requestAnimationFrame(look);
          else requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
        })();
      }),
    undefined,
  );
}

/** Notes for every key the milliseconds until the frame after the list has changed. */
function noteKeys(popup: Tab): Promise<void> {
  return popup.evaluate(() => {
    const noted: number[] = [];
    let pressed = 0;
    addEventListener('keydown', ({ timeStamp }) => {
      pressed = timeStamp;
    });
    new MutationObserver(() => {
      const started = pressed;
      if (started === 0) return;
      pressed = 0;
      requestAnimationFrame(() => setTimeout(() => noted.push(performance.now() - started)));
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
    Object.assign(window, { noted });
  }, undefined);
}

const notedKeys = (popup: Tab): Promise<number[]> =>
  popup.evaluate(() => (window as unknown as { noted: number[] }).noted, undefined);

export interface PopupTimes {
  list: number;
  keys: number[];
}

/** Opens the popup for a tab with so many references, and types into its filter. */
export async function popupTimes(browser: Browser, tab: Tab, references: number): Promise<PopupTimes> {
  await tab.show();
  const popup = await browser.openExtensionPage('popup.html');
  const list = await titlesPainted(popup);
  await until('the whole list', async () => {
    const drawn = await popup.evaluate(() => document.querySelectorAll('.reference-item').length, undefined);
    return drawn === references;
  });
  await popup.click(inPopup.filter);
  await noteKeys(popup);
  for (const [index, key] of typed.entries()) {
    await popup.press(key);
    await until('the list after a key', async () => (await notedKeys(popup)).length > index);
  }
  return { list, keys: await notedKeys(popup) };
}
