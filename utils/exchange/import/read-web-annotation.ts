import { defined } from '../../ground/defined.ts';
import { ownAddress } from '../web-annotation/vocabulary.ts';
import { type ForeignAnnotation, fromForeign, type ImportContext } from './foreign-annotation.ts';
import { Refusal } from './imported-annotation.ts';
import { listOf, membersOf, momentIn, stringIn } from './json-value.ts';
import { readBodies } from './read-bodies.ts';
import { readSelectors } from './read-selectors.ts';

type Members = ReadonlyMap<string, unknown>;

/** The identifier in an address of our own making. */
function ownIdentifier(address: string): string {
  try {
    return decodeURIComponent(address.slice(ownAddress.length));
  } catch {
    throw new Refusal('damaged', 'id');
  }
}

/** The members that only this extension writes, under the names that the store uses. */
function ownMembers(members: Members, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    names.flatMap((name) => (members.has(`recalling:${name}`) ? [[name, members.get(`recalling:${name}`)]] : [])),
  );
}

/** One of our own: everything is there, and nothing must be guessed. */
function readOwn(members: Members, address: string): object {
  const target = membersOf(members.get('target'));
  const { note, tags } = readBodies(members.get('body'), undefined, undefined);
  const { id = ownIdentifier(address), ...own } = ownMembers(members, ['id', 'colour', 'stamp']);
  const deleted = momentIn(members.get('recalling:deleted'));
  return {
    id,
    document: { address: target.get('source'), ...ownMembers(members, ['symbol', 'language', 'title', 'surface']) },
    selectors: readSelectors(target.get('selector')),
    ...(note !== '' && { note }),
    tags,
    created: momentIn(members.get('created')),
    modified: momentIn(members.get('modified')),
    ...own,
    ...(deleted !== undefined && { deleted }),
  };
}

/** Address and title of a target's source, written as an address, as an object, or as part of one. */
function readSource(target: unknown): { address: string; title?: string } | undefined {
  const members = membersOf(target);
  const source = members.get('source') ?? members.get('id') ?? members.get('@id') ?? target;
  const inner = membersOf(source);
  const address = stringIn(source) ?? stringIn(inner.get('id') ?? inner.get('@id'));
  const title = stringIn(inner.get('title') ?? inner.get('label') ?? members.get('title'));
  return address === undefined || address === '' ? undefined : { address, ...defined({ title }) };
}

/**
 * Reads an annotation of the W3C Web Annotation Data Model, ours or another program's. One with several targets gives
 * an annotation for each.
 * @throws Refusal if there is no target
 */
export async function readWebAnnotation(members: Members, context: ImportContext): Promise<object[]> {
  const id = stringIn(members.get('id') ?? members.get('@id'));
  if (id?.startsWith(ownAddress)) return [readOwn(members, id)];

  const words = readBodies(members.get('body'), members.get('bodyValue'), members.get('motivation'));
  const dates = defined({ created: momentIn(members.get('created')), modified: momentIn(members.get('modified')) });
  const read: object[] = [];
  for (const [index, target] of listOf(members.get('target')).entries()) {
    const source = readSource(target);
    if (!source) continue;
    const foreign: ForeignAnnotation = {
      ...source,
      ...words,
      ...defined({ id: id === undefined || index === 0 ? id : `${id} ${index}` }),
      selectors: readSelectors(membersOf(target).get('selector')),
      ...dates,
    };
    read.push(await fromForeign(foreign, context));
  }
  if (read.length === 0) throw new Refusal('no document');
  return read;
}
