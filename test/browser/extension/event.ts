/** One event of the browser's API, which tests fire. */
export interface FakeEvent<Listener extends (...details: never[]) => unknown> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
  hasListener(listener: Listener): boolean;
  /** Those that listen, in the order in which they began. */
  readonly listeners: ReadonlySet<Listener>;
}

/** Makes an event without listeners. */
export function createEvent<Listener extends (...details: never[]) => unknown>(): FakeEvent<Listener> {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener) => void listeners.add(listener),
    removeListener: (listener) => void listeners.delete(listener),
    hasListener: (listener) => listeners.has(listener),
    listeners,
  };
}
