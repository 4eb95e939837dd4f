/** An error that was not shown to the reader, or not in full. */
export interface Report {
  /** Milliseconds since 1970, UTC. */
  time: number;
  /** What failed: "Recalling could not …". */
  what: string;
  /** The error's name, message and stack, as far as it has them. */
  error: string;
}

type Receiver = (report: Report) => void;

let receiver: Receiver | undefined;

/** Sets the collector of this context's reports, which also go to its console. */
export function collectReports(collect: Receiver): void {
  receiver = collect;
}

/** An error as text, with its causes. */
function inWords(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  const { name, message, stack, cause } = thrown;
  const own = stack?.includes(message) ? stack : `${name}: ${message}\n${stack ?? ''}`;
  return cause === undefined ? own : `${own}\nCause: ${inWords(cause)}`;
}

/** Logs an error to the console, and to the report that the reader can copy in the options. */
export function report(what: string, thrown: unknown): void {
  console.error(what, thrown);
  receiver?.({ time: Date.now(), what, error: inWords(thrown) });
}
