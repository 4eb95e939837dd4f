import { isUnSite } from '../documents/is-un-site.ts';
import type { Sender } from '../messaging/channels/answer.ts';

/**
 * True if a page may be learnt from: only pages of the United Nations' own sites, since anyone else can call a document
 * what they like, and none in a private window, from which nothing is stored.
 */
export function mayLearnFrom({ tab, url }: Sender): boolean {
  return tab !== undefined && tab.incognito !== true && url !== undefined && isUnSite(url);
}
