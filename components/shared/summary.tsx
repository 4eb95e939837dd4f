import type { Segment } from '../../utils/messaging/description.ts';
import { SymbolLink } from './symbol-link.tsx';
import './summary.css';

interface SummaryProps {
  segments: readonly Segment[];
  addressOf(symbol: string): string;
  onOpen(symbol: string): void;
}

/** The summary in words, with every symbol in it linked. */
export function Summary({ segments, addressOf, onOpen }: SummaryProps) {
  if (segments.length === 0) return null;
  let offset = 0;
  return (
    <p className="summary">
      {segments.map(({ text, symbol }) => {
        const key = `${offset}`;
        offset += text.length;
        if (symbol === undefined) return <span key={key}>{text}</span>;
        return (
          <SymbolLink key={key} symbol={symbol} address={addressOf(symbol)} onOpen={onOpen}>
            {text}
          </SymbolLink>
        );
      })}
    </p>
  );
}
