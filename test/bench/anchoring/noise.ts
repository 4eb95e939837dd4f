import { ChangedText } from './changed-text.ts';
import { oneOf } from './random.ts';

/**
 * Damages a share of a text's characters, as bad scans do: a third are deleted, a third replaced by another of the
 * text's own, and before a third one is inserted.
 */
export function withNoise(text: string, share: number, random: () => number): ChangedText {
  const changed = new ChangedText(text);
  const letters = [...new Set(text.replace(/\s/g, ''))];
  for (let offset = 0; offset < text.length; offset++) {
    if (random() >= share) continue;
    const kind = Math.floor(random() * 3);
    changed.keepTo(offset);
    if (kind === 0) changed.replaceTo(offset + 1, '');
    else if (kind === 1) changed.replaceTo(offset + 1, oneOf(random, letters));
    else changed.replaceTo(offset, oneOf(random, letters));
  }
  return changed.end();
}
