import * as z from 'zod/mini';
import { newDevice } from './stamp.ts';

const clockSchema = z.object({ key: z.literal('clock'), device: z.string(), last: z.string() });
/** What the stamps are made from: the name of this device, and the last stamp that was given or met. */
export type Clock = z.infer<typeof clockSchema>;

/** The clock as stored; a new one of a new device where there is none that can be read. */
export function readClock(stored: unknown): Clock {
  return clockSchema.safeParse(stored).data ?? { key: 'clock', device: newDevice(), last: '' };
}
