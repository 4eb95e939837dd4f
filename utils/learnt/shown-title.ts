import type { Language } from '../ground/language.ts';
import type { ResolvedWithLearnt } from './with-learnt.ts';

/** A title, and its language if known. */
export interface ShownTitle {
  title: string;
  language: Language | undefined;
}

/**
 * The title to show for a symbol: the Chinese one if Chinese is wanted or there is no other. The catalogue's other
 * titles are English; a learnt one is in the language of the document that gave it.
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

/** Whether the title is what another document calls this one, not its own. */
export function isTitledElsewhere({ record, learnt }: Pick<ResolvedWithLearnt, 'record' | 'learnt'>): boolean {
  return learnt?.title !== undefined && learnt.title !== record?.symbol;
}
