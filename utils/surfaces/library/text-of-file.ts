import type { TextEncodingName } from '../../exchange/import/text-encoding.ts';

/** The bytes of a file as they are read from the disk. */
export async function* bytesOfFile(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}

/**
 * The text of a file as it is read from the disk, piece by piece.
 * @param onRead called with the number of bytes read so far
 */
export async function* textOfFile(
  file: Blob,
  encoding: TextEncodingName,
  onRead: (bytes: number) => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let bytes = 0;
  for await (const chunk of bytesOfFile(file)) {
    bytes += chunk.byteLength;
    onRead(bytes);
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}
