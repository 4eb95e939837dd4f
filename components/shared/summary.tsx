import type { Segment } from '../../utils/descriptions/description.ts';
import { SymbolLink } from './symbol-link.tsx';
import './summary.css';

interface SummaryProps {
  segments: readonly Segment[];
  /** What the reader noted about it, in sentences. */
  own?: string | undefined;
  addressOf(symbol: string): string;
  onOpen(symbol: string): void;
}

/** The summary, with every symbol in it linked, and what the reader noted. */
export function Summary({ segments, own, addressOf, onOpen }: SummaryProps) {
  let offset = 0;
  return (
    <>
      {segments.length > 0 && (
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
      )}
      {own !== undefined && (
        <p className="summary" data-testid="own-marks">
          {own}
        </p>
      )}
    </>
  );
}
