import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { i18n } from '#i18n';
import { type HighlightColour, highlightColours } from '../annotations/annotation.ts';
import { type PlacedSurface, placeBeside } from './place-beside.ts';
import toolbarStyle from './selection-toolbar.css?inline';
import { createSurfaceRoot } from './surface-root.ts';

export interface ToolbarActions {
  highlight(range: Range, colour: HighlightColour): void;
  note(range: Range): void;
  copy(range: Range): void;
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

/** A small toolbar at the selection: colours, note, copy. Made when text is first selected. */
export function createSelectionToolbar(ctx: ContentScriptContext, actions: ToolbarActions): SelectionToolbar {
  let bar: HTMLElement | undefined;
  let message: HTMLElement | undefined;
  let selected: Range | undefined;
  let placed: PlacedSurface | undefined;

  function button(label: string, name: string, act: (range: Range) => void): HTMLButtonElement {
    const made = document.createElementNS('http://www.w3.org/1999/xhtml', 'button') as HTMLButtonElement;
    made.type = 'button';
    made.dataset.testid = name;
    // The selection stays while a button is pressed.
    made.addEventListener('pointerdown', (event) => event.preventDefault());
    made.addEventListener('mousedown', (event) => event.preventDefault());
    made.addEventListener('click', (event) => {
      event.stopPropagation();
      if (selected) act(selected);
    });
    made.title = label;
    return made;
  }

  function make(): HTMLElement {
    const { host, root } = createSurfaceRoot(toolbarStyle);
    const made = document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
    made.setAttribute('role', 'toolbar');
    made.setAttribute('aria-label', i18n.t('toolbar.label'));
    made.dir = i18n.t('direction') === 'rtl' ? 'rtl' : 'ltr';
    for (const colour of highlightColours) {
      const label = i18n.t(`toolbar.highlight.${colour}`);
      const swatch = button(label, `highlight-${colour}`, (range) => actions.highlight(range, colour));
      swatch.className = `colour ${colour}`;
      swatch.setAttribute('aria-label', label);
      made.append(swatch);
    }
    const note = button(i18n.t('toolbar.note'), 'note', actions.note);
    note.textContent = i18n.t('toolbar.note');
    const copy = button(i18n.t('toolbar.copy'), 'copy', actions.copy);
    copy.textContent = i18n.t('toolbar.copy');
    message = document.createElementNS('http://www.w3.org/1999/xhtml', 'p') as HTMLElement;
    message.setAttribute('role', 'alert');
    made.append(note, copy, message);
    made.addEventListener('keydown', (event) => event.stopPropagation());
    root.append(made);
    ctx.onInvalidated(() => {
      placed?.stop();
      host.remove();
    });
    return made;
  }

  return {
    showFor(range) {
      bar ??= make();
      const made = bar;
      if (message) message.textContent = '';
      selected = range;
      made.hidden = false;
      placed?.stop();
      placed = placeBeside(made, range, 'top');
    },
    hide() {
      placed?.stop();
      placed = undefined;
      selected = undefined;
      if (bar) bar.hidden = true;
    },
    isShown: () => bar !== undefined && !bar.hidden,
    focus: () => bar?.querySelector('button')?.focus(),
    say: (words) => {
      if (message) message.textContent = words;
    },
  };
}
