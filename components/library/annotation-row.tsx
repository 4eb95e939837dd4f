import type { CSSProperties } from 'react';
import { i18n } from '#i18n';
import type { Verdict } from '../../utils/anchoring/verdict.ts';
import type { LibraryEntry } from '../../utils/library/entry.ts';
import { lineCounts, rowMeasures } from '../../utils/library/row-height.ts';
import { formatDay } from '../shared/format-day.ts';
import './annotation-row.css';
import './colour-line.css';

interface AnnotationRowProps {
  id: string;
  entry: LibraryEntry;
  /** Position in the list, from 0. */
  place: number;
  /** Annotations in the list. */
  count: number;
  isChosen: boolean;
  isActive: boolean;
  verdict: Verdict | undefined;
  /** The heading above shows the document: here only screen readers get it. */
  isGrouped: boolean;
  /** Of the list, in pixels. */
  width: number;
  style: CSSProperties;
}

/** An annotation in the library's list: quotation, note, document, date. The list handles clicks and keys. */
export function AnnotationRow({ id, entry, place, count, style, width, ...shown }: AnnotationRowProps) {
  const { isChosen, isActive, verdict, isGrouped } = shown;
  const { document, quote, note, tags, colour = '', created } = entry;
  const [quoteLines, noteLines] = lineCounts(entry, width);

  return (
    <div
      role="option"
      id={id}
      aria-selected={isChosen}
      aria-posinset={place + 1}
      aria-setsize={count}
      className={`annotation-row colour-line ${colour} ${isActive ? 'active' : ''}`}
      style={{ ...style, ...rowMeasures }}
      tabIndex={-1}
      data-annotation={entry.id}
      data-testid="library-row"
    >
      <span className="box" aria-hidden="true" />
      <div className="words">
        {quote !== '' && (
          <p className="quote" style={{ WebkitLineClamp: quoteLines }} dir="auto" lang={document.language}>
            {quote}
          </p>
        )}
        {note !== '' && (
          <p className="note" style={{ WebkitLineClamp: noteLines }} dir="auto">
            {note}
          </p>
        )}
        <p className="about">
          <bdi className={isGrouped ? 'visually-hidden' : 'where'}>{document.symbol ?? document.address}</bdi>
          {!isGrouped && document.title !== '' && <bdi className="title">{document.title}</bdi>}
          {tags.map((tag) => (
            <bdi key={tag} className="tag">
              {tag}
            </bdi>
          ))}
          {verdict && verdict !== 'exact' && <span className="verdict">{i18n.t(`library.verdict.${verdict}`)}</span>}
          <span>{formatDay(created)}</span>
          {colour !== '' && <span className="visually-hidden">{i18n.t(`note.${colour}`)}</span>}
        </p>
      </div>
    </div>
  );
}
