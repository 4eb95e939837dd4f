import { i18n } from '#i18n';
import { verdicts } from '../../utils/anchoring/verdict.ts';
import { highlightColours } from '../../utils/annotations/annotation.ts';
import { type Filter, type FilterChange, filterSchema } from '../../utils/library/filter.ts';
import { formatNumber } from '../shared/format-number.ts';
import { Choice } from './choice.tsx';
import './filters.css';

/** As many tags as a menu can hold. */
const mostTags = 300;

interface FiltersProps {
  filter: Filter;
  /** Names with how often they occur. */
  tags: readonly (readonly [string, number])[];
  bodies: readonly (readonly [string, number])[];
  bodyName(series: string): string;
  /** What stands for the document that the list is limited to. */
  documentName: string | undefined;
  isGrouped: boolean;
  onRefine(change: FilterChange): void;
  onClear(): void;
  onGroup(isGrouped: boolean): void;
}

/** Narrows the list down. */
export function Filters({
  filter,
  tags,
  bodies,
  bodyName,
  documentName,
  isGrouped,
  onRefine,
  onClear,
  onGroup,
}: FiltersProps) {
  const one = <Name extends 'colour' | 'note' | 'verdict'>(name: Name) => ({
    value: filter[name] ?? '',
    onChoose: (value: string) => onRefine(filterSchema.parse({ [name]: value })),
    onEmpty: () => onRefine({ [name]: undefined }),
  });
  const counted = ([name, count]: readonly [string, number], label: string) =>
    [name, `${label} (${formatNumber(count)})`] as const;
  const isFiltered = Object.keys(filter).some((name) => name !== 'in');
  return (
    <fieldset className="filters" aria-label={i18n.t('library.filters')}>
      {documentName !== undefined && (
        <button
          type="button"
          className="chip"
          data-testid="filter-document"
          onClick={() => onRefine({ document: undefined })}
        >
          <bdi>{documentName}</bdi> <span aria-hidden="true">×</span>
          <span className="visually-hidden">{i18n.t('library.allDocuments')}</span>
        </button>
      )}
      <Choice
        name="body"
        label={i18n.t('library.body')}
        value={filter.body ?? ''}
        options={bodies.map((body) => counted(body, bodyName(body[0])))}
        onChoose={(body) => onRefine({ body })}
        onEmpty={() => onRefine({ body: undefined })}
      />
      <Choice
        name="tag"
        label={i18n.t('library.tag')}
        value={filter.tag ?? ''}
        options={tags.slice(0, mostTags).map((tag) => counted(tag, tag[0]))}
        onChoose={(tag) => onRefine({ tag })}
        onEmpty={() => onRefine({ tag: undefined })}
      />
      <Choice
        name="colour"
        label={i18n.t('note.colour')}
        options={highlightColours.map((colour) => [colour, i18n.t(`note.${colour}`)])}
        {...one('colour')}
      />
      <Choice
        name="note"
        label={i18n.t('note.field')}
        options={[
          ['with', i18n.t('library.withNote')],
          ['without', i18n.t('library.withoutNote')],
        ]}
        {...one('note')}
      />
      <Choice
        name="verdict"
        label={i18n.t('library.place')}
        options={verdicts.map((verdict) => [verdict, i18n.t(`library.verdict.${verdict}`)])}
        {...one('verdict')}
      />
      {(['from', 'to'] as const).map((name) => (
        <label key={name}>
          {i18n.t(`library.${name}`)}
          <input
            type="date"
            data-testid={`filter-${name}`}
            value={filter[name] ?? ''}
            onChange={({ target }) => onRefine({ [name]: target.value === '' ? undefined : target.value })}
          />
        </label>
      ))}
      <label className="check">
        <input
          type="checkbox"
          data-testid="library-group"
          checked={isGrouped}
          onChange={({ target }) => onGroup(target.checked)}
        />
        {i18n.t('library.byDocument')}
      </label>
      {isFiltered && (
        <button type="button" className="plain" data-testid="library-clear" onClick={onClear}>
          {i18n.t('library.clear')}
        </button>
      )}
    </fieldset>
  );
}
