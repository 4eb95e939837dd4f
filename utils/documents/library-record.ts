/** True for an address in the United Nations Digital Library, whose pages are records of documents. */
export function isLibraryRecord(address: string): boolean {
  return URL.canParse(address) && /(^|\.)digitallibrary\.un\.org$/.test(new URL(address).hostname);
}
