import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { i18n } from '#i18n';
import type { HighlightColour } from '../annotations/annotation.ts';
import { newIdentifier } from '../annotations/new-identifier.ts';
import { copyWithCitation } from '../exchange/copy-with-citation.ts';
import { ask } from '../messaging/ask.ts';
import { failureKindOf } from '../messaging/failure.ts';
import { hear } from '../messaging/hear.ts';
import type { Command } from '../messaging/tab-messages.ts';
import { createAnnouncer } from './announcer.ts';
import { citedAs } from './cited-as.ts';
import { copyText } from './copy-text.ts';
import { followSelection, selectedRange } from './follow-selection.ts';
import { normaliseAddress } from './normalise-address.ts';
import { type CardThing, countMentions, createPageCards } from './page-cards.ts';
import { isCommandForThisFrame, listenToKeys } from './page-keys.ts';
import { createPageReading } from './page-reading.ts';
import { createPainter } from './painter.ts';
import { createPlacedHighlights } from './placed-highlights.ts';
import { followPointer } from './pointer-rest.ts';
import { servePopups } from './popup-port.ts';
import { createReferenceWalk } from './reference-walk.ts';
import { createSelectionToolbar } from './selection-toolbar.ts';
import { removeLeftSurfaces } from './surface-root.ts';
import { createTeaching } from './teaching.ts';
import { watchChanges } from './watch-changes.ts';

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
  let cited: string | undefined;

  function fail(thrown: unknown): void {
    const kind = failureKindOf(thrown);
    // The extension was updated or removed: this script is the old one's.
    if (kind === 'orphaned') ctx.notifyInvalidated();
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
    },
  });

  const walk = createReferenceWalk(reading, painter, cards, announce);

  const pointer = followPointer<CardThing>(ctx, {
    at: (x, y) => {
      const highlight = highlights.at(x, y);
      return reading.referenceAt(x, y) ?? (highlight?.annotation.note === undefined ? undefined : highlight);
    },
    open: (thing, point) => cards.show(thing, { point }),
    isOpen: () => cards.open,
    isHeld: cards.isHeld,
    close: cards.close,
  });

  const toolbar = createSelectionToolbar(ctx, {
    highlight: (range, colour) => void keep(range, colour, false),
    note: (range) => void keep(range, 'yellow', true),
    copy: (range) => {
      copyText(
        copyWithCitation(
          { quote: range.toString(), document: reading.document, ...(cited && { cited }) },
          'running text',
        ),
      ).then(
        () => toolbar.say(i18n.t('toolbar.copied')),
        () => toolbar.say(i18n.t('toolbar.notCopied')),
      );
    },
  });

  async function keep(range: Range, colour: HighlightColour, write: boolean): Promise<void> {
    try {
      const kept = await highlights.keep(range, colour);
      if (!kept) {
        toolbar.say(i18n.t('toolbar.nothingSelected'));
        return;
      }
      getSelection()?.removeAllRanges();
      toolbar.hide();
      tellPopups();
      const placed = highlights.placed.find(({ annotation }) => annotation.id === kept.id);
      if (write && placed) cards.show(placed, { focus: true, write: true });
    } catch (thrown) {
      toolbar.say(i18n.t(`failure.${failureKindOf(thrown)}`));
    }
  }

  const tellPopups = servePopups(
    ctx,
    () => ({
      frame,
      top: window === top,
      document: reading.document,
      references: countMentions(reading.references).map(([symbol, count]) => ({ symbol, count })),
      placed: highlights.placed.map(({ annotation }) => annotation.id),
      orphaned: highlights.orphaned.map(({ id }) => id),
    }),
    (wish) => {
      if (wish.frame !== frame) return;
      if (wish.type === 'goToReference') walk.goToNextMention(wish.symbol);
      else {
        const placed = highlights.placed.find(({ annotation }) => annotation.id === wish.id);
        if (placed) walk.goTo(placed);
      }
    },
  );

  function obey(command: Command): void {
    if (command === 'next-reference') walk.step(1);
    else if (command === 'previous-reference') walk.step(-1);
    else if (selectedRange() && toolbar.isShown()) toolbar.focus();
    else walk.openCurrent();
  }

  async function reread(): Promise<void> {
    if (!(await reading.reread())) return;
    painter.paint(
      'reference',
      reading.references.map(({ range }) => range),
    );
    const { symbol = '', language = '', address } = reading.document;
    const symbols = new Set(reading.references.map(({ reference }) => reference.symbol));
    const identity = [symbol, language, address, ...symbols].join(' ');
    if (identity === loadedFor) await highlights.place();
    else {
      await highlights.load();
      loadedFor = identity;
      cited = await citedAs(reading.document);
    }
    tellPopups();
    teach();
    if (window === top) await ask('showCount', { count: reading.references.length });
  }

  const watch = watchChanges(
    ctx,
    () => reread().catch(fail),
    () => {
      reading.refold();
      painter.paint(
        'reference',
        reading.references.map(({ range }) => range),
      );
      tellPopups();
    },
  );
  watch.changed();

  followSelection(ctx, (range) => (range ? toolbar.showFor(range) : toolbar.hide()));
  listenToKeys(ctx, {
    command: obey,
    escape: () => {
      const isOpen = cards.open !== undefined || toolbar.isShown();
      if (cards.open) cards.close();
      else toolbar.hide();
      return isOpen;
    },
  });
  ctx.addEventListener(document, 'click', (event) => {
    const isOnLink = event.target instanceof Element && event.target.closest('a[href], button') !== null;
    const highlight = highlights.at(event.clientX, event.clientY);
    if (highlight && !isOnLink && !selectedRange())
      cards.show(highlight, { point: { x: event.clientX, y: event.clientY } });
    else if (cards.open && !cards.isHeld() && event.isTrusted) cards.close();
  });
  ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => {
    if (normaliseAddress(newUrl.href) === reading.document.address) return;
    cards.close();
    watch.changed();
  });

  const unhear = hear((message) => {
    if (message.type === 'command' && isCommandForThisFrame()) obey(message.command);
    const { symbol = '', address } = reading.document;
    if (message.type === 'changed' && message.subjects.some((subject) => subject === symbol || subject === address)) {
      highlights.load().then(tellPopups, fail);
    }
  });
  ctx.onInvalidated(() => {
    unhear();
    cards.close();
    painter.clear();
  });
}
