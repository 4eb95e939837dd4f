import { i18n } from '#i18n';
import type { ReferenceSubject } from '../../utils/messaging/protocol/card-subject.ts';
import { SymbolLink } from '../shared/symbol-link.tsx';
import './reading-reason.css';

const reasons = {
  'named body': 'because.namedBody',
  'body in sentence': 'because.bodyInSentence',
  'speaking body': 'because.speakingBody',
  form: 'because.form',
  'own document': 'because.ownDocument',
  'reference before': 'because.referenceBefore',
  existence: 'because.existence',
} as const;

interface ReadingReasonProps {
  reference: ReferenceSubject;
  /** Symbol that the card shows now: one of the candidates. */
  symbol: string;
  bodyName: string | undefined;
  addressOf(symbol: string): string;
  /** The reader chose another reading. */
  onChoose(symbol: string): void;
}

/** Why a number was taken to be this body's, and what else it could be. Empty if the symbol itself is printed. */
export function ReadingReason({ reference, symbol, bodyName, addressOf, onChoose }: ReadingReasonProps) {
  const reading = reference.candidates.find((candidate) => candidate.symbol === symbol);
  const others = reference.candidates.filter((candidate) => candidate.symbol !== symbol);
  if (!reading) return null;
  const body = bodyName ?? i18n.t('because.unknownBody');
  // A body named in full beside the number needs no explaining.
  const isPlain = reading.because === 'symbol' || (reading.because === 'named body' && reading.quote === bodyName);
  if (isPlain && others.length === 0) return null;
  return (
    <div className="why" data-testid="card-why">
      {reading.because !== 'symbol' && (
        <p>{i18n.t(reasons[reading.because], { body, quote: reading.quote ?? reference.text })}</p>
      )}
      {others.length > 0 && (
        <p>
          {i18n.t('card.otherReadings')}{' '}
          {others.map((other, index) => (
            <span key={other.symbol}>
              {index > 0 && ', '}
              <SymbolLink symbol={other.symbol} address={addressOf(other.symbol)} onOpen={onChoose} />
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
