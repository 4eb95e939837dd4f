/** Addresses under which the sample documents are served: real hosts, with paths in the style of each. */
export const sampleAddresses = {
  pressRelease: 'http://press.un.org/en/2012/sc10825.doc.htm',
  lateContent: 'http://press.un.org/en/content/latest',
  report: 'http://www.unodc.org/en/reports/congress-follow-up.html',
  reportInChinese: 'http://www.unodc.org/zh/reports/congress-follow-up.html',
  reportInArabic: 'http://www.unodc.org/ar/reports/congress-follow-up.html',
  resolution: 'http://www.un.org/en/ga/67/resolutions/crime-prevention.shtml',
  resolutionsTable: 'http://research.un.org/en/docs/ga/quick/regular/65',
  libraryRecord: 'http://digitallibrary.un.org/record/700001',
  learntReport: 'http://www.un.org/en/lighthouses/report.html',
  citingLearnt: 'http://www.un.org/en/lighthouses/news.html',
  documentFrame: 'http://docs.un.org/en/A/RES/65/230',
  marking: 'http://docs.un.org/en/A/RES/67/999',
  markingElsewhere: 'http://undocs.org/en/A/RES/67/999',
  markingAsText: 'http://undocs.org/A/RES/67/999',
  markingInFrench: 'http://docs.un.org/fr/A/RES/67/999',
  markingInArabic: 'http://docs.un.org/ar/A/RES/67/999',
  markingInChinese: 'http://docs.un.org/zh/A/RES/67/999',
  markingSegmented: 'http://undocs.org/zh/A/RES/67/999',
  markingTwin: 'http://docs.un.org/en/A/RES/68/999',
  markingQuoted: 'http://press.un.org/en/2012/ga99999.doc.htm',
  markingClaimed: 'http://press.un.org/en/sample/copy',
  markingClaimedInFrench: 'http://press.un.org/fr/sample/copy',
  markingInFrame: 'http://www.un.org/en/sample/frames',
  changingText: 'http://www.un.org/en/sample/changing-text',
  rewriting: 'http://www.un.org/en/sample/rewriting',
  guarded: 'http://www.un.org/en/sample/guarded',
  guardedByPolicy: 'http://www.un.org/en/sample/guarded-by-policy',
  wordsOnly: 'http://www.un.org/en/sample/words-only',
  servedAsMarkdown: 'http://www.un.org/en/sample/text.md',
  servedAsXml: 'http://www.un.org/en/sample/text.xml',
  servedAsSvg: 'http://www.un.org/en/sample/text.svg',
  servedAsJson: 'http://www.un.org/en/sample/text.json',
} as const;

export type SampleName = keyof typeof sampleAddresses;

/** The file in test/samples/ that each address shows. */
export const sampleFiles: Readonly<Record<SampleName, string>> = {
  pressRelease: 'press-release.html',
  lateContent: 'late-content.html',
  report: 'report-en.html',
  reportInChinese: 'report-zh.html',
  reportInArabic: 'report-ar.html',
  resolution: 'resolution.html',
  resolutionsTable: 'resolutions-table.html',
  libraryRecord: 'library-record.html',
  learntReport: 'learnt-report.html',
  citingLearnt: 'citing-learnt.html',
  documentFrame: 'document-frame.html',
  marking: 'marking-en.html',
  markingElsewhere: 'marking-en.html',
  markingAsText: 'marking-en.txt',
  markingInFrench: 'marking-fr.html',
  markingInArabic: 'marking-ar.html',
  markingInChinese: 'marking-zh.html',
  markingSegmented: 'marking-zh-segmented.html',
  markingTwin: 'marking-en.html',
  markingQuoted: 'quoting-release.html',
  markingClaimed: 'claiming-en.html',
  markingClaimedInFrench: 'claiming-fr.html',
  markingInFrame: 'frames.html',
  changingText: 'changing-text.html',
  rewriting: 'rewriting.html',
  wordsOnly: 'words-only.html',
  servedAsMarkdown: 'served.md',
  servedAsXml: 'served.xml',
  servedAsSvg: 'served.svg',
  servedAsJson: 'served.json',
  guarded: 'guarded.html',
  guardedByPolicy: 'guarded.html',
};

/** What the server says about some of the samples, beyond their type. */
export const sampleHeaders: Readonly<Partial<Record<SampleName, Readonly<Record<string, string>>>>> = {
  guardedByPolicy: { 'cross-origin-embedder-policy': 'require-corp' },
};

/** Every host that has a sample. */
export const sampleHosts: readonly string[] = [
  ...new Set(Object.values(sampleAddresses).map((address) => new URL(address).host)),
];
