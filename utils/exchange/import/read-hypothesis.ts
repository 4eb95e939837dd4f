import { defined } from '../../ground/defined.ts';
import { fromForeign, type ImportContext } from './foreign-annotation.ts';
import { listOf, membersOf, momentIn, stringIn } from './json-value.ts';
import { readSelectors } from './read-selectors.ts';

/**
 * Reads an annotation as Hypothesis exports it and as its search returns it: `uri`, `text` (Markdown), `tags`, and one
 * target with its selectors; offsets count UTF-16 code units, like ours. A reply has no place of its own and becomes a
 * note on the document.
 */
export async function readHypothesis(members: ReadonlyMap<string, unknown>, context: ImportContext): Promise<object> {
  const [target] = listOf(members.get('target'));
  const id = stringIn(members.get('id'));
  const title = stringIn(membersOf(members.get('document')).get('title'));
  const created = momentIn(members.get('created'));
  const modified = momentIn(members.get('updated'));
  return fromForeign(
    {
      ...defined({ id: id === undefined ? undefined : `hypothesis ${id}`, title, created, modified }),
      address: stringIn(members.get('uri')) ?? '',
      selectors: readSelectors(membersOf(target).get('selector')),
      note: stringIn(members.get('text')) ?? '',
      tags: listOf(members.get('tags')).filter((tag) => typeof tag === 'string'),
    },
    context,
  );
}
