import { i18n } from '#i18n';
import { type HighlightColour, highlightColours } from '../../annotations/annotation.ts';
import type { CitationForm } from '../../exchange/copy-with-citation.ts';
import { whenAborted } from '../../ground/lifetime.ts';
import { type PlacedSurface, placeBeside } from '../beside/place-beside.ts';
import { createSurfaceRoot } from '../beside/surface-root.ts';
import toolbarStyle from './selection-toolbar.css?inline';
import { element, iconButton, textButton } from './toolbar-elements.ts';
import { walkByArrows } from './walk-by-arrows.ts';

/** Milliseconds after which a toolbar that appeared takes clicks. */
const settleTime = 250;

/** What the toolbar's buttons do with the selected range. */
interface ToolbarActions {
  highlight(range: Range, colour: HighlightColour): void;
  note(range: Range): void;
  tag(range: Range): void;
  copy(range: Range, form: CitationForm): void;
}

export interface SelectionToolbar {
  showFor(range: Range): void;
  hide(): void;
  isShown(): boolean;
  /** Moves the focus into the toolbar, for the keyboard. */
  focus(): void;
  /** Shows a message in the toolbar. */
  say(words: string): void;
}

/** The toolbar as an element of the page. */
interface Bar {
  bar: HTMLElement;
  message: HTMLElement;
  /** Empties the message, folds the other forms of copying, and makes the first button the one that Tab reaches. */
  reset(): void;
}

/**
 * Builds the toolbar.
 * @param onClick wraps an action on the selected range into one for a button
 * @param resized called when the toolbar has changed its size
 */
function buildBar(
  actions: ToolbarActions,
  onClick: (act: (range: Range) => void) => (click: MouseEvent) => void,
  resized: () => void,
): Bar {
  const bar = element('div');
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', i18n.t('toolbar.label'));
  bar.dir = i18n.t('direction') === 'rtl' ? 'rtl' : 'ltr';
  const copyAs = (form: CitationForm) => onClick((range) => actions.copy(range, form));
  const swatches = highlightColours.map((colour) =>
    iconButton(
      i18n.t(`toolbar.highlight.${colour}`),
      `colour ${colour}`,
      onClick((range) => actions.highlight(range, colour)),
    ),
  );
  const more = iconButton(i18n.t('toolbar.otherForms'), 'more', () => fold(!others.hidden));
  const others = element('div');
  others.className = 'others';
  others.append(
    textButton(i18n.t('toolbar.copyFootnote'), copyAs('footnote')),
    textButton(i18n.t('toolbar.copyMarkdown'), copyAs('Markdown')),
  );
  const message = element('p');
  message.setAttribute('role', 'alert');
  bar.append(
    ...swatches,
    textButton(i18n.t('toolbar.note'), onClick(actions.note)),
    textButton(i18n.t('toolbar.tag'), onClick(actions.tag)),
    textButton(i18n.t('toolbar.copy'), copyAs('running text')),
    more,
    others,
    message,
  );
  const stopAtFirst = walkByArrows(bar);
  bar.addEventListener('keydown', (event) => event.stopPropagation());

  function fold(isFolded: boolean): void {
    others.hidden = isFolded;
    more.setAttribute('aria-expanded', String(!isFolded));
    resized();
  }
  function reset(): void {
    message.textContent = '';
    fold(true);
    stopAtFirst();
  }
  return { bar, message, reset };
}

/** A small toolbar at the selection: colours, note, tag, copy in three forms. Created when text is first selected. */
export function createSelectionToolbar(actions: ToolbarActions, signal: AbortSignal): SelectionToolbar {
  let made: Bar | undefined;
  let selected: Range | undefined;
  let placed: PlacedSurface | undefined;
  let shownAt = 0;

  const withSelected = (act: (range: Range) => void) => (click: MouseEvent) => {
    // A click on what has only just appeared was meant for what was there before: a page may wait for it. Keys, whose
    // clicks count as none, can't be led astray like that.
    const isHasty = click.detail > 0 && performance.now() - shownAt < settleTime;
    if (selected && !isHasty) act(selected);
  };

  function make(): Bar {
    const { host, root } = createSurfaceRoot(toolbarStyle);
    const built = buildBar(actions, withSelected, () => placed?.update());
    root.append(built.bar);
    whenAborted(signal, () => {
      placed?.stop();
      host.remove();
    });
    return built;
  }

  return {
    showFor(range) {
      made ??= make();
      made.reset();
      selected = range;
      if (made.bar.hidden || !placed) shownAt = performance.now();
      made.bar.hidden = false;
      placed?.stop();
      placed = placeBeside(made.bar, range, 'top');
    },
    hide() {
      placed?.stop();
      placed = undefined;
      selected = undefined;
      if (made) made.bar.hidden = true;
    },
    isShown: () => made !== undefined && !made.bar.hidden,
    focus: () => made?.bar.querySelector('button')?.focus(),
    say: (words) => {
      if (made) made.message.textContent = words;
    },
  };
}
