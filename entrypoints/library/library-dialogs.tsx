import { i18n } from '#i18n';
import { ConfirmWindow } from '../../components/library/confirm-window.tsx';
import { ExportWindow } from '../../components/library/export-window.tsx';
import { ImportWindow } from '../../components/library/import-window.tsx';
import { formatNumber } from '../../components/shared/format-number.ts';
import type { LibraryEntry } from '../../utils/library/entry.ts';
import type { Deletion } from '../../utils/surfaces/library/use-deletion.ts';
import type { ExportAnnotations } from '../../utils/surfaces/library/use-export.ts';
import type { Import } from '../../utils/surfaces/library/use-import.ts';

interface LibraryDialogsProps {
  /** The annotations that are listed. */
  found: readonly LibraryEntry[];
  /** Identifiers of those that are selected. */
  selected: readonly string[];
  /** Annotations outside the trash. */
  kept: number;
  inTrash: number;
  isExporting: boolean;
  deletion: Pick<Deletion, 'pending' | 'confirm' | 'cancel'>;
  imports: Pick<Import, 'planned' | 'preview' | 'write' | 'cancel'>;
  onExport: ExportAnnotations;
  onExportClosed(): void;
}

/** The dialogs over the library: export, preview of an import, confirmation of what can't be undone. */
export function LibraryDialogs({ found, selected, kept, inTrash, deletion, imports, ...props }: LibraryDialogsProps) {
  const { planned } = imports;
  const { pending } = deletion;
  const idsOf = { selected: () => selected, shown: () => found.map(({ id }) => id), all: () => undefined };
  return (
    <>
      {props.isExporting && (
        <ExportWindow
          counts={{ selected: selected.length, shown: found.length, all: kept + inTrash }}
          onClose={props.onExportClosed}
          onExport={(format, scope) => {
            props.onExportClosed();
            void props.onExport(format, idsOf[scope]());
          }}
        />
      )}
      {planned && (
        <ImportWindow
          fileName={planned.file.name}
          plan={planned.plan}
          encoding={planned.encoding}
          isEncodingCertain={planned.isEncodingCertain}
          about={planned.about}
          onAnswer={(answers) => void imports.preview(planned.file, answers)}
          onClose={imports.cancel}
          onImport={(choices) => void imports.write(planned, choices)}
        />
      )}
      {pending && (
        <ConfirmWindow
          act={i18n.t(pending === 'all' ? 'library.emptyTrash' : 'library.purge')}
          question={i18n.t('library.reallyPurge', [formatNumber(pending === 'all' ? inTrash : pending.length)])}
          onClose={deletion.cancel}
          onConfirm={deletion.confirm}
        />
      )}
    </>
  );
}
