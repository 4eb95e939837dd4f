import { isUnSite } from '../documents/is-un-site.ts';
import type { Sender } from '../messaging/channels/answer.ts';

/**
 * Whether a page may teach: only one of the United Nations' own sites, since anyone else can call a document what they
 * like; and none in a private window, of which nothing is kept.
 */
export function mayTeach({ tab, url }: Sender): boolean {
  return tab !== undefined && tab.incognito !== true && url !== undefined && isUnSite(url);
}
