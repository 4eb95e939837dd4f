import { i18n } from '#i18n';
import { newIdentifier } from '../annotations/new-identifier.ts';
import { failureKindOf } from '../ground/failure.ts';
import { report } from '../ground/report.ts';
import { ask, contextName } from '../messaging/channels/ask.ts';
import { hear } from '../messaging/channels/hear.ts';
import { sendReports } from '../messaging/channels/send-reports.ts';
import { serveFollowers } from '../messaging/channels/serve-followers.ts';
import type { PageWish } from '../messaging/protocol/page-channel.ts';
import { createAnnouncer } from './beside/announcer.ts';
import { showNotice } from './beside/notice.ts';
import { removeLeftSurfaces } from './beside/surface-root.ts';
import { createHighlightCards } from './cards/highlight-cards.ts';
import { createPageCards } from './cards/page-cards.ts';
import { createReferenceWalk } from './cards/reference-walk.ts';
import { followClicks } from './hand/follow-clicks.ts';
import { followSelection, selectedRange } from './hand/follow-selection.ts';
import { openAtRest } from './hand/open-at-rest.ts';
import { isCommandForThisFrame, listenToKeys } from './hand/page-keys.ts';
import { createSelectionActs } from './hand/selection-acts.ts';
import { arriveAtHighlight } from './highlights/arrive-at-highlight.ts';
import { createPageHighlights } from './highlights/page-highlights.ts';
import { marksOf } from './highlights/placement.ts';
import { createVerdictReporter } from './highlights/report-verdicts.ts';
import { obeyCommand, obeyEscape, obeyWish, type PageParts } from './obey.ts';
import { createTeaching } from './teaching.ts';
import { createCurrentText } from './text/current-text.ts';
import { keepCurrent } from './text/keep-current.ts';
import { createPainter, paintReferences } from './text/painter.ts';
import { countMentions } from './text/placed-references.ts';
import type { ReadableDocument } from './text/readable-document.ts';

/** Finds, paints, opens and saves on a document, until the signal aborts or the extension is updated. */
export function startReading(document: ReadableDocument, until: AbortSignal): void {
  const outdated = new AbortController();
  const signal = AbortSignal.any([until, outdated.signal]);
  const frame = newIdentifier();
  removeLeftSurfaces();
  sendReports();
  const announce = createAnnouncer(signal);

  function fail(thrown: unknown): void {
    const kind = failureKindOf(thrown);
    // The extension was updated or removed: this script is the old one's.
    if (kind === 'outdated') {
      outdated.abort();
      return;
    }
    if (kind === 'unknown') report('Recalling could not do something on a page', thrown);
    announce(i18n.t(`failure.${kind}`));
  }

  const painter = createPainter(signal);
  const current = createCurrentText(document);
  const highlights = createPageHighlights(current, painter);
  const state = () => ({
    frame,
    top: window === top,
    document: current.identity,
    references: countMentions(current.references).map(([symbol, count]) => ({ symbol, count })),
    marks: marksOf(highlights),
    hasSelection: selectedRange() !== undefined,
  });
  const obey = (wish: PageWish) => void obeyWish(wish, parts).then(tellFollowers, fail);
  const tellFollowers = serveFollowers({ state, obey }, signal);
  const cards = createPageCards(current, obey, signal);
  const walk = createReferenceWalk({ document, current }, painter, cards, announce);
  const highlightCards = createHighlightCards(highlights, cards, walk);
  const selection = createSelectionActs({ current, highlights, cards: highlightCards }, tellFollowers, signal);
  const parts: PageParts = { cards, walk, highlightCards, selection };

  const teach = createTeaching(document, current, signal);
  const reportVerdicts = createVerdictReporter(current, highlights);
  const arrive = arriveAtHighlight({
    goTo: highlightCards.goTo,
    notHere: () => showNotice(i18n.t('page.notHere'), signal),
  });

  async function reread(): Promise<void> {
    if (!(await current.reread())) return;
    paintReferences(painter, current.references);
    if (await highlights.refresh()) await selection.learnCitation();
    tellFollowers();
    arrive();
    teach();
    await reportVerdicts();
    if (window === top) await ask('showCount', { count: current.references.length });
  }

  keepCurrent(
    document,
    {
      reread: () => reread().catch(fail),
      refold() {
        current.refold();
        paintReferences(painter, current.references);
        tellFollowers();
      },
      replaced: cards.close,
    },
    signal,
  );

  openAtRest({ current, highlights, highlightCards, cards }, fail, signal);
  followClicks(highlightCards, cards, signal);
  followSelection((range) => {
    if (range) selection.showFor(range);
    else selection.hide();
    tellFollowers();
  }, signal);
  listenToKeys({ command: (command) => obeyCommand(command, parts), escape: () => obeyEscape(parts) }, signal);
  hear((message) => {
    if (message.type === 'command') {
      if (isCommandForThisFrame()) obeyCommand(message.command, parts);
    } else if (message.by !== contextName && highlights.concerns(message.subjects)) {
      highlights.load().then(tellFollowers, fail);
    }
  }, signal);
}
