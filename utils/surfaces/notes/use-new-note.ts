import { useRef } from 'react';
import type { NewAnnotation } from '../../annotations/annotation.ts';
import { newIdentifier } from '../../annotations/new-identifier.ts';
import type { DocumentIdentity } from '../../documents/document-identity.ts';
import { ask } from '../../messaging/channels/ask.ts';

function newNote(document: DocumentIdentity, note: string): NewAnnotation {
  const now = Date.now();
  return { id: newIdentifier(now), document, selectors: [], note, tags: [], created: now, modified: now };
}

export interface NewNote {
  /** @throws Failure if the note was not saved, or no acknowledgement came */
  save(document: DocumentIdentity, text: string): Promise<void>;
  /** The next note saved is another one, even if its text is the same. */
  finish(): void;
}

/**
 * Saves a new note. A second attempt with the same text on the same document sends the same annotation again: the first may have been saved
 * although its acknowledgement was lost.
 */
export function useNewNote(): NewNote {
  const unacknowledged = useRef<NewAnnotation>(undefined);
  return {
    async save(document, text) {
      const before = unacknowledged.current;
      const isAgain = before?.note === text && JSON.stringify(before.document) === JSON.stringify(document);
      const annotation = isAgain ? before : newNote(document, text);
      unacknowledged.current = annotation;
      await ask('saveAnnotation', { annotation });
    },
    finish() {
      unacknowledged.current = undefined;
    },
  };
}
