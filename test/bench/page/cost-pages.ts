import { seededRandom } from '../anchoring/random.ts';
import { writtenResolutions } from '../anchoring/written-resolutions.ts';

/** A page whose cost is measured. */
export interface CostPage {
  name: string;
  address: string;
  html: string;
}

const host = 'http://www.un.org/en/bench/';
const shares = { linked: 1 / 4, noted: 1 / 5 };
const links = 120;
const frames = 20;
const spans = 100_000;
/** Words of which the opening of a paragraph has up to this many. */
const openingWords = 3;

const symbols = /\b[AS]\/\d{4}\/\d+|\b\d{1,4} \(\d{4}\)|\b\d\d\/\d{1,3}\b/g;

/** A paragraph with the elements that such pages have inside their sentences. */
function marked(paragraph: string, random: () => number): string {
  const [, opening = '', rest = ''] = new RegExp(`^((?:\\S+ ){0,${openingWords}})(.*)$`, 's').exec(paragraph) ?? [];
  const linked = rest.replace(symbols, (symbol) =>
    random() < shares.linked ? `<a href="/docs/${encodeURIComponent(symbol)}">${symbol}</a>` : symbol,
  );
  const note = random() < shares.noted ? `<sup>${1 + Math.floor(random() * 40)}</sup>` : '';
  return `<p><em>${opening}</em>${linked}${note}</p>`;
}

/** The paragraphs of the benchmark's resolutions, repeated until they have so many characters. */
function paragraphs(length: number): string {
  const random = seededRandom(1946);
  const all = writtenResolutions().flatMap(({ text }) => text.split(/\n[ \t]*\n/));
  let written = 0;
  const made: string[] = [];
  for (let at = 0; written < length; at++) {
    const paragraph = all[at % all.length] ?? '';
    written += paragraph.length;
    made.push(marked(paragraph, random));
  }
  return made.join('\n');
}

function page(title: string, body: string, hasNavigation = true): string {
  const items = Array.from({ length: links }, (_, index) => `<li><a href="/topic-${index}">Topic ${index}</a></li>`);
  const navigation = hasNavigation ? `<nav><ul>${items.join('')}</ul></nav>` : '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${navigation}<main>${body}</main></body></html>`;
}

const sentence = 'The keepers of the lighthouses met in the reading room, and asked for oil before winter. ';

/** A clock that changes ten times a second. */
const clock = `<p id="clock">0</p><script>
  setInterval(() => { document.querySelector('#clock').textContent = new Date().toISOString(); }, 100);
</script>`;

/** The pages whose loading is measured. */
export function costPages(): CostPage[] {
  const made: readonly (readonly [name: string, html: string])[] = [
    ['2,500 characters without a number', page('Words', `<p>${sentence.repeat(28)}</p>`, false)],
    ['2,500 characters, no reference', page('Numbers', `<p>${sentence.repeat(28)}</p>`)],
    ['10,000 characters', page('Press release', paragraphs(10_000))],
    ['100,000 characters', page('Report', paragraphs(100_000))],
    ['1,000,000 characters', page('Long report', paragraphs(1_000_000))],
    ['100,000 spans', page('Spans', '<p>'.concat('<span>word 90/12 </span>'.repeat(spans), '</p>'))],
    ['20 empty frames', page('Frames', '<iframe src="/en/bench/empty"></iframe>'.repeat(frames), false)],
  ];
  return made.map(([name, html], index) => ({ name, address: `${host}${index}`, html }));
}

/** What the measured pages load besides themselves. */
export const emptyPage: CostPage = { name: 'empty', address: `${host}empty`, html: page('Empty', '', false) };

/** Pages on which something happens after they have been read. */
export function changingPages(): { clock: CostPage[]; editor: CostPage } {
  return {
    clock: [100_000, 1_000_000].map((length) => ({
      name: `a clock, ${length.toLocaleString('en')} characters`,
      address: `${host}clock-${length}`,
      html: page('Clock', clock + paragraphs(length)),
    })),
    editor: {
      name: 'typing in an editable part, 100,000 characters',
      address: `${host}editor`,
      html: page('Editor', `<p id="editor" contenteditable>Notes: </p>${paragraphs(100_000)}`),
    },
  };
}
