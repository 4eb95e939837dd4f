import type { Selector } from '../../anchoring/selector.ts';
import type { Annotation, HighlightColour, NewAnnotation } from '../../annotations/annotation.ts';
import { newIdentifier } from '../../annotations/new-identifier.ts';
import type { DocumentIdentity } from '../../documents/document-identity.ts';
import { failureKindOf } from '../../ground/failure.ts';
import { ask } from '../../messaging/channels/ask.ts';

function newHighlight(document: DocumentIdentity, selectors: Selector[], colour: HighlightColour): NewAnnotation {
  const now = Date.now();
  return { id: newIdentifier(now), document, selectors, colour, tags: [], created: now, modified: now };
}

const isSamePlace = (one: NewAnnotation, other: NewAnnotation): boolean =>
  JSON.stringify([one.document, one.selectors]) === JSON.stringify([other.document, other.selectors]);

/**
 * Saves new highlights. A second attempt at the same place sends the same annotation again: the first may have been
 * saved although its acknowledgement was lost.
 * @returns a function that throws a Failure if the highlight was not saved, or no acknowledgement came
 */
export function createHighlightSaver(): (
  document: DocumentIdentity,
  selectors: Selector[],
  colour: HighlightColour,
) => Promise<Annotation> {
  const unacknowledged: NewAnnotation[] = [];

  async function send(annotation: NewAnnotation): Promise<Annotation> {
    if (!unacknowledged.includes(annotation)) unacknowledged.push(annotation);
    try {
      const saved = await ask('saveAnnotation', { annotation });
      unacknowledged.splice(unacknowledged.indexOf(annotation), 1);
      return saved;
    } catch (thrown) {
      // Its identifier can't be used, now or later.
      if (failureKindOf(thrown) === 'conflict') unacknowledged.splice(unacknowledged.indexOf(annotation), 1);
      throw thrown;
    }
  }

  return async (document, selectors, colour) => {
    const made = newHighlight(document, selectors, colour);
    const saved = await send(unacknowledged.find((earlier) => isSamePlace(earlier, made)) ?? made);
    // Deleted on another surface before this attempt: the reader wants one again.
    if (saved.deleted !== undefined) return send(made);
    return saved.colour === colour ? saved : ask('changeMark', { id: saved.id, change: { colour } });
  };
}
