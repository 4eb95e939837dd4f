import { i18n } from '#i18n';
import { newIdentifier } from '../annotations/new-identifier.ts';
import { failureKindOf } from '../ground/failure.ts';
import { report } from '../ground/report.ts';
import { ask, contextName } from '../messaging/channels/ask.ts';
import { announceFrame } from '../messaging/channels/frame-started.ts';
import { listen } from '../messaging/channels/listen.ts';
import { sendReports } from '../messaging/channels/send-reports.ts';
import { serveFollowers } from '../messaging/channels/serve-followers.ts';
import type { PageWish } from '../messaging/protocol/page-channel.ts';
import { createAnnouncer } from './beside/announcer.ts';
import { showNotice } from './beside/notice.ts';
import { removeStaleSurfaces } from './beside/surface-root.ts';
import { createHighlightCards } from './cards/highlight-cards.ts';
import { createPageCards } from './cards/page-cards.ts';
import { createReferenceWalk } from './cards/reference-walk.ts';
import { followClicks } from './hand/follow-clicks.ts';
import { followSelection, selectedRange } from './hand/follow-selection.ts';
import { openOnHover } from './hand/open-on-hover.ts';
import { isCommandForThisFrame, listenToKeys } from './hand/page-keys.ts';
import { createSelectionActions } from './hand/selection-actions.ts';
import { handleCommand, handleEscape, handleWish, type PageParts } from './handle-wishes.ts';
import { arriveAtHighlight } from './highlights/arrive-at-highlight.ts';
import { createPageHighlights } from './highlights/page-highlights.ts';
import { marksOf } from './highlights/placement.ts';
import { createVerdictReporter } from './highlights/report-verdicts.ts';
import { createLearntReporter } from './report-learnt.ts';
import { createCurrentText } from './text/current-text.ts';
import { keepPainted } from './text/keep-painted.ts';
import { createPainter, paintReferences } from './text/painter.ts';
import { countMentions } from './text/placed-references.ts';
import type { ReadableDocument } from './text/readable-document.ts';
import { rereadOnChange } from './text/reread-on-change.ts';

/** Finds, paints, opens and saves on a document, until the signal aborts or the extension is updated. */
export function startReading(document: ReadableDocument, until: AbortSignal): void {
  const outdated = new AbortController();
  const signal = AbortSignal.any([until, outdated.signal]);
  const frame = newIdentifier();
  removeStaleSurfaces();
  sendReports();
  const announce = createAnnouncer(signal);

  // Taken now: an extension that was updated can't read its messages any more.
  const reload = { words: i18n.t('failure.outdated'), direction: i18n.t('direction') };
  function endOutdated(): void {
    if (signal.aborted) return;
    outdated.abort();
    showNotice(reload.words, until, reload.direction);
  }

  function fail(thrown: unknown): void {
    const kind = failureKindOf(thrown);
    // The extension was updated or removed, and this script belongs to the old version.
    if (kind === 'outdated') {
      endOutdated();
      return;
    }
    if (kind === 'unknown') report('Recalling could not do something on a page', thrown);
    announce(i18n.t(`failure.${kind}`));
  }

  const painter = createPainter(signal);
  keepPainted(painter, signal);
  const current = createCurrentText(document);
  const highlights = createPageHighlights(current, painter);
  const state = () => ({
    frame,
    top: window === top,
    document: current.identity,
    references: countMentions(current.displayed()).map(([symbol, count]) => ({ symbol, count })),
    marks: marksOf(highlights),
    unshown: highlights.unshown.map(({ id }) => id),
    hasSelection: selectedRange() !== undefined,
  });
  const onWish = (wish: PageWish) => void handleWish(wish, parts).then(notifyFollowers, fail);
  const notifyFollowers = serveFollowers({ frame, state, onWish }, signal);
  const cards = createPageCards(current, onWish, signal);
  const walk = createReferenceWalk({ document, current }, painter, cards, announce);
  const highlightCards = createHighlightCards(highlights, cards, walk);
  const selection = createSelectionActions(
    { current, highlights, cards: highlightCards },
    { saved: notifyFollowers, outdated: endOutdated },
    signal,
  );
  const parts: PageParts = { cards, walk, highlightCards, selection, highlights };

  const reportLearnt = createLearntReporter(document, current, signal);
  const reportVerdicts = createVerdictReporter(current, highlights);
  const arrive = arriveAtHighlight({
    goTo: highlightCards.goTo,
    notHere(asked) {
      const isUnshown = highlights.unshown.some(({ id }) => id === asked);
      showNotice(i18n.t(isUnshown ? 'page.unshown' : 'page.notHere'), signal);
    },
  });

  let isToldPartial = false;
  function tellIfPartial(): void {
    if (!current.content.isPartial || isToldPartial) return;
    isToldPartial = true;
    showNotice(i18n.t('page.partlyRead'), signal);
  }

  async function reread(): Promise<void> {
    if (!(await current.reread())) return;
    tellIfPartial();
    paintReferences(painter, current.references);
    if (await highlights.refresh()) await selection.loadCitation();
    notifyFollowers();
    arrive();
    reportLearnt();
    await reportVerdicts();
    if (window === top) await ask('showCount', { count: current.displayed().length });
  }

  /** The page comes back from the browser's page store, in which it received no changes and its ports were closed. */
  async function comeBack(): Promise<void> {
    announceFrame();
    await highlights.load();
    notifyFollowers();
    if (window === top) await ask('showCount', { count: current.references.length });
  }

  window.addEventListener(
    'pageshow',
    (event) => {
      if (event.persisted && event.isTrusted) comeBack().catch(fail);
    },
    { signal },
  );
  rereadOnChange(
    document,
    {
      reread: () => reread().catch(fail),
      folded: notifyFollowers,
      replaced: cards.close,
    },
    signal,
  );

  openOnHover({ current, highlights, highlightCards, cards }, fail, signal);
  followClicks(highlightCards, cards, signal);
  followSelection((range) => {
    if (range) selection.showFor(range);
    else selection.hide();
    notifyFollowers();
  }, signal);
  listenToKeys({ command: (command) => handleCommand(command, parts), escape: () => handleEscape(parts) }, signal);
  listen((message) => {
    if (message.type === 'command') {
      if (isCommandForThisFrame()) handleCommand(message.command, parts);
    } else if (message.by !== contextName && highlights.concerns(message.subjects)) {
      highlights.load().then(notifyFollowers, fail);
    }
  }, signal);
}
