import type { MouseEvent, PointerEvent, ReactNode } from 'react';
import './symbol-link.css';

interface SymbolLinkProps {
  symbol: string;
  /** Address of the document, for opening it in a new tab. */
  address: string;
  onOpen(symbol: string): void;
  children?: ReactNode;
}

/** A symbol that opens in the same surface; with a modifier key it opens the document itself. */
export function SymbolLink({ symbol, address, onOpen, children }: SymbolLinkProps) {
  function open(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(symbol);
  }
  /** Browsers connect to the site of a link as soon as it is pressed, though it opens here: for that while it has none. */
  function press({ button, ctrlKey, metaKey, shiftKey, currentTarget: link }: PointerEvent<HTMLAnchorElement>): void {
    if (button !== 0 || ctrlKey || metaKey || shiftKey) return;
    link.removeAttribute('href');
    addEventListener('pointerup', () => setTimeout(() => link.setAttribute('href', address)), { once: true });
  }
  return (
    <a
      className="symbol-link"
      dir="ltr"
      href={address}
      target="_blank"
      rel="noreferrer"
      onPointerDown={press}
      onClick={open}
    >
      {children ?? symbol}
    </a>
  );
}
