import { i18n } from '#i18n';
import { ConfirmWindow } from '../../components/library/confirm-window.tsx';
import { ExportWindow } from '../../components/library/export-window.tsx';
import { ImportWindow } from '../../components/library/import-window.tsx';
import { formatNumber } from '../../components/shared/format-number.ts';
import type { useLibraryPage } from '../../utils/surfaces/library/use-library-page.ts';

interface LibraryWindowsProps {
  page: ReturnType<typeof useLibraryPage>;
  isExporting: boolean;
  onExported(): void;
}

/** The windows over the library: export, preview of an import, the question before something that can't be undone. */
export function LibraryWindows({ page, isExporting, onExported }: LibraryWindowsProps) {
  const { library, selection, bulk, imports, purging } = page;
  const { planned } = imports;
  return (
    <>
      {isExporting && (
        <ExportWindow
          counts={{
            selected: selection.chosen.size,
            shown: library.found.length,
            all: library.kept + library.inTrash,
          }}
          onClose={onExported}
          onExport={(format, scope) => {
            onExported();
            const shown = () => library.found.map(({ id }) => id);
            const ids = scope === 'selected' ? [...selection.chosen] : scope === 'shown' ? shown() : undefined;
            void page.exportFile(format, ids);
          }}
        />
      )}
      {planned && (
        <ImportWindow
          fileName={planned.file.name}
          plan={planned.plan}
          onClose={imports.drop}
          onImport={(choices) => void imports.write(planned, choices)}
        />
      )}
      {purging && (
        <ConfirmWindow
          act={i18n.t(purging === 'all' ? 'library.emptyTrash' : 'library.purge')}
          question={i18n.t('library.reallyPurge', [formatNumber(purging === 'all' ? library.inTrash : purging.length)])}
          onClose={() => page.setPurging(undefined)}
          onConfirm={() => {
            page.setPurging(undefined);
            void (purging === 'all' ? bulk.emptyTrash(library.inTrash) : bulk.purge(purging));
          }}
        />
      )}
    </>
  );
}
