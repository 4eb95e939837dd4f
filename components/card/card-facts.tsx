import { Fragment, type ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Description } from '../../utils/descriptions/description.ts';
import { isTitledElsewhere, shownTitle } from '../../utils/learnt/shown-title.ts';
import { interfaceLanguage } from '../../utils/locales/interface-language.ts';
import { FailureMessage } from '../shared/failure-message.tsx';
import { formatDate } from '../shared/format-date.ts';
import { LearntLines } from '../shared/learnt-lines.tsx';
import { SymbolLink } from '../shared/symbol-link.tsx';
import './card-facts.css';
import { VoteBar } from './vote-bar.tsx';

type CatalogueFacts = NonNullable<Description['record']>;

function adoptionInWords({ adoption }: CatalogueFacts): string | undefined {
  if (!adoption) return undefined;
  if (adoption.inferred) return i18n.t('card.inferred');
  if (adoption.how === 'without vote') return i18n.t('card.withoutVote');
  if (adoption.how === 'consensus') return i18n.t('card.consensus');
  return adoption.how === 'vote' && adoption.yes === undefined ? i18n.t('card.byVote') : undefined;
}

function Title({ description, language }: { description: Description; language: string | undefined }) {
  const shown = shownTitle(description, [language, interfaceLanguage()]);
  const source = shown?.title === description.record?.title ? description.record?.titleSource : undefined;
  return (
    <>
      <h1 className="card-title" lang={shown?.language ?? ''} dir="auto" data-testid="card-title">
        {shown?.title}
      </h1>
      {source !== undefined && description.learnt?.title === undefined && (
        <p className="facts" lang="en" data-testid="card-title-source">
          <bdi>{source}</bdi>
        </p>
      )}
    </>
  );
}

/** The heading if the catalogue has no title: the one given on the page, or else the symbol in words. */
function SubstituteTitle({ decoded, titleHere }: { decoded: string; titleHere: string | undefined }) {
  return (
    <>
      <h1 className="card-title" dir={titleHere && 'auto'} data-testid="card-title">
        {titleHere ?? decoded}
      </h1>
      {titleHere !== undefined && (
        <p className="facts">
          {i18n.t('card.titledHere')} · {decoded}
        </p>
      )}
    </>
  );
}

interface CardFactsProps {
  description: Description;
  /** Language of the page, for the title. */
  language: string | undefined;
  /** The title given on the page, used if no other is known. */
  titleHere: string | undefined;
  addressOf(symbol: string): string;
  onOpen(symbol: string): void;
}

/** Title, date, session, meeting, and how it was adopted; if the catalogue has nothing, the symbol in words. */
export function CardFacts({ description, language, titleHere, addressOf, onOpen }: CardFactsProps) {
  const { record, decoded, session, learnt, problem } = description;
  if (!record) {
    return (
      <>
        <SubstituteTitle decoded={decoded} titleHere={titleHere} />
        {problem ? <FailureMessage kind="catalogue" /> : <p className="facts">{i18n.t('card.outside')}</p>}
      </>
    );
  }
  // A title given on this page is preferred to one learnt elsewhere; the document's own title is preferred to both.
  const isTitledHere = titleHere !== undefined && isTitledElsewhere(description);
  const hasTitle = !isTitledHere && (record.title !== undefined || record.titleZh !== undefined);
  const facts: [string, ReactNode][] = [];
  if (record.date !== undefined) facts.push(['date', <b key="date">{formatDate(record.date, i18n.t('language'))}</b>]);
  // Without a title the heading already names the session.
  if (hasTitle && session !== undefined) facts.push(['session', session]);
  if (record.meeting !== undefined) {
    const meeting = <SymbolLink symbol={record.meeting} address={addressOf(record.meeting)} onOpen={onOpen} />;
    facts.push(['meeting', meeting]);
  }
  const adoption = adoptionInWords(record);
  if (adoption !== undefined) facts.push(['adoption', adoption]);
  return (
    <>
      {hasTitle ? (
        <Title description={description} language={language} />
      ) : (
        <>
          <SubstituteTitle decoded={decoded} titleHere={titleHere} />
          {titleHere === undefined && <p className="facts">{i18n.t('card.untitled')}</p>}
        </>
      )}
      {facts.length > 0 && (
        <p className="facts">
          {facts.map(([name, fact], index) => (
            <Fragment key={name}>
              {index > 0 && ' · '}
              {fact}
            </Fragment>
          ))}
        </p>
      )}
      {record.adoption && <VoteBar adoption={record.adoption} />}
      {learnt?.alone && <p className="facts">{i18n.t('card.outside')}</p>}
      <LearntLines description={description} hasLearntTitle={!isTitledHere} addressOf={addressOf} onOpen={onOpen} />
    </>
  );
}
