import { type ImportItem, importItemSchema } from '../../annotations/import-item.ts';

/** An annotation from a file: one of our own has the stamp with which it was exported. */
export type ImportedAnnotation = ImportItem['annotation'];
export const importedAnnotationSchema = importItemSchema.shape.annotation;

/** Why a record of a file is refused. */
export type RefusalReason =
  | 'not JSON'
  | 'too long'
  | 'too deep'
  | 'not an annotation'
  | 'no document'
  /** Neither a quotation nor a position nor a note. */
  | 'nothing to keep'
  /** It is an annotation, but a part of it does not match the schema. */
  | 'damaged';

/** A record that can't be imported. */
export class Refusal extends Error {
  readonly reason: RefusalReason;

  /** @param detail the part that is damaged, as a path: `document.title` */
  constructor(reason: RefusalReason, detail = '') {
    super(detail);
    this.reason = reason;
  }
}
