/** Methods by which something is asked of IndexedDB inside a transaction. */
const steps = [
  'add',
  'clear',
  'count',
  'delete',
  'get',
  'getAll',
  'getAllKeys',
  'getKey',
  'openCursor',
  'put',
] as const;

/** What ran up to a step, as in a worker that was killed there. */
export interface Killed {
  /** Steps that were taken; fewer than asked for if the work was done before. */
  steps: number;
  /** True if the work was acknowledged. */
  isAcknowledged: boolean;
}

type Method = (this: IDBObjectStore | IDBIndex, ...parameters: unknown[]) => IDBRequest;

/**
 * Runs work on the store, and stops it at one of its steps as a browser does that kills a worker: open transactions are
 * aborted, nothing of the work goes on, and nothing of it reaches the store any more.
 * @param step from 1; what it asks for is still sent
 */
export async function killAtStep(step: number, work: () => Promise<unknown>): Promise<Killed> {
  let taken = 0;
  let isDead = false;
  const live = new Set<IDBTransaction>();
  const undo: (() => void)[] = [];

  function kill(): void {
    isDead = true;
    for (const transaction of live) abort(transaction);
  }

  function replace<Owner extends object>(owner: Owner, name: keyof Owner & string, made: unknown): void {
    const before = Object.getOwnPropertyDescriptor(owner, name);
    if (!before) return;
    Object.defineProperty(owner, name, { ...before, value: made });
    undo.push(() => Object.defineProperty(owner, name, before));
  }

  const { transaction: begin } = IDBDatabase.prototype;
  replace(IDBDatabase.prototype, 'transaction', function transaction(this: IDBDatabase, ...parameters: unknown[]) {
    if (isDead) throw new Error('The worker was killed');
    const begun = begin.apply(this, parameters as Parameters<typeof begin>);
    live.add(begun);
    return begun;
  });
  for (const { prototype } of [IDBObjectStore, IDBIndex]) {
    for (const name of steps) {
      const method = (prototype as unknown as Record<string, Method | undefined>)[name];
      if (!method) continue;
      replace(prototype, name as never, function step_(this: IDBObjectStore | IDBIndex, ...parameters: unknown[]) {
        const request = method.apply(this, parameters);
        taken += 1;
        // What is asked for in one go is sent in one go.
        if (taken === step) queueMicrotask(kill);
        return request;
      });
    }
  }

  // What a killed worker leaves unanswered is reported to nobody.
  const silence = (event: Event) => event.stopImmediatePropagation();
  addEventListener('unhandledrejection', silence, { capture: true });
  try {
    const isAcknowledged = await Promise.race([
      work().then(
        () => !isDead,
        () => false,
      ),
      new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 2_000)),
    ]);
    return { steps: taken, isAcknowledged };
  } finally {
    await new Promise((resolve) => setTimeout(resolve, 20));
    removeEventListener('unhandledrejection', silence, { capture: true });
    for (const each of undo.reverse()) each();
  }
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It was committed already.
  }
}
