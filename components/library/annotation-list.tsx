import { type KeyboardEvent, type MouseEvent, useEffect, useId, useMemo } from 'react';
import { List, type RowComponentProps, useListRef } from 'react-window';
import { i18n } from '#i18n';
import type { Verdict } from '../../utils/annotations/verdict.ts';
import type { LibraryRows } from '../../utils/library/rows.ts';
import type { SelectionStep } from '../../utils/library/selection.ts';
import { formatNumber } from '../shared/format-number.ts';
import { AnnotationRow } from './annotation-row.tsx';
import './annotation-list.css';

/** Height of each line, in pixels: two lines of words, and where and when. */
const rowHeight = 80;
/** Lines that Page Up and Page Down pass over. */
const pageSize = 8;

export interface AnnotationListProps {
  rows: LibraryRows;
  /** Annotations in the list, headings not counted. */
  count: number;
  chosen: ReadonlySet<string>;
  active: string | undefined;
  verdictOf(id: string): Verdict | undefined;
  onAct(id: string, step: SelectionStep): void;
  onStep(by: number, isRange: boolean): void;
  /** Goes to the place of an annotation in its document. */
  onOpen(id: string): void;
}

type RowProps = Pick<AnnotationListProps, 'rows' | 'count' | 'chosen' | 'active' | 'verdictOf'> & { id: string };

/** The annotation that an event happened on. */
const annotationAt = ({ target }: MouseEvent): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('[data-annotation]')?.dataset.annotation : undefined;

function Row({ index, style, id, rows, count, chosen, active, verdictOf }: RowComponentProps<RowProps>) {
  const row = rows.at(index);
  if (!row) return null;
  if (row.type === 'document') {
    const { symbol, address, title } = row.document;
    // Every annotation says which document it is of: for those who see the list, the heading says it once more.
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
      count={count}
      isChosen={chosen.has(entry.id)}
      isActive={active === entry.id}
      verdict={verdictOf(entry.id)}
      style={style}
    />
  );
}

/** The annotations, of which only those in view are made; a list box with a single stop of the Tab key. */
export function AnnotationList({ rows, count, chosen, active, verdictOf, onAct, onStep, onOpen }: AnnotationListProps) {
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
      rowHeight={rowHeight}
      rowProps={{ rows, count, chosen, active, verdictOf, id }}
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
