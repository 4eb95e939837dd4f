import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { FilterField } from '../../components/popup/filter-field.tsx';
import { ReferenceList } from '../../components/popup/reference-list.tsx';
import { FailureMessage } from '../../components/shared/failure-message.tsx';
import type { DocumentIdentity } from '../../utils/annotations/annotation.ts';
import { documentAddress } from '../../utils/exchange/document-address.ts';
import { languages } from '../../utils/references/reference.ts';
import { interfaceLanguage } from '../../utils/surfaces/interface-language.ts';
import { useDescriptions } from '../../utils/surfaces/use-descriptions.ts';
import { useLookUp } from '../../utils/surfaces/use-look-up.ts';
import type { useTabPage } from '../../utils/surfaces/use-tab-page.ts';

interface ReferencesPanelProps {
  tabPage: ReturnType<typeof useTabPage>;
  document: DocumentIdentity | undefined;
}

/** The page's references, and any symbol that is typed. */
export function ReferencesPanel({ tabPage: { page, status, wish }, document }: ReferencesPanelProps) {
  const [typed, setTyped] = useState('');
  const lookedUp = useLookUp(typed);
  const symbols = useMemo(
    () => [...new Set([...page.references.map(({ symbol }) => symbol), ...lookedUp])],
    [page.references, lookedUp],
  );
  const language = languages.find((code) => code === document?.language) ?? 'en';
  const { descriptions, failure, again } = useDescriptions(symbols, interfaceLanguage());

  const words = typed.trim().toLowerCase();
  const matching = page.references.filter(({ symbol }) => {
    const description = descriptions.get(symbol);
    const names = [symbol, description?.record?.title, description?.record?.titleZh, description?.body?.name];
    return names.some((name) => name?.toLowerCase().includes(words));
  });
  const others = lookedUp.filter((symbol) => !matching.some((reference) => reference.symbol === symbol));
  const acts = {
    descriptions,
    addressOf: (symbol: string) => documentAddress(symbol, language),
    onGo: (symbol: string) => wish({ type: 'goToReference', symbol }),
    onOpen: setTyped,
  };

  return (
    <>
      <FilterField typed={typed} onType={setTyped} />
      {failure && <FailureMessage kind={failure} onRetry={again} />}
      {others.length > 0 && (
        <ReferenceList
          heading={i18n.t('popup.lookedUp')}
          references={others.map((symbol) => ({
            symbol,
            count: page.references.find((reference) => reference.symbol === symbol)?.count ?? 0,
          }))}
          {...acts}
        />
      )}
      <ReferenceList references={matching} {...acts} />
      {status === 'waiting' && <p className="say">{i18n.t('popup.loading')}</p>}
      {status !== 'waiting' && matching.length === 0 && others.length === 0 && (
        <p className="say">{i18n.t(words === '' ? 'popup.noReferences' : 'popup.nothingMatches')}</p>
      )}
    </>
  );
}
