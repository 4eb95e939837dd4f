import MiniSearch from 'minisearch';
import * as z from 'zod/mini';
import { indexedWords } from './fold-words.ts';

/** Name of the file that the search reads. */
export const searchIndexName = 'search.json';

/** A record as the search knows it. */
export interface Findable {
  symbol: string;
  /** Year of adoption or publication; 0 if not known. */
  year: number;
  /** How many texts in the catalogue cite it. */
  cited: number;
  /** True if it is known by a name of its own. */
  known?: boolean;
}

/** Records of one body that bear the same title, newest first. */
interface TitleGroup {
  /** Series symbol of the body. */
  body: string;
  /** How likely it is to be meant, whatever the words: 1 for an ordinary resolution. */
  weight: number;
  members: readonly Findable[];
}

/** The text of a group that words are looked for in. */
interface Text {
  id: number;
  title: string;
  /** Other names that it is known by. */
  names: string;
}

/** A group on its way into the index. */
export type NamedGroup = TitleGroup & { title?: string; names?: string };

/** The index opened: words to groups, by position. */
export interface SearchIndex {
  words: MiniSearch<Text>;
  /**
   * One line per group: weight, body, then symbol, year and citations of each member, separated by spaces; a star
   * after the citations of a member that is known by a name of its own.
   */
  lines: readonly string[];
  group(at: number): TitleGroup;
  weight(at: number): number;
}

const options = { fields: ['title', 'names'], tokenize: indexedWords, processTerm: (term: string) => term };

const fileSchema = z.object({
  format: z.literal(1),
  lines: z.array(z.string()),
  // The form is MiniSearch's own: loading checks it.
  words: z.record(z.string(), z.unknown()),
});

const lineOf = ({ weight, body, members }: TitleGroup): string =>
  [
    weight,
    body,
    ...members.map(({ symbol, year, cited, known }) => `${symbol} ${year} ${cited}${known ? '*' : ''}`),
  ].join(' ');

function readLine(line: string): TitleGroup {
  const [weight, body = '', ...fields] = line.split(' ');
  const members = Array.from({ length: Math.floor(fields.length / 3) }, (_, at) => ({
    symbol: fields[3 * at] ?? '',
    year: Number(fields[3 * at + 1]),
    cited: Number.parseInt(fields[3 * at + 2] ?? '', 10),
    known: fields[3 * at + 2]?.endsWith('*') ?? false,
  }));
  return { body, weight: Number(weight), members };
}

/** Writes the index as text. Groups without a title are found by their symbols alone. */
export function writeSearchIndex(groups: readonly NamedGroup[]): string {
  const words = new MiniSearch<Text>(options);
  for (const [id, { title = '', names = '' }] of groups.entries()) {
    if (title !== '' || names !== '') words.add({ id, title, names });
  }
  return JSON.stringify({ format: 1, lines: groups.map(lineOf), words });
}

/** Opens an index written by `writeSearchIndex`; undefined if it is of another format or damaged. */
export function readSearchIndex(text: string): SearchIndex | undefined {
  try {
    const { lines, words } = fileSchema.parse(JSON.parse(text));
    const weights = Float32Array.from(lines, (line) => Number.parseFloat(line));
    return {
      words: MiniSearch.loadJS(words as unknown as Parameters<typeof MiniSearch.loadJS>[0], options),
      lines,
      group: (at) => readLine(lines[at] ?? ''),
      weight: (at) => weights[at] ?? 0,
    };
  } catch {
    return undefined;
  }
}
