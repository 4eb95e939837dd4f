import { i18n } from '#i18n';
import type { HighlightColour } from '../../annotations/annotation.ts';
import { type CitationForm, copyWithCitation } from '../../exchange/copy-with-citation.ts';
import { failureKindOf } from '../../ground/failure.ts';
import { report } from '../../ground/report.ts';
import type { HighlightCards } from '../cards/highlight-cards.ts';
import type { PassagePaths } from '../highlights/page-anchors.ts';
import type { PageHighlights } from '../highlights/page-highlights.ts';
import type { CurrentText } from '../text/current-text.ts';
import { citedAs } from './cited-as.ts';
import { copyText } from './copy-text.ts';
import { createSelectionToolbar, type SelectionToolbar } from './selection-toolbar.ts';

export interface SelectionActions extends Omit<SelectionToolbar, 'say'> {
  /** Asks how the document is cited, in advance: copying has to happen during the reader's click. @throws Failure */
  loadCitation(): Promise<void>;
}

/** What can be done with a selection, and the toolbar that offers it. */
export function createSelectionActions(
  { current, highlights, cards }: { current: CurrentText; highlights: PageHighlights; cards: HighlightCards },
  saved: () => void,
  signal: AbortSignal,
): SelectionActions {
  let cited: string | undefined;
  let paths: PassagePaths = {};
  let latest: Range | undefined;

  async function save(range: Range, colour?: HighlightColour, begin?: 'note' | 'tags'): Promise<void> {
    try {
      const annotation = await highlights.save(range, colour);
      if (!annotation) {
        toolbar.say(i18n.t('toolbar.nothingSelected'));
        return;
      }
      getSelection()?.removeAllRanges();
      toolbar.hide();
      saved();
      const placed = highlights.find(annotation.id);
      if (begin && placed) cards.show(placed, begin);
    } catch (thrown) {
      toolbar.say(i18n.t(`failure.${failureKindOf(thrown)}`));
    }
  }

  function copy(range: Range, form: CitationForm): void {
    const passage = { quote: range.toString(), document: current.identity, ...paths, ...(cited && { cited }) };
    copyText(copyWithCitation(passage, form)).then(
      () => toolbar.say(i18n.t('toolbar.copied')),
      () => toolbar.say(i18n.t('toolbar.notCopied')),
    );
  }

  const toolbar = createSelectionToolbar(
    {
      highlight: (range, colour) => void save(range, colour),
      note: (range) => void save(range, undefined, 'note'),
      tag: (range) => void save(range, undefined, 'tags'),
      copy,
    },
    signal,
  );

  return {
    ...toolbar,
    showFor(range) {
      latest = range;
      paths = {};
      highlights.pathsOf(range).then(
        (found) => {
          if (latest === range) paths = found;
        },
        (thrown: unknown) => report('Recalling could not find the paragraph of a selection', thrown),
      );
      toolbar.showFor(range);
    },
    async loadCitation() {
      cited = await citedAs(current.identity);
    },
  };
}
