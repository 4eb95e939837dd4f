import { i18n } from '#i18n';

interface EmptyLibraryProps {
  /** Why the list is empty: nothing was ever marked, nothing was deleted, nothing matches. */
  why: 'nothing' | 'emptyTrash' | 'noMatch';
}

/** What is said where the list would be. */
export function EmptyLibrary({ why }: EmptyLibraryProps) {
  return (
    <p className="say empty" data-testid={`library-${why}`}>
      {i18n.t(`library.empty.${why}`)}
    </p>
  );
}
