import { setTimeout as wait } from 'node:timers/promises';
import type { Tab } from '../../e2e/browsers/browser.ts';

/** Polls until there is an answer: reading a hundred thousand annotations takes longer than tests wait. */
async function untilThere<Answer>(ask: () => Promise<Answer | undefined>): Promise<Answer> {
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await wait(20);
  }
}

/** Milliseconds from the start of the navigation until the browser has painted the first line of the list. */
export function firstScreen(library: Tab): Promise<number> {
  return untilThere(() =>
    library.evaluate(
      () =>
        new Promise<number | undefined>((resolve) => {
          // The browser reports each painted text that is larger than those before; the first line is larger than all above.
          const observer = new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
              const element = 'element' in entry && entry.element instanceof Element ? entry.element : undefined;
              if (element?.closest('[role="listbox"]')) resolve(entry.startTime);
            }
          });
          observer.observe({ type: 'largest-contentful-paint', buffered: true });
          setTimeout(() => {
            observer.disconnect();
            resolve(undefined);
          }, 200);
        }),
      undefined,
    ),
  );
}

/** Milliseconds from the start of the navigation until everything is read. */
export function fullyLoaded(library: Tab): Promise<number> {
  return untilThere(() =>
    library.evaluate(() => {
      const said = document.querySelector('[data-testid="library-count"]')?.textContent ?? '…';
      return said === '' || said.includes('…') ? undefined : performance.now();
    }, undefined),
  );
}

/** Milliseconds of the longest task since the navigation; 0 if none took 50 or more. */
export function longestTask(library: Tab): Promise<number> {
  return library.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let longest = 0;
        const observer = new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
        });
        observer.observe({ type: 'longtask', buffered: true });
        setTimeout(() => {
          observer.disconnect();
          resolve(longest);
        }, 300);
      }),
    undefined,
  );
}

/** Milliseconds from the typing of the words until the results are painted. */
export function searchTime(library: Tab, words: string): Promise<number> {
  return library.evaluate(
    (words) =>
      new Promise<number>((resolve, reject) => {
        const field = document.querySelector<HTMLInputElement>('[data-testid="library-search"]');
        const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
        if (!field || !setValue) {
          reject(new Error('the page has no search field'));
          return;
        }
        const begun = performance.now();
        setValue.call(field, words);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        const look = () => {
          const isBusy = document.querySelector('[data-testid="library-count"]')?.ariaBusy !== 'false';
          const isAsked = new URLSearchParams(location.hash.slice(1)).get('words') === words;
          if (isBusy || !isAsked) requestAnimationFrame(look);
          // The frame that shows them is painted after this callback.
          else setTimeout(() => resolve(performance.now() - begun));
        };
        requestAnimationFrame(look);
      }),
    words,
  );
}
