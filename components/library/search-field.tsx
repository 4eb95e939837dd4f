import { type Ref, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import '../shared/search-field.css';

interface SearchFieldProps {
  field: Ref<HTMLInputElement>;
  words: string;
  onSearch(words: string): void;
  /** Down arrow: on to what was found. */
  onLeave(): void;
}

/** The field that searches all that was marked and written. */
export function SearchField({ field, words, onSearch, onLeave }: SearchFieldProps) {
  const [typed, setTyped] = useState(words);
  useEffect(() => setTyped(words), [words]);
  return (
    <input
      ref={field}
      className="search-field library-search"
      type="search"
      dir={typed === '' ? i18n.t('direction') : 'auto'}
      data-testid="library-search"
      aria-label={i18n.t('library.search')}
      placeholder={i18n.t('library.search')}
      value={typed}
      onChange={(event) => {
        setTyped(event.target.value);
        onSearch(event.target.value);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onLeave();
      }}
    />
  );
}
