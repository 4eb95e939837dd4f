import { i18n } from '#i18n';

interface EmptyLibraryProps {
  /** There are no annotations at all, the trash is empty, or nothing passes the filter. */
  why: 'nothing' | 'emptyTrash' | 'noMatch';
}

/** What is shown instead of the list if it is empty. */
export function EmptyLibrary({ why }: EmptyLibraryProps) {
  return (
    <p className="say empty" data-testid={`library-${why}`}>
      {i18n.t(`library.empty.${why}`)}
    </p>
  );
}
