/**
 * Match patterns of the sites where UN documents are read, named to the reader at installation.
 * Any other site is turned on by the reader with a click (`activeTab` or an optional permission).
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
