import { afterEach, beforeEach } from 'vitest';
import { around, fakeBrowser } from './fake-browser.ts';
import { forgetEverything } from './forget-everything.ts';

// Runs before any module of the extension is loaded, since these look for the browser's API at once.
Object.assign(globalThis, { browser: fakeBrowser });

beforeEach(forgetEverything);

afterEach(() => {
  Object.assign(around, { locale: 'en', tabs: [], done: [], grants: true, isOutdated: false, sender: undefined });
  around.permissions.origins = [];
  document.documentElement.removeAttribute('dir');
});
