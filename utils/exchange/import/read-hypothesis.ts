import { defined } from '../../ground/defined.ts';
import { foreignAddress } from './foreign-address.ts';
import { fromForeign, type ImportContext } from './foreign-annotation.ts';
import { foreignDocument } from './foreign-document.ts';
import { listOf, membersOf, textIn, textsIn } from './json-value.ts';
import type { Loss } from './loss.ts';
import { momentIn } from './moments.ts';
import { readSelectors } from './read-selectors.ts';

type Members = ReadonlyMap<string, unknown>;

/** The addresses of its document: where it was open, and the links that its page gives of itself. */
function addressesOf(members: Members): string[] {
  const links = listOf(membersOf(members.get('document')).get('link'));
  return [...textsIn(members.get('uri')), ...links.flatMap((link) => textsIn(membersOf(link).get('href')))];
}

/**
 * Reads an annotation as Hypothesis exports it and as its search returns it: `uri`, `text` (Markdown), `tags`, and one
 * target with its selectors; offsets count UTF-16 code units, like ours. A reply has no place of its own and becomes a
 * note on the document.
 * @throws Refusal if it names no document
 */
export async function readHypothesis(members: Members, context: ImportContext, lost: Set<Loss>): Promise<object> {
  const [target] = listOf(members.get('target'));
  const id = textIn(members.get('id'));
  const title = textIn(membersOf(members.get('document')).get('title'));
  if (members.has('user')) lost.add('author');
  return fromForeign(
    {
      ...defined({
        id: id === undefined ? undefined : `hypothesis ${id}`,
        created: momentIn(members.get('created'), context.now, lost),
        modified: momentIn(members.get('updated'), context.now, lost),
      }),
      document: foreignDocument(foreignAddress(addressesOf(members)), title, context),
      selectors: readSelectors(membersOf(target).get('selector'), lost),
      note: textIn(members.get('text')) ?? '',
      tags: textsIn(members.get('tags')),
    },
    context,
    lost,
  );
}
