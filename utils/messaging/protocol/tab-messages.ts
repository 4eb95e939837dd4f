import * as z from 'zod/mini';

/** What changed in the store, told to every page and surface after the change was committed. */
const changeSchema = z.object({
  type: z.literal('changed'),
  /** Symbols and addresses whose notes or annotations changed. */
  subjects: z.array(z.string()),
});
export type Change = z.infer<typeof changeSchema>;

export const commands = ['next-reference', 'previous-reference', 'open-card'] as const;
export type Command = (typeof commands)[number];

/** From the background to the content scripts of a tab, and to the cards in it. */
export const tabMessageSchema = z.discriminatedUnion('type', [
  changeSchema,
  z.object({ type: z.literal('command'), command: z.enum(commands) }),
  z.object({ type: z.literal('toCard'), card: z.string(), message: z.unknown() }),
  z.object({ type: z.literal('toPage'), card: z.string(), message: z.unknown() }),
]);
export type TabMessage = z.infer<typeof tabMessageSchema>;
