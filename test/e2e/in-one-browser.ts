/**
 * Files of tests that run in one browser only, and why: they ask nothing of the other that other tests do not ask of
 * it. All other files run in both.
 */
export const inOneBrowser: Readonly<Record<string, 'chromium' | 'firefox'>> = {
  // The same questions to the real background and a real IndexedDB of Chromium, and the same look, are in test/browser.
  'drafts-and-faults': 'firefox',
  'library-appearance': 'firefox',
  'library-changes': 'firefox',
  'library-exchange': 'firefox',
  'store-batches': 'firefox',
  'store-migration': 'firefox',
  'store-two-editors': 'firefox',
  // Code that knows no browser, seen once from end to end.
  'catalogue-faults': 'chromium',
  'highlights-in-versions': 'chromium',
  'highlights-that-change': 'chromium',
  learnt: 'chromium',
  'profile-between-runs': 'firefox',
  // The card in Arabic, and the popup, are seen in both in light and dark.
  'card-appearance': 'chromium',
  'interface-language-russian': 'firefox',
  // Chromium's quota for an extension can only be simulated.
  'store-full': 'firefox',
};
