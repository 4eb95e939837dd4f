import { browser } from 'wxt/browser';
import { AnnotationDetails } from '../../components/library/annotation-details.tsx';
import { AnnotationList } from '../../components/library/annotation-list.tsx';
import { EmptyLibrary } from '../../components/library/empty-library.tsx';
import { LibraryLines } from '../../components/library/library-lines.tsx';
import { documentAddress } from '../../utils/documents/document-address.ts';
import { jumpAddress } from '../../utils/documents/jump-address.ts';
import type { LibraryRows } from '../../utils/library/rows.ts';
import { interfaceLanguage } from '../../utils/locales/interface-language.ts';
import type { LibraryContents } from '../../utils/surfaces/library/use-library.ts';
import type { LibraryView } from '../../utils/surfaces/library/use-library-view.ts';
import type { ListSelection } from '../../utils/surfaces/library/use-selection.ts';
import type { Undo } from '../../utils/surfaces/library/use-undo.ts';
import { whyEmpty } from '../../utils/surfaces/library/why-empty.ts';

interface LibraryPanesProps {
  view: Pick<LibraryView, 'filter' | 'isGrouped' | 'refine'>;
  library: Pick<LibraryContents, 'found' | 'kept' | 'inTrash' | 'isLoaded' | 'isSearching' | 'find' | 'verdictOf'>;
  rows: LibraryRows;
  selection: ListSelection;
  undo: Pick<Undo, 'last' | 'undo'>;
  isBusy: boolean;
  onEmptyTrash(): void;
}

const addressOf = (symbol: string): string => documentAddress(symbol, interfaceLanguage());

function openTab(url: string | undefined): void {
  if (url !== undefined) void browser.tabs.create({ url });
}

/** The list, and beside it the active annotation in full. */
export function LibraryPanes({ view, library, rows, selection, undo, isBusy, onEmptyTrash }: LibraryPanesProps) {
  const { found, kept, inTrash, isLoaded, isSearching, find, verdictOf } = library;
  const { active } = selection;
  const isTrash = view.filter.in === 'trash';
  const emptiness = whyEmpty({ listed: found.length, kept, inTrash, isLoaded, isTrash });
  const entry = active === undefined ? undefined : find(active);

  function open(id: string): void {
    const opened = find(id);
    openTab(opened && jumpAddress(opened));
  }

  return (
    <div className="panes">
      <div className="listed">
        <LibraryLines
          count={found.length}
          isLoaded={isLoaded}
          isSearching={isSearching}
          isTrash={isTrash}
          isBusy={isBusy}
          last={undo.last}
          onUndo={undo.undo}
          onAll={selection.selectAll}
          onEmptyTrash={isTrash && inTrash > 0 ? onEmptyTrash : undefined}
        />
        {emptiness && <EmptyLibrary why={emptiness} />}
        {found.length > 0 && (
          <AnnotationList
            rows={rows}
            isGrouped={view.isGrouped}
            count={found.length}
            chosen={selection.chosen}
            active={active}
            verdictOf={verdictOf}
            onAct={selection.act}
            onStep={selection.stepBy}
            onOpen={open}
          />
        )}
      </div>
      {entry && (
        <AnnotationDetails
          entry={entry}
          verdict={verdictOf(entry.id)}
          address={jumpAddress(entry)}
          links={{ addressOf, onOpen: (symbol) => openTab(addressOf(symbol)) }}
          onTag={(tag) => view.refine({ tag })}
          onDocument={(document) => view.refine({ document })}
        />
      )}
    </div>
  );
}
