import { useMemo } from 'react';
import { i18n } from '#i18n';
import type { Description } from '../../utils/descriptions/description.ts';
import { useGrowing } from '../shared/use-growing.ts';
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
  /** What the list is filtered by. */
  filter?: string;
}

type Groups = readonly (readonly [name: string, members: readonly CountedSymbol[]])[];

/** The first members of groups, in their order. */
function firstOf(groups: Groups, count: number): Groups {
  let left = count;
  return groups.flatMap(([name, members]) => {
    const drawn = members.slice(0, left);
    left -= drawn.length;
    return drawn.length === 0 ? [] : [[name, drawn] as const];
  });
}

/** References grouped by body, in the order in which the page first mentions them. */
export function ReferenceList({ references, heading, filter = '', ...properties }: ReferenceListProps) {
  const { descriptions, ownMarks, ...acts } = properties;
  const groups = useMemo(() => {
    const nameOf = (symbol: string) => heading ?? descriptions.get(symbol)?.body?.name ?? i18n.t('popup.otherBodies');
    return [...Map.groupBy(references, ({ symbol }) => nameOf(symbol))];
  }, [references, descriptions, heading]);
  const drawn = useGrowing(references.length, filter);
  return firstOf(groups, drawn).map(([name, members]) => (
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
