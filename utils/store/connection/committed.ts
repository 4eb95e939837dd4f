/**
 * Waits until what was written is committed.
 * @throws what made the transaction fail, rather than that the write was aborted with it
 */
export async function committed<Written>(
  transaction: { done: Promise<void>; readonly error: DOMException | null },
  written: Promise<Written>,
): Promise<void> {
  try {
    await Promise.all([written, transaction.done]);
  } catch (thrown) {
    throw transaction.error ?? thrown;
  }
}
