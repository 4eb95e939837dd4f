import { i18n } from '#i18n';
import { verdicts } from '../../utils/anchoring/verdict.ts';
import { highlightColours } from '../../utils/annotations/annotation.ts';
import { type Filter, type FilterChange, filterSchema } from '../../utils/library/filter.ts';
import { formatNumber } from '../shared/format-number.ts';
import { Choice } from './choice.tsx';
import './filters.css';

/** Tags listed in the menu; more would make it unusable. */
const mostTags = 300;

interface FiltersProps {
  filter: Filter;
  /** Tags with how often they are used. */
  tags: readonly (readonly [string, number])[];
  /** Series of bodies with how many annotations they have. */
  bodies: readonly (readonly [string, number])[];
  bodyName(series: string): string;
  /** Name of the document that the list is limited to. */
  documentName: string | undefined;
  isGrouped: boolean;
  onRefine(change: FilterChange): void;
  onClear(): void;
  onGroup(isGrouped: boolean): void;
}

/** Narrows down the list. */
export function Filters({ filter, documentName, isGrouped, onRefine, onClear, onGroup, ...menus }: FiltersProps) {
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
      <Menus filter={filter} onRefine={onRefine} {...menus} />
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

const withCount = ([value, count]: readonly [string, number], label: string) =>
  [value, `${label} (${formatNumber(count)})`] as const;

type MenusProps = Pick<FiltersProps, 'filter' | 'tags' | 'bodies' | 'bodyName' | 'onRefine'>;

/** The menus: body, tag, colour, note, status on the page. */
function Menus({ filter, tags, bodies, bodyName, onRefine }: MenusProps) {
  const menu = (name: 'body' | 'tag' | 'colour' | 'note' | 'verdict') => ({
    name,
    value: filter[name] ?? '',
    onChoose: (value: string) => onRefine(filterSchema.parse({ [name]: value })),
    onEmpty: () => onRefine({ [name]: undefined }),
  });
  return (
    <>
      <Choice
        {...menu('body')}
        label={i18n.t('library.body')}
        options={bodies.map((body) => withCount(body, bodyName(body[0])))}
      />
      <Choice
        {...menu('tag')}
        label={i18n.t('library.tag')}
        options={tags.slice(0, mostTags).map((tag) => withCount(tag, tag[0]))}
      />
      <Choice
        {...menu('colour')}
        label={i18n.t('note.colour')}
        options={highlightColours.map((colour) => [colour, i18n.t(`note.${colour}`)])}
      />
      <Choice
        {...menu('note')}
        label={i18n.t('note.field')}
        options={[
          ['with', i18n.t('library.withNote')],
          ['without', i18n.t('library.withoutNote')],
        ]}
      />
      <Choice
        {...menu('verdict')}
        label={i18n.t('library.status')}
        options={verdicts.map((verdict) => [verdict, i18n.t(`library.verdict.${verdict}`)])}
      />
    </>
  );
}
