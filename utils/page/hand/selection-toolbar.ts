import { i18n } from '#i18n';
import { type HighlightColour, highlightColours } from '../../annotations/annotation.ts';
import type { CitationForm } from '../../exchange/copy-with-citation.ts';
import { whenAborted } from '../../ground/lifetime.ts';
import { type PlacedSurface, placeBeside } from '../beside/place-beside.ts';
import { createSurfaceRoot } from '../beside/surface-root.ts';
import toolbarStyle from './selection-toolbar.css?inline';
import { walkByArrows } from './walk-by-arrows.ts';

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
  /** Says what went wrong, in the toolbar. */
  say(words: string): void;
}

function element<Name extends 'button' | 'div' | 'p'>(name: Name): HTMLElementTagNameMap[Name] {
  // Of the page's own document, which may be XML.
  return document.createElementNS('http://www.w3.org/1999/xhtml', name) as HTMLElementTagNameMap[Name];
}

/** A button that leaves the selection as it is while it is pressed. */
function button(label: string, act: () => void): HTMLButtonElement {
  const made = element('button');
  made.type = 'button';
  made.title = label;
  made.addEventListener('pointerdown', (event) => event.preventDefault());
  made.addEventListener('mousedown', (event) => event.preventDefault());
  made.addEventListener('click', (event) => {
    event.stopPropagation();
    act();
  });
  return made;
}

function worded(label: string, act: () => void): HTMLButtonElement {
  const made = button(label, act);
  made.textContent = label;
  return made;
}

/** A small toolbar at the selection: colours, note, tag, copy in three forms. Made when text is first selected. */
export function createSelectionToolbar(actions: ToolbarActions, signal: AbortSignal): SelectionToolbar {
  let made: { bar: HTMLElement; message: HTMLElement; fold(): void; start(): void } | undefined;
  let selected: Range | undefined;
  let placed: PlacedSurface | undefined;

  function withSelected(act: (range: Range) => void): () => void {
    return () => {
      if (selected) act(selected);
    };
  }

  function swatch(colour: HighlightColour): HTMLButtonElement {
    const label = i18n.t(`toolbar.highlight.${colour}`);
    const drawn = button(
      label,
      withSelected((range) => actions.highlight(range, colour)),
    );
    drawn.className = `colour ${colour}`;
    drawn.setAttribute('aria-label', label);
    return drawn;
  }

  function make(): NonNullable<typeof made> {
    const { host, root } = createSurfaceRoot(toolbarStyle);
    const bar = element('div');
    bar.setAttribute('role', 'toolbar');
    bar.setAttribute('aria-label', i18n.t('toolbar.label'));
    bar.dir = i18n.t('direction') === 'rtl' ? 'rtl' : 'ltr';
    const copyAs = (form: CitationForm) => withSelected((range) => actions.copy(range, form));
    const more = button(i18n.t('toolbar.otherForms'), () => fold(!others.hidden));
    more.className = 'more';
    more.setAttribute('aria-label', i18n.t('toolbar.otherForms'));
    const others = element('div');
    others.className = 'others';
    others.append(
      worded(i18n.t('toolbar.copyFootnote'), copyAs('footnote')),
      worded(i18n.t('toolbar.copyMarkdown'), copyAs('Markdown')),
    );
    const message = element('p');
    message.setAttribute('role', 'alert');
    bar.append(
      ...highlightColours.map(swatch),
      worded(i18n.t('toolbar.note'), withSelected(actions.note)),
      worded(i18n.t('toolbar.tag'), withSelected(actions.tag)),
      worded(i18n.t('toolbar.copy'), copyAs('running text')),
      more,
      others,
      message,
    );
    const start = walkByArrows(bar);
    function fold(isFolded: boolean): void {
      others.hidden = isFolded;
      more.setAttribute('aria-expanded', String(!isFolded));
      placed?.update();
    }
    bar.addEventListener('keydown', (event) => event.stopPropagation());
    root.append(bar);
    whenAborted(signal, () => {
      placed?.stop();
      host.remove();
    });
    return { bar, message, start, fold: () => fold(true) };
  }

  return {
    showFor(range) {
      made ??= make();
      made.message.textContent = '';
      made.fold();
      made.start();
      selected = range;
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
