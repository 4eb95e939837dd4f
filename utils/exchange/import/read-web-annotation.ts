import { type HighlightColour, highlightColours } from '../../annotations/annotation.ts';
import { defined } from '../../ground/defined.ts';
import { ownAddress } from '../web-annotation/vocabulary.ts';
import { foreignAddress } from './foreign-address.ts';
import { fromForeign, type ImportContext } from './foreign-annotation.ts';
import { foreignDocument } from './foreign-document.ts';
import { Refusal } from './imported-annotation.ts';
import { listOf, membersOf, textIn, textsIn } from './json-value.ts';
import type { Loss } from './loss.ts';
import { momentIn } from './moments.ts';
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
function readOwn(members: Members, address: string, { now }: ImportContext, lost: Set<Loss>): object {
  const target = membersOf(members.get('target'));
  // A place by its paragraph alone is as it was kept.
  const nothing = new Set<Loss>();
  const { note, tags } = readBodies(members.get('body'), undefined, undefined, nothing);
  const { id = ownIdentifier(address), ...own } = ownMembers(members, ['id', 'colour', 'stamp']);
  const deleted = momentIn(members.get('recalling:deleted'), now, lost);
  return {
    id,
    document: { address: target.get('source'), ...ownMembers(members, ['symbol', 'language', 'title', 'surface']) },
    selectors: readSelectors(target.get('selector'), nothing),
    ...(note !== '' && { note }),
    tags,
    created: momentIn(members.get('created'), now, lost),
    modified: momentIn(members.get('modified'), now, lost),
    ...own,
    ...(deleted !== undefined && { deleted }),
  };
}

/** Addresses and title of a target's source, written as an address, as an object, or as part of one. */
function readSource(target: unknown): { addresses: string[]; title: string | undefined } {
  const members = membersOf(target);
  const source = members.get('source') ?? members.get('id') ?? members.get('@id') ?? target;
  const inner = membersOf(source);
  return {
    addresses: [...textsIn(source), ...textsIn(inner.get('id') ?? inner.get('@id'))],
    title: textIn(inner.get('title') ?? inner.get('label') ?? members.get('title')),
  };
}

/** The colour that a reading system writes into a body, by its name. */
function colourOf(body: unknown): HighlightColour | undefined {
  const names = listOf(body).flatMap((one) => textsIn(membersOf(one).get('color')));
  return highlightColours.find((colour) => names.includes(colour) || (colour === 'rose' && names.includes('pink')));
}

/**
 * Reads an annotation of the W3C Web Annotation Data Model, ours or another program's. One with several targets gives
 * an annotation for each.
 * @param lost told of what can't be kept
 * @throws Refusal if it names no document
 */
export async function readWebAnnotation(members: Members, context: ImportContext, lost: Set<Loss>): Promise<object[]> {
  const id = textIn(members.get('id') ?? members.get('@id'));
  if (id?.startsWith(ownAddress)) return [readOwn(members, id, context, lost)];

  const body = members.get('body');
  const words = readBodies(body, members.get('bodyValue'), members.get('motivation'), lost);
  const dates = {
    created: momentIn(members.get('created'), context.now, lost),
    modified: momentIn(members.get('modified'), context.now, lost),
  };
  if (members.has('creator')) lost.add('author');
  const given = listOf(members.get('target'));
  const targets = given.length === 0 ? [undefined] : given;
  return Promise.all(
    targets.map((target, index) => {
      const { addresses, title } = readSource(target);
      const foreign = {
        document: foreignDocument(foreignAddress(addresses), title, context),
        ...words,
        ...defined({ id: id === undefined || index === 0 ? id : `${id} ${index}`, colour: colourOf(body), ...dates }),
        selectors: readSelectors(membersOf(target).get('selector'), lost),
      };
      return fromForeign(foreign, context, lost);
    }),
  );
}
