import { i18n } from '#i18n';
import { olderEncodings, type TextEncodingName } from '../../utils/exchange/import/text-encoding.ts';

interface ImportEncodingProps {
  encoding: TextEncodingName;
  /** Words of the file as they are read. */
  sample: string | undefined;
  onChoose(encoding: TextEncodingName): void;
}

const encodings = ['utf-8', ...olderEncodings] as const;

/** Message keys by encoding. */
const names = {
  'utf-8': 'utf8',
  'windows-1252': 'windows1252',
  'windows-1251': 'windows1251',
  'windows-1256': 'windows1256',
  gb18030: 'gb18030',
} as const satisfies Record<(typeof encodings)[number], string>;

/** Asks how the letters of a file are written that does not show it. */
export function ImportEncoding({ encoding, sample, onChoose }: ImportEncodingProps) {
  return (
    <div className="question" data-testid="import-encoding">
      <label>
        {i18n.t('library.encoding')}{' '}
        <select
          value={encoding}
          data-testid="import-encoding-choice"
          onChange={({ target }) => {
            const chosen = encodings.find((name) => name === target.value);
            if (chosen) onChoose(chosen);
          }}
        >
          {encodings.map((name) => (
            <option key={name} value={name}>
              {i18n.t(`library.encodingName.${names[name]}`)}
            </option>
          ))}
        </select>
      </label>
      {sample !== undefined && (
        <blockquote dir="auto" data-testid="import-sample">
          {sample}
        </blockquote>
      )}
    </div>
  );
}
