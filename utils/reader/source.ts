import { isUnSite } from '../documents/is-un-site.ts';
import { kindOfFile } from '../files/kind-of-file.ts';

/** What can be wrong with a file; each has a message in the locales under `reader.fault`. */
export const faults = ['refused', 'notFound', 'notReached', 'tooLarge', 'notPdf', 'oldWord', 'damaged'] as const;
export type Fault = (typeof faults)[number];

export class FileFault extends Error {
  readonly fault: Fault;

  constructor(fault: Fault, options?: ErrorOptions) {
    super(fault, options);
    this.fault = fault;
  }
}

/** Bytes of the largest file that is opened: more than any document has, less than a browser can hold. */
const mostBytes = 300_000_000;

/** A file to be read, and the address by which its highlights are known. */
export interface SourceFile {
  address: string;
  bytes: Uint8Array;
}

/** The address in the reader's own address. @throws FileFault `refused` if it is none of the United Nations */
export function addressToOpen(location: string): string | undefined {
  const address = new URL(location).searchParams.get('file');
  if (address === null) return undefined;
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol) || !isUnSite(address)) {
    throw new FileFault('refused');
  }
  return address;
}

function checked(address: string, bytes: Uint8Array): SourceFile {
  const kind = kindOfFile(bytes.subarray(0, 2048));
  if (kind === 'old word') throw new FileFault('oldWord');
  if (kind !== 'pdf') throw new FileFault('notPdf');
  return { address, bytes };
}

/** The address of the PDF that a page shows in a frame, as docs.un.org does. */
function framedPdf(html: string, base: string): string | undefined {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const framed = page.querySelector('iframe[src], embed[src], object[data]');
  const source = framed?.getAttribute('src') ?? framed?.getAttribute('data');
  if (!source || !URL.canParse(source, base)) return undefined;
  const address = new URL(source, base).href;
  return /^https?:/.test(address) && isUnSite(address) ? address : undefined;
}

/**
 * Fetches a PDF of a UN site with the reader's own cookies. A page that shows one in a frame is followed once.
 * @throws FileFault
 */
export async function fetchPdf(address: string, signal: AbortSignal, isFramed = false): Promise<SourceFile> {
  let response: Response;
  try {
    response = await fetch(address, { credentials: 'include', signal });
  } catch (thrown) {
    throw new FileFault('notReached', { cause: thrown });
  }
  if (!response.ok) throw new FileFault('notFound');
  if (Number(response.headers.get('content-length')) > mostBytes) throw new FileFault('tooLarge');
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch (thrown) {
    throw new FileFault('notReached', { cause: thrown });
  }
  if (kindOfFile(bytes.subarray(0, 2048)) === 'text' && !isFramed) {
    const framed = framedPdf(new TextDecoder().decode(bytes), response.url || address);
    if (framed !== undefined) return { ...(await fetchPdf(framed, signal, true)), address };
  }
  return checked(address, bytes);
}

/** Reads a file that the reader chose or dropped. @throws FileFault */
export async function readFile(file: File): Promise<SourceFile> {
  if (file.size > mostBytes) throw new FileFault('tooLarge');
  return checked(`file:///${encodeURIComponent(file.name)}`, new Uint8Array(await file.arrayBuffer()));
}
