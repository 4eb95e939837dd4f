import { MatchPattern } from 'wxt/utils/match-patterns';
import { unSites } from './un-sites.ts';

const patterns = unSites.map((pattern) => new MatchPattern(pattern));

/** True for an address on one of the sites where the extension runs by default. */
export function isUnSite(address: string): boolean {
  return URL.canParse(address) && patterns.some((pattern) => pattern.includes(address));
}
