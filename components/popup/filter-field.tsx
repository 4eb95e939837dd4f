import { i18n } from '#i18n';
import '../shared/search-field.css';
import './filter-field.css';

interface FilterFieldProps {
  typed: string;
  onType(typed: string): void;
}

/** A field that filters the list and searches the catalogue. */
export function FilterField({ typed, onType }: FilterFieldProps) {
  return (
    <input
      className="search-field filter"
      type="search"
      // An empty field shows the placeholder, in the interface language.
      dir={typed === '' ? i18n.t('direction') : 'auto'}
      data-testid="filter"
      aria-label={i18n.t('popup.filter')}
      placeholder={i18n.t('popup.filter')}
      value={typed}
      onChange={(event) => onType(event.target.value)}
    />
  );
}
