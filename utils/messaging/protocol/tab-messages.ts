import * as z from 'zod/mini';

/** A change in the store: sent to every page and surface once it is committed. */
const changeSchema = z.object({
  type: z.literal('changed'),
  /** Symbols and addresses whose notes or annotations changed. */
  subjects: z.array(z.string()),
  /** The context that asked for the change, and already knows of it from the answer. */
  by: z.exactOptional(z.string()),
});
export type Change = z.infer<typeof changeSchema>;

export const commands = ['next-reference', 'previous-reference', 'open-card'] as const;
export type Command = (typeof commands)[number];

/** From the background to pages and surfaces. */
export const tabMessageSchema = z.discriminatedUnion('type', [
  changeSchema,
  z.object({ type: z.literal('command'), command: z.enum(commands) }),
]);
export type TabMessage = z.infer<typeof tabMessageSchema>;
