import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { i18n } from '#i18n';
import type { HighlightColour } from '../../annotations/annotation.ts';
import { type CitationForm, copyWithCitation } from '../../exchange/copy-with-citation.ts';
import { failureKindOf } from '../../ground/failure.ts';
import type { HighlightCards } from '../cards/highlight-cards.ts';
import type { PassagePaths } from '../highlights/page-anchors.ts';
import type { PlacedHighlights } from '../highlights/page-highlights.ts';
import type { PageReading } from '../text/page-reading.ts';
import { citedAs } from './cited-as.ts';
import { copyText } from './copy-text.ts';
import { createSelectionToolbar, type SelectionToolbar } from './selection-toolbar.ts';

interface SelectionActs extends Omit<SelectionToolbar, 'say'> {
  /** Learns how the document is cited, ahead of a copy: that has to be made in the reader's click. @throws Failure */
  learnCitation(): Promise<void>;
}

/** What can be done with a selection, and the toolbar that offers it. */
export function createSelectionActs(
  ctx: ContentScriptContext,
  { reading, highlights, cards }: { reading: PageReading; highlights: PlacedHighlights; cards: HighlightCards },
  kept: () => void,
): SelectionActs {
  let cited: string | undefined;
  let paths: PassagePaths = {};
  let latest: Range | undefined;

  async function keep(range: Range, colour?: HighlightColour, begin?: 'note' | 'tags'): Promise<void> {
    try {
      const annotation = await highlights.keep(range, colour);
      if (!annotation) {
        toolbar.say(i18n.t('toolbar.nothingSelected'));
        return;
      }
      getSelection()?.removeAllRanges();
      toolbar.hide();
      kept();
      const placed = highlights.find(annotation.id);
      if (begin && placed) cards.show(placed, begin);
    } catch (thrown) {
      toolbar.say(i18n.t(`failure.${failureKindOf(thrown)}`));
    }
  }

  function copy(range: Range, form: CitationForm): void {
    const passage = { quote: range.toString(), document: reading.document, ...paths, ...(cited && { cited }) };
    copyText(copyWithCitation(passage, form)).then(
      () => toolbar.say(i18n.t('toolbar.copied')),
      () => toolbar.say(i18n.t('toolbar.notCopied')),
    );
  }

  const toolbar = createSelectionToolbar(ctx, {
    highlight: (range, colour) => void keep(range, colour),
    note: (range) => void keep(range, undefined, 'note'),
    tag: (range) => void keep(range, undefined, 'tags'),
    copy,
  });

  return {
    ...toolbar,
    showFor(range) {
      latest = range;
      paths = {};
      highlights.pathsOf(range).then((found) => {
        if (latest === range) paths = found;
      }, console.error);
      toolbar.showFor(range);
    },
    async learnCitation() {
      cited = await citedAs(reading.document);
    },
  };
}
