/** Something that went wrong and that the reader was not told, or not in full. */
export interface Report {
  /** Milliseconds since 1970, UTC. */
  time: number;
  /** What could not be done: "Recalling could not …". */
  what: string;
  /** The error's name, message and stack, as far as there are any. */
  error: string;
}

type Receiver = (report: Report) => void;

let receiver: Receiver | undefined;

/** Says who collects the reports of this context, besides its console. */
export function collectReports(collect: Receiver): void {
  receiver = collect;
}

/** An error in words; what is not an error is written as text. */
function inWords(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  const { name, message, stack, cause } = thrown;
  const own = stack?.includes(message) ? stack : `${name}: ${message}\n${stack ?? ''}`;
  return cause === undefined ? own : `${own}\nCause: ${inWords(cause)}`;
}

/** Logs what went wrong, for the console and for the report that a reader can copy in the options. */
export function report(what: string, thrown: unknown): void {
  console.error(what, thrown);
  receiver?.({ time: Date.now(), what, error: inWords(thrown) });
}
