import { useLayoutEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { numberOfSymbol } from '../shared/number-of-symbol.ts';
import { SymbolLink } from '../shared/symbol-link.tsx';
import './series-line.css';

interface SeriesLineProps {
  /** Symbols of the series, oldest first. */
  members: readonly string[];
  /** The symbol that the card shows. */
  here: string;
  addressOf(symbol: string): string;
  onOpen(symbol: string): void;
}

/** Shows the number alone; screen readers get the whole symbol. */
function MemberName({ symbol }: { symbol: string }) {
  const [series, number] = numberOfSymbol(symbol);
  return (
    <>
      <span className="visually-hidden">{series}</span>
      {number}
    </>
  );
}

/** The resolutions of a series as dots on a line, the current one marked and in view. Empty if there is only one. */
export function SeriesLine({ members, here, addressOf, onOpen }: SeriesLineProps) {
  const line = useRef<HTMLOListElement>(null);
  const key = `${here} ${members.length}`;

  // Only the line is scrolled: scrollIntoView() would scroll the card around it, too.
  useLayoutEffect(() => {
    const list = line.current;
    const marked = [...(list?.children ?? [])].find((item) => item.getAttribute('data-symbol') === key.split(' ')[0]);
    if (!list || !marked) return;
    const [whole, part] = [list.getBoundingClientRect(), marked.getBoundingClientRect()];
    list.scrollBy({ left: part.x + part.width / 2 - whole.x - whole.width / 2, behavior: 'instant' });
  }, [key]);

  if (members.length < 2) return null;
  return (
    <nav className="series" aria-label={i18n.t('card.series')} data-testid="card-series">
      <ol ref={line}>
        {members.map((symbol) => (
          <li key={symbol} data-symbol={symbol}>
            {symbol === here ? (
              <b aria-current="true" dir="ltr">
                <MemberName symbol={symbol} />
              </b>
            ) : (
              <SymbolLink symbol={symbol} address={addressOf(symbol)} onOpen={onOpen}>
                <MemberName symbol={symbol} />
              </SymbolLink>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
