/** Milliseconds of work after which the page gets its turn. */
const longestSlice = 12;

/** Cuts work on the page's thread into short tasks. */
interface TimeSlices {
  /** Waits for the page's turn, if the slice is used up. */
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

/** Begins the first slice. */
export function createTimeSlices(): TimeSlices {
  let begun = performance.now();
  return {
    async breathe() {
      if (performance.now() - begun < longestSlice) return;
      await nextTask();
      begun = performance.now();
    },
  };
}
