import { derivedIdentifier } from '../exchange/import/foreign-annotation.ts';
import type { ImportedAnnotation } from '../exchange/import/imported-annotation.ts';

/** How an annotation's identifier stands to those of the records before it in its file. */
export type FileIdentifier = 'own' | 'repeated' | 'renamed';

/** Everything that would be lost if one annotation stood for another. */
const contentOf = ({ document: { address }, selectors, colour, note, tags, deleted }: ImportedAnnotation): string =>
  JSON.stringify([address, selectors, colour ?? '', note ?? '', tags, deleted !== undefined]);

/**
 * Remembers the identifiers of a file: of two records with one identifier and the same content the second is repeated;
 * one with other content is renamed, so that both are kept. The new identifier is derived from the content: it is the
 * same whenever the file is read.
 */
export class FileIdentifiers {
  /** Identifiers, each with a digest of its content. */
  readonly #seen = new Map<string, string>();

  /** Whether a record so far has an identifier, or was given it. */
  has(id: string): boolean {
    return this.#seen.has(id);
  }

  /** Takes the next annotations of the file, in its order. */
  async take<Step extends { annotation: ImportedAnnotation }>(
    steps: readonly Step[],
  ): Promise<(Step & { identifier: FileIdentifier })[]> {
    // Digests are made side by side: each waits for another thread.
    const derived = await Promise.all(
      steps.map(({ annotation }) => derivedIdentifier(annotation.created, `${annotation.id} ${contentOf(annotation)}`)),
    );
    return steps.map((step, index) => {
      const { annotation } = step;
      const digest = derived[index] ?? '';
      const before = this.#seen.get(annotation.id);
      if (before === undefined) {
        this.#seen.set(annotation.id, digest);
        return { ...step, identifier: 'own' };
      }
      if (before === digest || this.#seen.has(digest)) return { ...step, identifier: 'repeated' };
      this.#seen.set(digest, digest);
      return { ...step, annotation: { ...annotation, id: digest }, identifier: 'renamed' };
    });
  }
}
