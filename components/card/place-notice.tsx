import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Annotation } from '../../utils/annotations/annotation.ts';
import type { AnnotationSubject } from '../../utils/messaging/protocol/card-subject.ts';
import { ChangedNumbers } from '../shared/changed-numbers.tsx';
import { formatNumber } from '../shared/format-number.ts';
import { nameOfDocument } from '../shared/name-of-document.ts';
import './place-notice.css';

interface PlaceNoticeProps {
  place: AnnotationSubject['place'];
  document: Annotation['document'];
  onOther(): void;
  onNextPlace(): void;
  onChoosePlace(): void;
  onUndoPlace(): void;
}

/** What the reader should know about the place of a highlight, and the choices there are. */
export function PlaceNotice({ place, document, ...acts }: PlaceNoticeProps) {
  const lines: ReactNode[] = [];
  if (place.isMoved) {
    lines.push(
      <p key="moved" role="status">
        {i18n.t('place.moved')}{' '}
        <button type="button" data-testid="place-undo" onClick={acts.onUndoPlace}>
          {i18n.t('note.undo')}
        </button>
      </p>,
    );
  }
  if (place.verdict === 'fuzzy') {
    lines.push(
      <p key="changed">
        {i18n.t('place.changed')} <ChangedNumbers changed={place.changed} />
      </p>,
    );
  }
  if (place.verdict === 'otherLanguage') lines.push(<p key="language">{i18n.t('place.otherLanguage')}</p>);
  if (place.isQuoted) {
    lines.push(<p key="quoted">{i18n.t('place.quoted', { document: nameOfDocument(document) })}</p>);
  }
  if (place.candidate) {
    const { place: number, count } = place.candidate;
    lines.push(
      <p key="candidate">
        {i18n.t('place.candidate', { place: formatNumber(number), count: formatNumber(count) })}{' '}
        <button type="button" data-testid="place-choose" onClick={acts.onChoosePlace}>
          {i18n.t('place.choose')}
        </button>{' '}
        <button type="button" data-testid="place-next" onClick={acts.onNextPlace}>
          {i18n.t('place.next')}
        </button>
      </p>,
    );
  }
  if (place.here > 1) {
    lines.push(
      <p key="others">
        {i18n.t('place.here', { count: formatNumber(place.here) })}{' '}
        <button type="button" data-testid="other-here" onClick={acts.onOther}>
          {i18n.t('place.otherHere')}
        </button>
      </p>,
    );
  }
  return (
    lines.length > 0 && (
      <div className="place-notice" data-testid="place-notice">
        {lines}
      </div>
    )
  );
}
