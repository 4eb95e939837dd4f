import type { Span } from '../../ground/span.ts';

/**
 * A paragraph with its path, the same in every language version: parts joined by slashes, each a name and a number,
 * from the outside in. `preambular.3` is the third paragraph of a preamble, `para.5/item.2` paragraph 5 (b),
 * `annex.1/para.3` paragraph 3 of the first annex, `part.2/para.1` the first of a second numbering.
 */
export interface Paragraph extends Span {
  path: string;
}

/** The numbered and preambular paragraphs of a text. */
export interface Paragraphs {
  /** In the order of the text, each up to the next one. */
  readonly list: readonly Paragraph[];
  /** The path of the innermost paragraph at an offset; undefined outside all of them. */
  pathAt(offset: number): string | undefined;
  /** The paragraph of a path with all its items, or the one around it if the text is not divided so finely. */
  paragraph(path: string): Paragraph | undefined;
}

/** The paragraphs of a text; `list` is in the order of the text, each paragraph up to the next one. */
export function paragraphsOf(list: readonly Paragraph[]): Paragraphs {
  const places = new Map(list.map(({ path }, index) => [path, index]));

  function at(offset: number): Paragraph | undefined {
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((list[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const last = list[low - 1];
    return last && offset < last.end ? last : undefined;
  }

  return {
    list,
    pathAt: (offset) => at(offset)?.path,
    paragraph(path) {
      for (let asked = path; asked !== ''; asked = asked.slice(0, Math.max(0, asked.lastIndexOf('/')))) {
        const index = places.get(asked);
        const first = index === undefined ? undefined : list[index];
        if (index === undefined || !first) continue;
        let end = first.end;
        for (let next = index + 1; list[next]?.path.startsWith(`${asked}/`); next++) end = list[next]?.end ?? end;
        return { path: asked, start: first.start, end };
      }
      return undefined;
    },
  };
}
