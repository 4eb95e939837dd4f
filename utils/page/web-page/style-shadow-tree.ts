import pageStyle from '../page.css?inline';
import { rememberOwnElement } from '../text/own-elements.ts';

const styled = new WeakSet<ShadowRoot>();

/**
 * Gives a shadow tree the styles of what is painted: those of the document end at its edge.
 */
export function styleShadowTree(root: ShadowRoot): void {
  if (styled.has(root)) return;
  styled.add(root);
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(pageStyle);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    // Firefox does not let a content script adopt a sheet.
    const style = document.createElementNS('http://www.w3.org/1999/xhtml', 'style');
    style.textContent = pageStyle;
    rememberOwnElement(style);
    root.append(style);
  }
}
