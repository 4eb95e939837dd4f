import type { CurrentText } from '../text/current-text.ts';
import { elementAround } from '../text/shadow-trees.ts';
import { spanOf } from '../text/text-range.ts';
import type { AnchoredAnnotation } from './page-anchors.ts';
import type { PlacedHighlight } from './placement.ts';

/** Characters of a paragraph that is shown for a highlight in it; a longer one is half the page. */
const longestParagraph = 20_000;

/** The paragraph, cell or other block that a text stands in. */
function blockAround(node: Node): Element | undefined {
  let element = elementAround(node);
  while (element && /^(?:inline|contents|ruby)/.test(getComputedStyle(element).display))
    element = elementAround(element);
  return element;
}

/**
 * Where highlights stay while a browser translates the page in place: in the paragraphs that they were in before, since
 * none of their words is left.
 */
export interface TranslatedPlaces {
  /** Remembers the paragraphs of highlights that were found by their words. */
  remember(placed: readonly PlacedHighlight[]): void;
  /** The places of annotations on a translated page. What has none is elsewhere, not lost. */
  inTranslation(anchored: readonly AnchoredAnnotation[]): AnchoredAnnotation[];
}

export function createTranslatedPlaces(current: CurrentText): TranslatedPlaces {
  const blocks = new Map<string, Element>();

  function paragraphOf(id: string) {
    const block = blocks.get(id);
    if (!block?.isConnected) return undefined;
    const range = new Range();
    range.selectNodeContents(block);
    const span = spanOf(current.content, range);
    return span && span.end - span.start <= longestParagraph ? span : undefined;
  }

  return {
    remember(placed) {
      // Browsers may change words before they say so: what was found before stays remembered.
      for (const { annotation, range, verdict } of placed) {
        const block = verdict === 'otherLanguage' ? undefined : blockAround(range.startContainer);
        if (block) blocks.set(annotation.id, block);
      }
    },
    inTranslation: (anchored) =>
      anchored.map(({ annotation, anchored: found }) => {
        if (found.verdict === 'exact' || found.verdict === 'fuzzy') return { annotation, anchored: found };
        const span = paragraphOf(annotation.id);
        return { annotation, anchored: span ? { verdict: 'otherLanguage', span } : { verdict: 'elsewhere' } };
      }),
  };
}
