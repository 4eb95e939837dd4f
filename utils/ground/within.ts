/**
 * The result of `work`, if it arrives within some milliseconds.
 * @param timeoutError creates the error to throw otherwise
 */
export async function within<Result>(
  milliseconds: number,
  work: Promise<Result>,
  timeoutError: () => Error,
): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(timeoutError()), milliseconds);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
