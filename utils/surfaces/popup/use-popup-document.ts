import { useMemo } from 'react';
import { i18n } from '#i18n';
import { isUnSite } from '../../documents/is-un-site.ts';
import { languages } from '../../ground/language.ts';
import { interfaceLanguage } from '../../locales/interface-language.ts';
import { ask } from '../../messaging/channels/ask.ts';
import { useAnswer } from '../asking/use-answer.ts';
import { useDescriptions } from './use-descriptions.ts';
import type { useTabPage } from './use-tab-page.ts';

/** Which document the tab holds: as its page says, or, where no script can read it, as its address says. */
export function usePopupDocument({ tab, page, status }: ReturnType<typeof useTabPage>) {
  const { url, title } = tab ?? {};
  const question = useMemo(
    () => async () => (url === undefined ? undefined : ask('identify', { address: url, title: title ?? '' })),
    [url, title],
  );
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
