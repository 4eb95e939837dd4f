import { FileButton } from './file-button.tsx';

interface FileChoiceProps {
  words: string;
  isFault: boolean;
  onFile(file: File): void;
}

/** What the reader shows while no document is open: what went wrong, if anything, and the way to another file. */
export function FileChoice({ words, isFault, onFile }: FileChoiceProps) {
  return (
    <div className="file-choice">
      <p role={isFault ? 'alert' : 'status'} data-testid="reader-message">
        {words}
      </p>
      <FileButton onFile={onFile} />
    </div>
  );
}
