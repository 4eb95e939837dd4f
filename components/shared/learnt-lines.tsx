import { i18n } from '#i18n';
import type { Description } from '../../utils/descriptions/description.ts';
import './learnt-lines.css';
import { SymbolLink } from './symbol-link.tsx';

const facts = ['title', 'date', 'cites'] as const;

interface LearntLinesProps {
  description: Description;
  /** The title that is shown is the learnt one. */
  hasLearntTitle: boolean;
  addressOf(symbol: string): string;
  onOpen(symbol: string): void;
}

/** Which facts are missing in the catalogue but were learnt from reading, and from which document. */
export function LearntLines({ description, hasLearntTitle, ...links }: LearntLinesProps) {
  const { learnt, record, symbol } = description;
  if (!learnt) return null;
  const shown = facts.filter((fact) => learnt[fact] !== undefined && (fact !== 'title' || hasLearntTitle));
  return [...Map.groupBy(shown, (fact) => learnt[fact])].map(([readIn, names]) => (
    <p key={readIn} className="learnt" data-testid="learnt-from">
      {readIn === undefined || readIn === record?.symbol || readIn === symbol ? (
        i18n.t('learnt.fromItself')
      ) : (
        <>
          {i18n.t('learnt.from')} <LearntSource readIn={readIn} {...links} />
        </>
      )}
      {' · '}
      {names.map((name) => i18n.t(`learnt.fact.${name}`)).join(' · ')}
    </p>
  ));
}

interface LearntSourceProps extends Omit<LearntLinesProps, 'description' | 'hasLearntTitle'> {
  /** A symbol, or the address of a page without one. */
  readIn: string;
}

/** Where something was learnt: a symbol opens in the same surface, a page in a new tab. */
function LearntSource({ readIn, addressOf, onOpen }: LearntSourceProps) {
  if (!/^https?:/.test(readIn)) return <SymbolLink symbol={readIn} address={addressOf(readIn)} onOpen={onOpen} />;
  return (
    <a href={readIn} target="_blank" rel="noreferrer">
      <bdi dir="ltr">{readIn.replace(/^https?:\/\//, '')}</bdi>
    </a>
  );
}
