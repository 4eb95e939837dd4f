import type { Language } from '../ground/language.ts';
import type { ResolvedWithLearnt } from './with-learnt.ts';

/** A title, and the language that it is in, where it is known. */
export interface ShownTitle {
  title: string;
  language: Language | undefined;
}

/**
 * The title to show of a symbol: the Chinese one where Chinese is wanted or there is no other. The
 * catalogue's other titles are English; a learnt one is in the language of the document that gave it.
 *
 * @param wanted languages of the reader: the page's, the interface's
 */
export function shownTitle(
  { record, learnt }: Pick<ResolvedWithLearnt, 'record' | 'learnt'>,
  wanted: readonly (string | undefined)[],
): ShownTitle | undefined {
  const { title, titleZh } = record ?? {};
  if (titleZh !== undefined && (title === undefined || wanted.includes('zh')))
    return { title: titleZh, language: 'zh' };
  if (title === undefined) return undefined;
  return { title, language: learnt?.title === undefined ? 'en' : learnt.titleLanguage };
}
