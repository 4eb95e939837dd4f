import { type ReactNode, StrictMode } from 'react';
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { i18n } from '#i18n';
import '../../../components/tokens.css';

/** Shows a surface as its own page does, until the test ends. */
export async function show(surface: ReactNode): Promise<{ close(): Promise<void> }> {
  document.documentElement.lang = i18n.t('language');
  document.documentElement.dir = i18n.t('direction');
  const { unmount } = await render(<StrictMode>{surface}</StrictMode>);
  return { close: async () => void (await unmount()) };
}

/** The element with a test identifier. */
export const by = (name: string) => page.getByTestId(name);

/** The texts of all elements with a test identifier, in the order of the page. */
export const textsOf = (name: string): string[] =>
  by(name)
    .elements()
    .map(({ textContent }) => textContent ?? '');

/** Waits until the text of the first element with a test identifier contains some words. */
export const untilShown = (name: string, words: string | RegExp) =>
  expect
    .poll(() => textsOf(name)[0] ?? '')
    .toMatch(typeof words === 'string' ? new RegExp(RegExp.escape(words)) : words);

/** Waits until no element has a test identifier. */
export const untilGone = (name: string) => expect.poll(() => by(name).elements().length).toBe(0);
