import { listOf, membersOf, namesIn, textIn, textsIn } from './json-value.ts';
import type { Loss } from './loss.ts';

/** What the bodies of a web annotation say: its comments, in order, and its tags. */
interface BodyWords {
  note: string;
  tags: string[];
}

type Members = ReadonlyMap<string, unknown>;

/** Under these names a body, or the term of a vocabulary, holds its words: the first that is there counts. */
const wordNames = ['value', 'chars', 'cnt:chars', 'rdf:value', 'label', 'rdfs:label', 'prefLabel', 'name'];
/** Under these names reading systems write tags into a body. */
const tagNames = ['tags', 'tag', 'keywords', 'keyword'];

const wordsOf = (members: Members): string[] => {
  const name = wordNames.find((name) => textIn(members.get(name)) !== undefined);
  return name === undefined ? [] : textsIn(members.get(name));
};

/** The words of a body or of its source; the address of one that is elsewhere. */
function textOf(value: unknown): string | undefined {
  const members = membersOf(value);
  const source = members.get('source');
  const own = [textsIn(value), wordsOf(members), textsIn(source), wordsOf(membersOf(source))].find(
    (texts) => texts.length > 0,
  );
  if (own) return own.join('\n\n');
  const isText = namesIn(members.get('type')).includes('TextualBody');
  return isText ? undefined : textIn(members.get('id') ?? members.get('@id') ?? membersOf(source).get('id'));
}

/** Whether a body without words has other content: a colour or a purpose alone is none, nor is a list of bodies. */
const hasOtherContent = (members: Members): boolean =>
  !members.has('items') &&
  (members.has('source') ||
    members.has('value') ||
    namesIn(members.get('type')).some((name) => name !== 'TextualBody'));

/**
 * Reads the bodies of a web annotation: texts, whose purpose makes them comments or tags, terms of a vocabulary by their
 * labels, and addresses of bodies elsewhere, which become comments. HTML stays text.
 * @param motivation of the annotation, used as the purpose of a body that has none
 * @param lost told of bodies that are not text
 */
export function readBodies(body: unknown, bodyValue: unknown, motivation: unknown, lost: Set<Loss>): BodyWords {
  const comments = textsIn(bodyValue);
  const tags: string[] = [];
  const isTagging = namesIn(motivation).includes('tagging');
  for (const value of listOf(body).flatMap((one) => [one, ...listOf(membersOf(one).get('items'))])) {
    const members = membersOf(value);
    tags.push(...tagNames.flatMap((name) => textsIn(members.get(name))));
    const text = textOf(value);
    if (text === undefined) {
      if (hasOtherContent(members)) lost.add('words');
      continue;
    }
    const purposes = namesIn(members.get('purpose') ?? members.get('role'));
    const isTag = purposes.length === 0 ? isTagging : purposes.includes('tagging');
    if (isTag) tags.push(text);
    else comments.push(text);
  }
  return { note: comments.filter((text) => text !== '').join('\n\n'), tags };
}
