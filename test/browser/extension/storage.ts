import { createEvent } from './event.ts';

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

/** `storage.local` or `storage.session`, in memory. */
export function createStorage() {
  let stored: Record<string, unknown> = {};
  const onChanged = createEvent<(changes: Changes) => void>();

  function change(next: Record<string, unknown>, keys: readonly string[]): void {
    const changes = Object.fromEntries(keys.map((key) => [key, { oldValue: stored[key], newValue: next[key] }]));
    stored = next;
    for (const listener of [...onChanged.listeners]) listener(changes);
  }

  return {
    onChanged,
    /** @param wanted a key, keys, or keys with default values */
    async get(wanted?: string | readonly string[] | Record<string, unknown>) {
      if (wanted === undefined || wanted === null) return structuredClone(stored);
      const defaults = typeof wanted === 'object' && !Array.isArray(wanted) ? (wanted as Record<string, unknown>) : {};
      const keys = typeof wanted === 'string' ? [wanted] : Array.isArray(wanted) ? wanted : Object.keys(wanted);
      const held = keys.filter((key: string) => key in stored).map((key: string) => [key, stored[key]]);
      return structuredClone({ ...defaults, ...Object.fromEntries(held) });
    },
    async set(items: Record<string, unknown>) {
      change({ ...stored, ...structuredClone(items) }, Object.keys(items));
    },
    async remove(keys: string | readonly string[]) {
      const gone = [keys].flat();
      change(Object.fromEntries(Object.entries(stored).filter(([key]) => !gone.includes(key))), gone);
    },
    async clear() {
      change({}, Object.keys(stored));
    },
  };
}
