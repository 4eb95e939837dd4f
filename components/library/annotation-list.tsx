import { type KeyboardEvent, type MouseEvent, useEffect, useId, useMemo, useState } from 'react';
import { List, type RowComponentProps, useListRef } from 'react-window';
import { i18n } from '#i18n';
import type { Verdict } from '../../utils/anchoring/verdict.ts';
import { rowHeight } from '../../utils/library/row-height.ts';
import type { LibraryRows } from '../../utils/library/rows.ts';
import type { SelectionStep } from '../../utils/library/selection.ts';
import { formatNumber } from '../shared/format-number.ts';
import { AnnotationRow } from './annotation-row.tsx';
import './annotation-list.css';

/** Rows that Page Up and Page Down move by. */
const pageSize = 8;

interface AnnotationListProps {
  rows: LibraryRows;
  /** The rows are grouped under headings that name their documents. */
  isGrouped: boolean;
  /** Annotations in the list, headings not counted. */
  count: number;
  chosen: ReadonlySet<string>;
  active: string | undefined;
  verdictOf(id: string): Verdict | undefined;
  onAct(id: string, step: SelectionStep): void;
  onStep(by: number, isRange: boolean): void;
  /** Opens an annotation in its document. */
  onOpen(id: string): void;
}

type RowProps = Pick<AnnotationListProps, 'rows' | 'isGrouped' | 'count' | 'chosen' | 'active' | 'verdictOf'> & {
  id: string;
  /** Of the list, in pixels. */
  width: number;
};

const heightAt = (index: number, { rows, width }: RowProps): number => rowHeight(rows.at(index), width);

/** The annotation that an event happened on. */
const annotationAt = ({ target }: MouseEvent): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('[data-annotation]')?.dataset.annotation : undefined;

function Row({ index, style, rows, id, chosen, active, verdictOf, ...list }: RowComponentProps<RowProps>) {
  const row = rows.at(index);
  if (!row) return null;
  if (row.type === 'document') {
    const { symbol, address, title } = row.document;
    // Every row names its document to screen readers, so the heading is only for the eye.
    return (
      <div className="annotation-heading" style={style} aria-hidden="true" data-testid="library-heading">
        <bdi>{symbol ?? address}</bdi>
        <bdi className="title">{title}</bdi>
        <small>{formatNumber(row.count)}</small>
      </div>
    );
  }
  const { entry, place } = row;
  return (
    <AnnotationRow
      id={`${id}${entry.id}`}
      entry={entry}
      place={place}
      {...list}
      isChosen={chosen.has(entry.id)}
      isActive={active === entry.id}
      verdict={verdictOf(entry.id)}
      style={style}
    />
  );
}

/** The annotations; only the rows in view are rendered. A list box with a single tab stop. */
export function AnnotationList({ onAct, onStep, onOpen, ...shown }: AnnotationListProps) {
  const { rows, active } = shown;
  const [width, setWidth] = useState(innerWidth);
  const id = useId();
  const list = useListRef(null);
  const index = useMemo(() => rows.indexOf(active), [rows, active]);
  useEffect(() => {
    if (index !== -1) list.current?.scrollToRow({ index, align: 'smart' });
  }, [index, list]);

  function press(event: KeyboardEvent): void {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: pageSize,
      PageUp: -pageSize,
      Home: -rows.length,
      End: rows.length,
    };
    const by = steps[event.key];
    if (by !== undefined) onStep(by, event.shiftKey);
    else if (event.key === ' ' && active !== undefined) onAct(active, 'toggle');
    else if (event.key === 'Enter' && active !== undefined) onOpen(active);
    else return;
    event.preventDefault();
  }

  function click(event: MouseEvent): void {
    const clicked = annotationAt(event);
    const isOnBox = event.target instanceof Element && event.target.closest('.box') !== null;
    const step = event.shiftKey ? 'range' : isOnBox || event.ctrlKey || event.metaKey ? 'toggle' : 'only';
    if (clicked !== undefined) onAct(clicked, step);
  }

  return (
    <List
      className="annotation-list"
      listRef={list}
      rowComponent={Row}
      rowCount={rows.length}
      rowHeight={heightAt}
      rowProps={{ ...shown, id, width }}
      onResize={(size) => setWidth(size.width)}
      overscanCount={4}
      role="listbox"
      tabIndex={0}
      aria-multiselectable
      aria-label={i18n.t('library.list')}
      aria-activedescendant={index === -1 ? undefined : `${id}${active}`}
      data-testid="library-list"
      onKeyDown={press}
      onClick={click}
      onDoubleClick={(event) => {
        const clicked = annotationAt(event);
        if (clicked !== undefined) onOpen(clicked);
      }}
      onFocus={() => active === undefined && onStep(0, false)}
    />
  );
}
