import type { Reference } from '../references/reference.ts';

/** How far from a reference its title may stand, in characters. */
const reach = 400;
/** A reference so near before another belongs to one list with it: whose title follows is not said. */
const inList = 8;

/** "…, entitled “…”" behind a reference, in the languages that put it there. */
const behind =
  /^[^“”"«»;。\n]{0,80}(?:entitled|intitulée?|titulad[ao]|озаглавленн\p{L}{2}|المعنون|المعنونة|بعنوان)\s?[“"«]\s?([^“”"«»]{8,300})[”"»]/u;
/** 题为“…”的 before a reference. */
const before = /题为[“"]([^“”"]{4,200})[”"]的[^“”",。;\n]{0,30}$/u;

const tidy = (title: string): string =>
  title
    .replace(/\s+/g, ' ')
    .replace(/[\s,،]+$/, '')
    .trim();

/** A title that a sentence gives for what it cites. */
export interface CitedTitle {
  symbol: string;
  title: string;
}

function titleBehind(text: string, references: readonly Reference[], at: number): string | undefined {
  const [reference, next, last] = [references[at], references[at + 1], references[at - 1]];
  if (!reference || (last && reference.start - last.end <= inList)) return undefined;
  const rest = text.slice(reference.end, Math.min(reference.end + reach, text.length));
  const [whole, title] = behind.exec(rest) ?? [];
  if (whole === undefined || title === undefined) return undefined;
  const from = reference.end + whole.length - title.length;
  return next && next.start < from ? undefined : title;
}

function titleBefore(text: string, references: readonly Reference[], at: number): string | undefined {
  const [reference, last] = [references[at], references[at - 1]];
  if (!reference) return undefined;
  const from = Math.max(reference.start - reach, last?.end ?? 0, 0);
  return before.exec(text.slice(from, reference.start))?.[1];
}

/** The titles that a text gives for what it cites; `references` in the order of the text. */
export function citedTitles(text: string, references: readonly Reference[]): CitedTitle[] {
  const found = new Map<string, string>();
  for (const [at, { symbol, kind }] of references.entries()) {
    if (kind === 'ibid' || found.has(symbol)) continue;
    const title = titleBefore(text, references, at) ?? titleBehind(text, references, at);
    if (title !== undefined) found.set(symbol, tidy(title));
  }
  return [...found].map(([symbol, title]) => ({ symbol, title }));
}
