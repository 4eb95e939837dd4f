import { i18n } from '#i18n';
import type { Description } from '../../utils/descriptions/description.ts';
import { LearntSource } from './learnt-source.tsx';
import './learnt-lines.css';

const facts = ['title', 'date', 'cites'] as const;

interface LearntLinesProps {
  description: Description;
  /** False where another title than the learnt one is shown. */
  hasLearntTitle: boolean;
  addressOf(symbol: string): string;
  onOpen(symbol: string): void;
}

/** Says which facts the catalogue does not have but reading has taught, and where each was read. */
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
