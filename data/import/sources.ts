import { sourceColumns } from '../tables/columns.ts';
import { type Row, sortRows, tablePath, writeTable } from '../tables/table.ts';

interface Source {
  code: string;
  /** How the material names it, or how that begins. */
  material: string;
  /** Whether titles from it are the official ones. */
  official: boolean;
  source: string;
}

/** The sources of most records. The others have one or a few records each, and get numbers. */
const known: readonly Source[] = [
  {
    code: 'v',
    material: 'un_votes(',
    official: true,
    source: 'Dag Hammarskjöld Library voting records, through lefthand67/un_votes (2024-03)',
  },
  {
    code: 'g',
    material: 'GAOR compilations',
    official: true,
    source: 'Official compilations of resolutions by session (A/…/49), through yuiseki/undocs',
  },
  { code: 's', material: 'bd-unsc(', official: false, source: 'Sciences Po, bd-unsc (2026, CC BY 4.0)' },
  {
    code: 'h',
    material: 'hrc-voting(',
    official: true,
    source: 'Office of the High Commissioner for Human Rights, through lszoszk/hrc-voting (2026)',
  },
  {
    code: 'o',
    material: 'un-mandates-housekeeping:outdated',
    official: false,
    source: 'UN-EOSG-Analytics/un-mandates-housekeeping, mandates listed as outdated',
  },
  {
    code: 'k',
    material: 'un-mandates-housekeeping',
    official: true,
    source: 'UN-EOSG-Analytics/un-mandates-housekeeping (2025-12)',
  },
  {
    code: 'm',
    material: 'un-mandates(',
    official: false,
    source: 'united-nations/mandates: wording of budget documents (2025-26)',
  },
  {
    code: 'r',
    material: 'un-mandates:all_reports',
    official: true,
    source: 'united-nations/mandates, dashboard of reports (2025)',
  },
  {
    code: 'p',
    material: 'un-mandates:pbi',
    official: true,
    source: 'united-nations/mandates, dashboard of programme budget implications',
  },
  {
    code: 'n',
    material: 'UNBISnet drafts',
    official: true,
    source: 'UNBISnet draft resolutions, through FrieseWoudloper/UnitedNationsDraftResolutions (2015)',
  },
  {
    code: 'b',
    material: 'unsc-dataset(UNDL',
    official: true,
    source: 'Digital Library export of Security Council documents, through intreleng-research/unsc-dataset (2022)',
  },
  {
    code: 't',
    material: 'unsc-dataset(DHL',
    official: true,
    source: 'Dag Hammarskjöld Library meeting tables, through intreleng-research/unsc-dataset (2022)',
  },
  { code: 'f', material: 'cr-unsc(', official: true, source: 'SeanFobbe/cr-unsc (2025, data CC0)' },
  {
    code: 'l',
    material: 'unga-resolutions(',
    official: false,
    source: 'egemenpamukcu/unga-resolutions: list of symbols',
  },
  {
    code: 'd',
    material: 'un-bench-eda(',
    official: true,
    source: 'Digital Library records of Third Committee drafts, 78th session',
  },
  {
    code: 'q',
    material: 'update: voting',
    official: true,
    source: 'Dag Hammarskjöld Library, voting data (ga_voting, sc_voting), imported from its file',
  },
  {
    code: 'j',
    material: 'update: library',
    official: true,
    source: 'United Nations Digital Library, records imported from its MARCXML',
  },
  {
    code: 'i',
    material: 'update: table',
    official: false,
    source: 'Tables imported by hand',
  },
  {
    code: 'y',
    material: 'by hand',
    official: false,
    source: 'Entered by hand from memory, with the table of the best-known resolutions',
  },
  { code: 'c', material: 'citing texts', official: false, source: 'United Nations texts that cite it' },
];

/** A source in words that explain themselves; "knowledge" of the collector becomes "from memory". */
function sourceInWords(material: string): string {
  return material
    .replace(/^commissions and conferences: /, '')
    .replace(/\bseed \d+ \(E\/2011\/30, zh\)/g, 'E/2011/30 (Chinese text)')
    .replace(/\bseed \d+ \(zh[^)]*\)/g, 'a citing United Nations document (Chinese text)')
    .replace(/\bseed \d+ \(date\)/g, 'a citing United Nations document (date)')
    .replace(/; brief\b/g, '')
    .replace(/\bknowledge\b/g, 'from memory');
}

const others = new Set<string>();

/** Collects the sources that are not among the known ones, so that their codes don't depend on the order of records. */
export function collectSources(materials: Iterable<string>): void {
  for (const material of materials) {
    if (!known.some((source) => material.startsWith(source.material))) others.add(sourceInWords(material));
  }
}

/** The code of a source as the material names it; empty for none. Call collectSources first. */
export function sourceCode(material: string | undefined): string {
  if (!material) return '';
  const source = known.find((one) => material.startsWith(one.material));
  return source?.code ?? `x${[...others].sort().indexOf(sourceInWords(material)) + 1}`;
}

/** Writes sources.tsv. */
export function writeSources(): void {
  const rows: Row<(typeof sourceColumns)[number]>[] = [
    ...known.map(({ code, official, source }) => ({ code, official: official ? 'yes' : '', source })),
    ...[...others].sort().map((source, index) => ({ code: `x${index + 1}`, official: '', source })),
  ];
  writeTable(tablePath('sources'), sourceColumns, sortRows(rows, sourceColumns));
}
