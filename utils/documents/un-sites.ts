/** True for an address of the Digital Library, whose pages are records about documents, not the documents. */
export function isDigitalLibrary(address: string): boolean {
  return URL.canParse(address) && /(^|\.)digitallibrary\.un\.org$/.test(new URL(address).hostname);
}

/**
 * Match patterns of the sites where UN documents are read; the browser shows them to the reader at installation. Any
 * other site is turned on by the reader with a click (`activeTab` or an optional permission).
 */
export const unSites = [
  '*://*.un.org/*',
  '*://undocs.org/*',
  '*://*.undocs.org/*',
  '*://*.ohchr.org/*',
  '*://*.unodc.org/*',
  '*://*.unep.org/*',
  '*://unfccc.int/*',
  '*://*.unhabitat.org/*',
  '*://*.cbd.int/*',
  '*://*.unescap.org/*',
  '*://unece.org/*',
  '*://*.unece.org/*',
  '*://*.uneca.org/*',
  '*://*.cepal.org/*',
  '*://*.unescwa.org/*',
  '*://unctad.org/*',
  '*://*.unctad.org/*',
  '*://*.unicef.org/*',
  '*://*.undp.org/*',
  '*://*.unwomen.org/*',
  '*://*.unfpa.org/*',
  '*://*.unhcr.org/*',
  '*://*.uncitral.org/*',
  '*://*.unov.org/*',
  '*://*.ungeneva.org/*',
] as const;

/**
 * Hosts on which nobody but the document services of the United Nations writes, and whose addresses name the document
 * that is shown. Digital Library records are not among them: their addresses have a number instead.
 */
export const documentHosts: ReadonlySet<string> = new Set([
  'docs.un.org',
  'undocs.org',
  'documents.un.org',
  'daccess-ods.un.org',
  'documents-dds-ny.un.org',
]);
