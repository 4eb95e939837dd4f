import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { isQuickToParse } from '../markdown/is-quick-to-parse.ts';
import { safeAddress } from '../markdown/safe-address.ts';

/** Escaping one thing can make another live: `[![a](b)](c)`. After so many rounds, every bracket is escaped. */
const mostRounds = 6;

const isSafe = (address: string): boolean => safeAddress(address) !== undefined;

/** Where a backslash keeps a node from doing more than to be read. */
function placesIn(node: Nodes, text: string): number[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  switch (node.type) {
    case 'image':
      return isSafe(node.url) ? [start] : [start, start + 1];
    case 'imageReference':
      return [start];
    case 'link':
    case 'definition':
      // Both begin with a bracket, an address by itself with an angle bracket.
      return isSafe(node.url) ? [] : [start];
    case 'html':
      return [...text.slice(start, end).matchAll(/</g)].map(({ index }) => start + index);
    case 'text':
      // What opens a tag and is not closed here could be closed by another note.
      return [...text.slice(start, end).matchAll(/(?<!\\)<(?=[A-Za-z/!?])/g)].map(({ index }) => start + index);
    default:
      return 'children' in node ? node.children.flatMap((child) => placesIn(child, text)) : [];
  }
}

function escapedAt(text: string, places: readonly number[]): string {
  const cuts = [...new Set(places)].sort((a, b) => a - b);
  return [0, ...cuts].map((start, index) => text.slice(start, cuts[index])).join('\\');
}

/**
 * Markdown that other programs can show without fetching or running anything: pictures become links, links that are not
 * to the web or to a mailbox become text, and HTML stays text, as all of it does in the extension.
 */
export function harmlessMarkdown(markdown: string): string {
  let text = markdown;
  for (let round = 0; round < mostRounds && isQuickToParse(text); round++) {
    const places = placesIn(fromMarkdown(text), text);
    if (places.length === 0) return text;
    text = escapedAt(text, places);
  }
  return escapedAt(text, bracketsIn(text));
}

/** Every bracket that could open something, unless a backslash stands before it. */
function bracketsIn(text: string): number[] {
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\\') at++;
    else if (character === '[' || character === '<') places.push(at);
  }
  return places;
}
