import type { Paragraph } from '../anchoring/paragraphs/paragraphs.ts';
import { readyText } from '../anchoring/ready-text.ts';

/** An entry of a document's outline. */
export interface OutlineEntry {
  title: string;
  /** From 0 for the outermost. */
  level: number;
  /** Where it leads: a place in the file as the file itself gives it, or an offset in the text. */
  target: { type: 'file'; destination: unknown } | { type: 'text'; offset: number };
}

/** UTF-16 code units of the beginning of a paragraph that stand for it. */
const longestTitle = 80;

const titleOf = (text: string): string => {
  const line =
    text
      .slice(0, longestTitle * 2)
      .split('\n', 1)[0]
      ?.trim() ?? '';
  return line.length <= longestTitle ? line : `${line.slice(0, longestTitle).replace(/\s\S*$/, '')} …`;
};

/** Whether a paragraph is numbered and is no item of another. */
const isOutermost = ({ path }: Paragraph): boolean => /^(?:annex\.\d+\/)?(?:part\.\d+\/)?para\.\d+$/.test(path);

/** The numbered paragraphs of a text, those of its annexes within them, by their first words. */
export function outlineOfText(text: string): OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  for (const paragraph of readyText(text).paragraphs.list.filter(isOutermost)) {
    entries.push({
      title: titleOf(text.slice(paragraph.start, paragraph.end)),
      level: paragraph.path.startsWith('annex.') ? 1 : 0,
      target: { type: 'text', offset: paragraph.start },
    });
  }
  return entries;
}
