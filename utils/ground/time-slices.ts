/** Milliseconds of work after which the thread is given back to the page. */
const longestSlice = 12;

/** Splits work on the page's thread into short tasks. */
interface TimeSlices {
  /** Lets the page run if the slice is used up. */
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

/** Resolves when the page is idle, after 200 ms at the latest. */
export function nextIdleMoment(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 200 }));
}

/** Starts the first slice. @param wait resolves when the next slice may start */
export function createTimeSlices(wait: () => Promise<void> = nextTask): TimeSlices {
  let started = performance.now();
  return {
    async breathe() {
      if (performance.now() - started < longestSlice) return;
      await wait();
      started = performance.now();
    },
  };
}

/** Runs the steps of a piece of work in slices, and returns its result. */
export async function runStepsInSlices<Result>(steps: Generator<void, Result>): Promise<Result> {
  const slices = createTimeSlices();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await slices.breathe();
  }
}
