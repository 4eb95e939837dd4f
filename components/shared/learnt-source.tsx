import { SymbolLink } from './symbol-link.tsx';

interface LearntSourceProps {
  /** A symbol, or the address of a page that has none. */
  readIn: string;
  addressOf(symbol: string): string;
  onOpen(symbol: string): void;
}

/** Where something was learnt: a symbol that opens in the same surface, or a page that opens beside. */
export function LearntSource({ readIn, addressOf, onOpen }: LearntSourceProps) {
  if (!/^https?:/.test(readIn)) return <SymbolLink symbol={readIn} address={addressOf(readIn)} onOpen={onOpen} />;
  return (
    <a href={readIn} target="_blank" rel="noreferrer">
      <bdi dir="ltr">{readIn.replace(/^https?:\/\//, '')}</bdi>
    </a>
  );
}
