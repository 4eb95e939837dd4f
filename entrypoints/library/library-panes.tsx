import { browser } from 'wxt/browser';
import { AnnotationDetails } from '../../components/library/annotation-details.tsx';
import { AnnotationList } from '../../components/library/annotation-list.tsx';
import { EmptyLibrary } from '../../components/library/empty-library.tsx';
import { LibraryLines } from '../../components/library/library-lines.tsx';
import { documentAddress } from '../../utils/documents/document-address.ts';
import { interfaceLanguage } from '../../utils/locales/interface-language.ts';
import type { useLibraryPage } from '../../utils/surfaces/library/use-library-page.ts';

const addressOf = (symbol: string): string => documentAddress(symbol, interfaceLanguage());

/** The list, and beside it the whole of the annotation that the reader is at. */
export function LibraryPanes({ page }: { page: ReturnType<typeof useLibraryPage> }) {
  const { view, library, rows, selection, undo, isBusy, isTrash, emptiness } = page;
  const { active, chosen, act, stepBy, all } = selection;
  const entry = active === undefined ? undefined : library.find(active);
  const count = library.found.length;

  function open(id: string): void {
    const address = page.addressOf(id);
    if (address !== undefined) void browser.tabs.create({ url: address });
  }

  return (
    <div className="panes">
      <div className="listed">
        <LibraryLines
          {...library}
          count={count}
          isTrash={isTrash}
          isBusy={isBusy}
          last={undo.last}
          onUndo={undo.undo}
          onAll={all}
          onEmptyTrash={isTrash && library.inTrash > 0 ? () => page.setPurging('all') : undefined}
        />
        {emptiness && <EmptyLibrary why={emptiness} />}
        {count > 0 && (
          <AnnotationList
            rows={rows}
            isGrouped={view.isGrouped}
            count={count}
            chosen={chosen}
            active={active}
            verdictOf={library.verdictOf}
            onAct={act}
            onStep={stepBy}
            onOpen={open}
          />
        )}
      </div>
      {entry && (
        <AnnotationDetails
          entry={entry}
          verdict={library.verdictOf(entry.id)}
          address={page.addressOf(entry.id)}
          links={{ addressOf, onOpen: (symbol) => void browser.tabs.create({ url: addressOf(symbol) }) }}
          onTag={(tag) => view.refine({ tag })}
          onDocument={(document) => view.refine({ document })}
        />
      )}
    </div>
  );
}
