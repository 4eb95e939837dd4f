import * as z from 'zod/mini';

/** How a document is read: as a web page, as plain text opened in the browser, as a PDF. */
export const documentSurfaces = ['page', 'text', 'pdf'] as const;

/** The document that an annotation belongs to: by its symbol first, by its address second. */
export const documentIdentitySchema = z.object({
  /** Canonical symbol. */
  symbol: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(200))),
  /** ISO 639-1 code of the language version. */
  language: z.exactOptional(z.string().check(z.maxLength(12))),
  /** Normalised address. */
  address: z.string().check(z.maxLength(4000)),
  title: z.exactOptional(z.string().check(z.maxLength(1000))),
  surface: z.exactOptional(z.enum(documentSurfaces)),
});
export type DocumentIdentity = z.infer<typeof documentIdentitySchema>;
