import { listOf, membersOf, stringIn } from './json-value.ts';

/** What the bodies of a web annotation say: its comments, in order, and its tags. */
interface BodyWords {
  note: string;
  tags: string[];
}

/**
 * Reads the bodies of a web annotation: texts, whose purpose makes them comments or tags, and addresses of bodies
 * elsewhere, which become comments. HTML stays text.
 * @param motivation of the annotation, used as the purpose of a body that has none
 */
export function readBodies(body: unknown, bodyValue: unknown, motivation: unknown): BodyWords {
  const comments = listOf(bodyValue).filter((value) => typeof value === 'string');
  const tags: string[] = [];
  const isTagging = listOf(motivation).includes('tagging');
  for (const value of listOf(body).flatMap((one) => [one, ...listOf(membersOf(one).get('items'))])) {
    const members = membersOf(value);
    const text =
      stringIn(value) ??
      stringIn(members.get('value') ?? members.get('chars') ?? members.get('source')) ??
      stringIn(members.get('type') === 'TextualBody' ? undefined : members.get('id'));
    if (text === undefined) continue;
    const purposes = listOf(members.get('purpose'));
    const isTag = purposes.length === 0 ? isTagging : purposes.includes('tagging');
    if (isTag) tags.push(text);
    else comments.push(text);
  }
  return { note: comments.join('\n\n'), tags };
}
