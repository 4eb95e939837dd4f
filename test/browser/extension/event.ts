/** An event of the browser's API that tests can fire. */
export interface FakeEvent<Listener extends (...details: never[]) => unknown> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
  hasListener(listener: Listener): boolean;
  /** The listeners, in the order in which they were added. */
  readonly listeners: ReadonlySet<Listener>;
}

/** Creates an event without listeners. */
export function createEvent<Listener extends (...details: never[]) => unknown>(): FakeEvent<Listener> {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener) => void listeners.add(listener),
    removeListener: (listener) => void listeners.delete(listener),
    hasListener: (listener) => listeners.has(listener),
    listeners,
  };
}
