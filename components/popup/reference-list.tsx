import { i18n } from '#i18n';
import type { Description } from '../../utils/descriptions/description.ts';
import { ReferenceItem, type ReferenceItemProps } from './reference-item.tsx';
import './reference-list.css';

/** A symbol and how often the page mentions it. */
interface CountedSymbol {
  symbol: string;
  count: number;
}

interface ReferenceListProps extends Pick<ReferenceItemProps, 'isOpenAtFirst' | 'addressOf' | 'onGo' | 'onOpen'> {
  references: readonly CountedSymbol[];
  descriptions: ReadonlyMap<string, Description>;
  /** What the reader noted about them, in sentences, by symbol. */
  ownMarks: ReadonlyMap<string, string>;
  /** One heading for all of them, instead of one for each body. */
  heading?: string;
}

/** References grouped by body, in the order in which the page first mentions them. */
export function ReferenceList({ references, descriptions, ownMarks, heading, ...acts }: ReferenceListProps) {
  const groups = Map.groupBy(
    references,
    ({ symbol }) => heading ?? descriptions.get(symbol)?.body?.name ?? i18n.t('popup.otherBodies'),
  );
  return [...groups].map(([name, members]) => (
    <section key={name} className="reference-list" aria-label={name}>
      <h2>{name}</h2>
      <ul>
        {members.map(({ symbol, count }) => (
          <ReferenceItem
            key={symbol}
            symbol={symbol}
            count={count}
            description={descriptions.get(symbol)}
            own={ownMarks.get(symbol)}
            {...acts}
          />
        ))}
      </ul>
    </section>
  ));
}
