import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { HighlightColour } from '../../annotations/annotation.ts';
import { type CitationForm, copyWithCitation } from '../../exchange/copy-with-citation.ts';
import { failureKindOf } from '../../ground/failure.ts';
import { report } from '../../ground/report.ts';
import { showNotice } from '../beside/notice.ts';
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

/**
 * What can be done with a selection, and the toolbar that offers it.
 * @param on `saved` is called after a save; `outdated` if the extension was updated, and can't save any more
 */
export function createSelectionActions(
  { current, highlights, cards }: { current: CurrentText; highlights: PageHighlights; cards: HighlightCards },
  { saved, outdated }: { saved(): void; outdated(): void },
  signal: AbortSignal,
): SelectionActions {
  let cited: string | undefined;
  let paths: PassagePaths = {};
  let latest: Range | undefined;
  let isToldPrivate = false;

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
      if (browser.extension.inIncognitoContext && !isToldPrivate) {
        isToldPrivate = true;
        showNotice(i18n.t('page.keptInPrivate'), signal);
      }
      const placed = highlights.find(annotation.id);
      if (begin && placed) cards.show(placed, begin);
    } catch (thrown) {
      const kind = failureKindOf(thrown);
      // No message can be read any more from an extension that was updated.
      if (kind === 'outdated') outdated();
      else toolbar.say(i18n.t(`failure.${kind}`));
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
