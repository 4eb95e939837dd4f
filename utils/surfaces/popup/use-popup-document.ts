import { useMemo } from 'react';
import { i18n } from '#i18n';
import type { Description } from '../../descriptions/description.ts';
import type { DocumentIdentity } from '../../documents/document-identity.ts';
import { isUnSite } from '../../documents/is-un-site.ts';
import { languages } from '../../ground/language.ts';
import { interfaceLanguage } from '../../locales/interface-language.ts';
import { ask } from '../../messaging/channels/ask.ts';
import { useAnswer } from '../asking/use-answer.ts';
import { useDescriptions } from './use-descriptions.ts';
import type { TabPage } from './use-tab-page.ts';

/** The document that the popup is about. */
export interface PopupDocument {
  document: DocumentIdentity | undefined;
  description: Description | undefined;
  /** False for a page that the extension does not read. */
  isUnPage: boolean;
  /** Facts for the header, in words. */
  facts: string[];
}

async function identified(address: string | undefined, title = ''): Promise<DocumentIdentity | undefined> {
  const [document] = address === undefined ? [] : await ask('identify', { pages: [{ address, title }] });
  return document;
}

/** Identifies the document in a tab: by its page, or by its address if no script can read the page. */
export function usePopupDocument({ tab, page, status }: TabPage): PopupDocument {
  const { url, title } = tab ?? {};
  const question = useMemo(() => () => identified(url, title), [url, title]);
  const { awaited } = useAnswer(question);
  const document = page.document ?? (awaited.status === 'known' ? awaited.value : undefined);
  const isUnPage = status !== 'silent' || (url !== undefined && isUnSite(url));
  const symbol = document?.symbol;
  const { descriptions } = useDescriptions(symbol === undefined ? [] : [symbol], interfaceLanguage());
  const description = symbol === undefined ? undefined : descriptions.get(symbol);
  const language = languages.find((code) => code === document?.language);

  const facts = [
    i18n.t(symbol === undefined ? 'popup.thisPage' : 'popup.thisDocument'),
    description?.decoded,
    language && i18n.t(`languageName.${language}`),
  ].filter((fact) => fact !== undefined);
  const site = url !== undefined && URL.canParse(url) ? new URL(url).hostname : '';
  return {
    document,
    description,
    isUnPage,
    facts: isUnPage ? facts : [site === '' ? i18n.t('popup.restricted') : i18n.t('popup.turnOnLead', { site })],
  };
}
