/** Milliseconds of work after which the page gets its turn. */
const longestSlice = 12;

/** Cuts work on the page's thread into short tasks. */
interface TimeSlices {
  /** Waits for the page's turn if the slice is used up. */
  breathe(): Promise<void>;
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** The next moment in which the page has nothing to do, at most 200 ms away. */
export function nextIdleMoment(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 200 }));
}

/** Begins the first slice. @param wait how a new slice is waited for */
export function createTimeSlices(wait: () => Promise<void> = nextTask): TimeSlices {
  let begun = performance.now();
  return {
    async breathe() {
      if (performance.now() - begun < longestSlice) return;
      await wait();
      begun = performance.now();
    },
  };
}

/** Does the steps of a piece of work in slices, and returns what it comes to. */
export function runStepsInSlices<Result>(steps: Generator<void, Result>): Promise<Result>;
/** The same; undefined if `isStale`, asked between the steps, said that the work is not wanted any more. */
export function runStepsInSlices<Result>(
  steps: Generator<void, Result>,
  isStale: () => boolean,
): Promise<Result | undefined>;
export async function runStepsInSlices<Result>(
  steps: Generator<void, Result>,
  isStale: () => boolean = () => false,
): Promise<Result | undefined> {
  const slices = createTimeSlices();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await slices.breathe();
    if (isStale()) return undefined;
  }
}
