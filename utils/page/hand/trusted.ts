/**
 * Wraps a listener so that it follows only what the reader did: a page's script can send any event, but not one that
 * the browser calls its own.
 */
export function trusted<Sent extends Event>(listener: (event: Sent) => void): (event: Sent) => void {
  return (event) => {
    if (event.isTrusted) listener(event);
  };
}
