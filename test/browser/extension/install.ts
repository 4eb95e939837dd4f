import { afterEach, beforeEach } from 'vitest';
import { around, fakeBrowser } from './fake-browser.ts';
import { forgetEverything } from './forget-everything.ts';

// Before anything of the extension is loaded: it looks for the browser's API at once.
Object.assign(globalThis, { browser: fakeBrowser });

beforeEach(forgetEverything);

afterEach(() => {
  Object.assign(around, { locale: 'en', tabs: [], done: [], grants: true, isOutdated: false, sender: undefined });
  around.permissions.origins = [];
  document.documentElement.removeAttribute('dir');
});
