import { useRef } from 'react';
import { i18n } from '#i18n';

/** A button that lets the reader choose a file. */
export function FileButton({ onFile }: { onFile(file: File): void }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => field.current?.click()}>
        {i18n.t('reader.openFile')}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        accept=".pdf,application/pdf"
        data-testid="reader-file"
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) onFile(file);
        }}
      />
    </>
  );
}
