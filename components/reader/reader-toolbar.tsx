import { i18n } from '#i18n';
import { formatNumber } from '../shared/format-number.ts';
import { FileButton } from './file-button.tsx';

interface Viewer {
  page: number;
  goToPage(page: number): void;
  zoom(scale: number | 'page-width' | 'page-fit'): void;
  readonly scale: number;
  rotate(): void;
}

interface ReaderToolbarProps {
  view: { viewer: Viewer | undefined; page: number; pages: number; percent: number };
  isOutlineShown: boolean;
  onOutline(): void;
  onFind(): void;
  onFile(file: File): void;
}

/** How much larger or smaller one step of the zoom is. */
const zoomStep = 1.2;

/** The toolbar of the reader: outline, pages, size, rotation, search, another file. */
export function ReaderToolbar({ view: { viewer, page, pages, percent }, ...properties }: ReaderToolbarProps) {
  return (
    <div className="reader-toolbar" role="toolbar" aria-label={i18n.t('reader.toolbar')}>
      <strong>
        <bdi>Recalling</bdi>
      </strong>
      {viewer && (
        <>
          <button
            type="button"
            aria-pressed={properties.isOutlineShown}
            data-testid="reader-outline"
            onClick={properties.onOutline}
          >
            {i18n.t('reader.outline')}
          </button>
          <label>
            {i18n.t('reader.page')}{' '}
            <input
              key={page}
              type="number"
              min={1}
              max={pages}
              defaultValue={page}
              data-testid="reader-page"
              onChange={({ target }) => {
                const wanted = target.valueAsNumber;
                if (wanted >= 1 && wanted <= pages) viewer.goToPage(wanted - 1);
              }}
            />{' '}
            {i18n.t('reader.of', [formatNumber(pages)])}
          </label>
          <button
            type="button"
            aria-label={i18n.t('reader.smaller')}
            onClick={() => viewer.zoom(viewer.scale / zoomStep)}
          >
            −
          </button>
          <output>{formatNumber(percent)} %</output>
          <button
            type="button"
            aria-label={i18n.t('reader.larger')}
            onClick={() => viewer.zoom(viewer.scale * zoomStep)}
          >
            +
          </button>
          <button type="button" onClick={() => viewer.zoom('page-width')}>
            {i18n.t('reader.width')}
          </button>
          <button type="button" onClick={() => viewer.rotate()}>
            {i18n.t('reader.rotate')}
          </button>
          <button type="button" data-testid="reader-find" onClick={properties.onFind}>
            {i18n.t('reader.find')}
          </button>
        </>
      )}
      <FileButton onFile={properties.onFile} />
    </div>
  );
}
