import type { MouseEvent, ReactNode } from 'react';
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
  return (
    <a className="symbol-link" dir="ltr" href={address} target="_blank" rel="noreferrer" onClick={open}>
      {children ?? symbol}
    </a>
  );
}
