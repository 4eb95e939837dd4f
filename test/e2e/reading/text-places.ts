import type { Point, Tab } from '../browsers/browser.ts';

/** The position of a text in the viewport, in CSS pixels. */
interface TextPlace {
  start: Point;
  middle: Point;
  end: Point;
}

/**
 * Scrolls a text of the page into view, and returns its position.
 *
 * @param text a stretch within one text node
 * @param nth which of its occurrences, from 0
 * @throws if the page has no such text
 */
export async function placeOf(tab: Tab, text: string, nth = 0): Promise<TextPlace> {
  const place = await tab.evaluate(
    ({ text, nth }) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let left = nth;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const words = node.nodeValue ?? '';
        for (let at = words.indexOf(text); at >= 0; at = words.indexOf(text, at + 1)) {
          if (left-- > 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + text.length);
          const shown = range.getBoundingClientRect();
          if (shown.top < 80 || shown.bottom > innerHeight - 80) {
            node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
          }
          const lines = [...range.getClientRects()];
          const first = lines.at(0);
          const last = lines.at(-1);
          if (!first || !last) return undefined;
          const y = first.top + first.height / 2;
          return {
            start: { x: first.left + 1, y },
            middle: { x: first.left + first.width / 2, y },
            end: { x: last.right - 1, y: last.top + last.height / 2 },
          };
        }
      }
      return undefined;
    },
    { text, nth },
  );
  if (!place) throw new Error(`The page has no “${text}”`);
  return place;
}
