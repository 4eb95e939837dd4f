import { useCallback, useDeferredValue, useMemo } from 'react';
import { i18n } from '#i18n';
import { FilterField } from '../../components/popup/filter-field.tsx';
import { ReferenceList } from '../../components/popup/reference-list.tsx';
import { FailureMessage } from '../../components/shared/failure-message.tsx';
import { documentAddress } from '../../utils/documents/document-address.ts';
import type { DocumentIdentity } from '../../utils/documents/document-identity.ts';
import { languages } from '../../utils/ground/language.ts';
import { useReferences } from '../../utils/surfaces/popup/use-references.ts';
import type { TabPage } from '../../utils/surfaces/popup/use-tab-page.ts';

interface ReferencesPanelProps {
  tabPage: TabPage;
  document: DocumentIdentity | undefined;
  /** Words typed to filter the list or look something up. */
  typed: string;
  onType(typed: string): void;
}

/** The page's references, and what the catalogue has for the typed words. */
export function ReferencesPanel({ tabPage, document, typed, onType }: ReferencesPanelProps) {
  // A key is seen in the field at once; a long list follows.
  const filter = useDeferredValue(typed);
  const { matching, others, own, emptiness, ...known } = useReferences(tabPage, document, filter);
  const language = languages.find((code) => code === document?.language) ?? 'en';
  const { wish } = tabPage;
  const addressOf = useCallback((symbol: string) => documentAddress(symbol, language), [language]);
  const onGo = useCallback((symbol: string) => wish({ type: 'goToReference', symbol }), [wish]);
  const { descriptions, ownMarks } = known;
  const list = useMemo(
    () => ({ descriptions, ownMarks, addressOf, onGo, onOpen: onType, filter }),
    [descriptions, ownMarks, addressOf, onGo, onType, filter],
  );

  return (
    <>
      <FilterField typed={typed} onType={onType} />
      {known.failure && <FailureMessage kind={known.failure} onRetry={known.again} />}
      <ReferenceList references={matching} {...list} />
      {others.length > 0 && <ReferenceList heading={i18n.t('popup.inCatalogue')} references={others} {...list} />}
      <p className="say" role="status">
        {emptiness && i18n.t(`popup.${emptiness}`)}
      </p>
      {own.length > 0 && (
        <ReferenceList heading={i18n.t('popup.thisDocument')} references={own} isOpenAtFirst {...list} />
      )}
    </>
  );
}
