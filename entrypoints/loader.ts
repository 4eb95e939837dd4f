import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { loadWhenNeeded } from '../utils/page/loader/load-when-needed.ts';
import { canBeRead } from '../utils/page/web-page/readable-types.ts';

/** Runs in every frame of the sites, so it stays a few kilobytes; the script that reads follows when it is needed. */
export default defineUnlistedScript(() => {
  if (canBeRead()) loadWhenNeeded(document, new AbortController().signal);
});
