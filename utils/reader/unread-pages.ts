/**
 * Holds the text of pages that are not drawn, each in one node inside its page's element, so that what stands on them
 * can be counted and gone to. The nodes are as wide as nothing, and screen readers pass over them.
 */
export class UnreadPages {
  private readonly nodes = new Map<number, Text>();

  /** The node that holds a page's text. */
  nodeOf(page: number, pageElement: HTMLElement, text: string): Text {
    const known = this.nodes.get(page);
    // The viewer empties a page's element when it draws it.
    if (known?.isConnected && known.data === text) return known;
    known?.parentElement?.remove();
    const holder = document.createElement('span');
    holder.className = 'unread-page';
    holder.ariaHidden = 'true';
    const node = document.createTextNode(text);
    holder.append(node);
    pageElement.append(holder);
    this.nodes.set(page, node);
    return node;
  }

  /** Removes the text of a page, which has been drawn. */
  remove(page: number): void {
    this.nodes.get(page)?.parentElement?.remove();
    this.nodes.delete(page);
  }
}
