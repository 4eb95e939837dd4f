import { trusted } from './trusted.ts';

/** An element of HTML, also if the page's own document is XML. */
export function element<Name extends 'button' | 'div' | 'p'>(name: Name): HTMLElementTagNameMap[Name] {
  return document.createElementNS('http://www.w3.org/1999/xhtml', name) as HTMLElementTagNameMap[Name];
}

/**
 * A button whose press leaves the selection as it is, and that obeys only the reader's own clicks. The label is its
 * tooltip.
 */
function button(label: string, act: (click: MouseEvent) => void): HTMLButtonElement {
  const made = element('button');
  made.type = 'button';
  made.title = label;
  made.addEventListener('pointerdown', (event) => event.preventDefault());
  made.addEventListener('mousedown', (event) => event.preventDefault());
  made.addEventListener(
    'click',
    trusted((event) => {
      event.stopPropagation();
      act(event);
    }),
  );
  return made;
}

/** A button with its label as text. */
export function textButton(label: string, act: (click: MouseEvent) => void): HTMLButtonElement {
  const made = button(label, act);
  made.textContent = label;
  return made;
}

/** A button without text; the label is for screen readers, and its tooltip. */
export function iconButton(label: string, className: string, act: (click: MouseEvent) => void): HTMLButtonElement {
  const made = button(label, act);
  made.className = className;
  made.setAttribute('aria-label', label);
  return made;
}
