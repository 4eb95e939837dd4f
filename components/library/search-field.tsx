import { type Ref, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import '../shared/search-field.css';

interface SearchFieldProps {
  field: Ref<HTMLInputElement>;
  words: string;
  onSearch(words: string): void;
  /** The down arrow was pressed: moves on to the list. */
  onLeave(): void;
}

/** The field that searches highlights and notes. */
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
