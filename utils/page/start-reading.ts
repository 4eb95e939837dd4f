import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { i18n } from '#i18n';
import { newIdentifier } from '../annotations/new-identifier.ts';
import { normaliseAddress } from '../documents/normalise-address.ts';
import { failureKindOf } from '../ground/failure.ts';
import { ask } from '../messaging/channels/ask.ts';
import { hear } from '../messaging/channels/hear.ts';
import type { Command } from '../messaging/protocol/tab-messages.ts';
import { createAnnouncer } from './beside/announcer.ts';
import { showNotice } from './beside/notice.ts';
import { removeLeftSurfaces } from './beside/surface-root.ts';
import { createHighlightCards } from './cards/highlight-cards.ts';
import { type CardThing, countMentions, createPageCards } from './cards/page-cards.ts';
import { createReferenceWalk } from './cards/reference-walk.ts';
import { followSelection, selectedRange } from './hand/follow-selection.ts';
import { isCommandForThisFrame, listenToKeys } from './hand/page-keys.ts';
import { followPointer } from './hand/pointer-rest.ts';
import { createSelectionActs } from './hand/selection-acts.ts';
import { arriveAtHighlight } from './highlights/arrive-at-highlight.ts';
import { citedOn } from './highlights/highlights-for-page.ts';
import { createPlacedHighlights } from './highlights/page-highlights.ts';
import { marksOf } from './highlights/page-marks.ts';
import { createVerdictReporter } from './highlights/report-verdicts.ts';
import { servePopups } from './popup-port.ts';
import { createTeaching } from './teaching.ts';
import { createPageReading } from './text/page-reading.ts';
import { createPainter } from './text/painter.ts';
import { watchChanges } from './text/watch-changes.ts';

/** Finds, paints, opens and keeps, on the page that the content script runs in, until the context ends. */
export function startPageSurface(ctx: ContentScriptContext): void {
  removeLeftSurfaces();
  const painter = createPainter();
  const reading = createPageReading();
  const highlights = createPlacedHighlights(reading, painter);
  const announce = createAnnouncer(ctx);
  const teach = createTeaching(ctx, reading);
  const frame = newIdentifier();
  let loadedFor = '';

  function fail(thrown: unknown): void {
    const kind = failureKindOf(thrown);
    // The extension was updated or removed: this script is the old one's.
    if (kind === 'outdated') ctx.notifyInvalidated();
    else announce(i18n.t(`failure.${kind}`));
  }

  const cards = createPageCards(ctx, reading, {
    entered: () => pointer.entered(),
    left: () => pointer.left(),
    failed: fail,
    said(message) {
      if (message.type === 'close') cards.close();
      else if (message.type === 'pin') cards.pin(message.pinned);
      else if (message.type === 'nextMention') walk.goToNextMention(message.symbol);
      else highlightCards.obey(message).then(tellPopups, fail);
    },
  });

  const walk = createReferenceWalk(reading, painter, cards, announce);

  const highlightCards = createHighlightCards(highlights, cards, walk);

  const arrive = arriveAtHighlight({
    goTo: highlightCards.goTo,
    notHere: () => showNotice(ctx, i18n.t('page.notHere')),
  });
  const reportVerdicts = createVerdictReporter(reading, highlights);

  const pointer = followPointer<CardThing>(ctx, {
    at: (x, y) => {
      const reference = reading.referenceAt(x, y);
      if (reference) return reference;
      const [highlight] = highlights.at(x, y);
      return highlight?.annotation.note === undefined ? undefined : highlight;
    },
    open: (thing, point) => {
      if ('annotation' in thing) highlightCards.showAt(point);
      else cards.show(thing, { point });
    },
    isOpen: () => cards.open,
    isHeld: cards.isHeld,
    close: cards.close,
  });

  const selection = createSelectionActs(ctx, { reading, highlights, cards: highlightCards }, () => tellPopups());

  const tellPopups = servePopups(
    ctx,
    () => ({
      frame,
      top: window === top,
      document: reading.document,
      references: countMentions(reading.references).map(([symbol, count]) => ({ symbol, count })),
      marks: marksOf(highlights),
      hasSelection: selectedRange() !== undefined,
    }),
    (wish) => {
      if (wish.frame !== frame) return;
      if (wish.type === 'goToReference') walk.goToNextMention(wish.symbol);
      else if (wish.type === 'goToAnnotation') highlightCards.goTo(wish.id);
      else {
        const range = selectedRange();
        if (range) highlightCards.move(wish.id, range).then(tellPopups, fail);
      }
    },
  );

  function obey(command: Command): void {
    if (command === 'next-reference') walk.step(1);
    else if (command === 'previous-reference') walk.step(-1);
    else if (selectedRange() && selection.isShown()) selection.focus();
    else walk.openCurrent();
  }

  function paintReferences(): void {
    painter.paint(
      'reference',
      reading.references.map(({ range }) => range),
    );
  }

  async function reread(): Promise<void> {
    if (!(await reading.reread())) return;
    paintReferences();
    const { symbol = '', language = '', address } = reading.document;
    const identity = [symbol, language, address, ...citedOn(reading)].join(' ');
    if (identity === loadedFor) await highlights.place();
    else {
      await highlights.load();
      loadedFor = identity;
      await selection.learnCitation();
    }
    tellPopups();
    arrive();
    teach();
    await reportVerdicts();
    if (window === top) await ask('showCount', { count: reading.references.length });
  }

  const watch = watchChanges(
    ctx,
    () => reread().catch(fail),
    () => {
      reading.refold();
      paintReferences();
      tellPopups();
    },
  );
  watch.changed();

  followSelection(ctx, (range) => {
    if (range) selection.showFor(range);
    else selection.hide();
    tellPopups();
  });
  listenToKeys(ctx, {
    command: obey,
    escape: () => {
      const isOpen = cards.open !== undefined || selection.isShown();
      if (cards.open) cards.close();
      else selection.hide();
      return isOpen;
    },
  });
  ctx.addEventListener(document, 'click', (event) => {
    const isOnLink = event.target instanceof Element && event.target.closest('a[href], button') !== null;
    const isShown = !isOnLink && !selectedRange() && highlightCards.showAt({ x: event.clientX, y: event.clientY });
    if (isShown) return;
    if (cards.open && !cards.isHeld() && event.isTrusted) cards.close();
  });
  ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => {
    if (normaliseAddress(newUrl.href) === reading.document.address) return;
    cards.close();
    watch.changed();
  });

  const unhear = hear((message) => {
    if (message.type === 'command' && isCommandForThisFrame()) obey(message.command);
    if (message.type !== 'changed') return;
    const { symbol = '', address } = reading.document;
    const subjects = new Set([symbol, address, ...citedOn(reading)]);
    if (message.subjects.some((subject) => subjects.has(subject))) highlights.load().then(tellPopups, fail);
  });
  ctx.onInvalidated(() => {
    unhear();
    cards.close();
    painter.clear();
  });
}
