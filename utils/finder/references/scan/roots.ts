import { bodies } from '../../symbols/body.ts';
import { isSystemRoot } from './system-series.ts';

const roots = new Set<string>();
/** Second components after a root of one letter, which too many other words begin with: A/C.3, E/CN.15. */
const seconds = new Set<string>();

/** Whether a symbol names a body, not a document: "E/CN.4". */
export const isSeries = (symbol: string): boolean => !symbol.includes('/') || series.has(symbol);

const series = new Set(bodies.map((body) => body.series));
for (const { series, outside } of bodies) {
  if (outside) continue;
  const [first = '', second] = series.split('/');
  roots.add(first.split('.')[0] ?? first);
  if (second !== undefined) seconds.add(`${first}/${second.replace(/\.\d+$/, '')}`);
}
/** What may follow the letter of a main organ, besides its subsidiary bodies and its sessions. */
const natures = new Set(
  'RES DEC L PV SR INF PRST NGO BUR CRP WP PET OBS R AC CN CONF C AGENDA PP EMERG RT BT'.split(' '),
);

/** Whether a symbol may begin with this component: "A", "CTOC", "UNEP", "GEGN.2". */
export function isRoot(component: string): boolean {
  const stop = component.search(/[.-]/);
  const root = stop < 0 ? component : component.slice(0, stop);
  if (isSystemRoot(component)) return true;
  return roots.has(root) ? stop < 0 || root.length > 1 : /^WHA\d{2}$/.test(component);
}

/** Whether `second` may follow the one-letter root: "A/65", "A/ES-10", "A/C.3", "S/PRST". */
export function isSecondComponent(root: string, second: string): boolean {
  if (/^(?:\d{1,5}|ES-\d+|S-\d+)(?:\(.*\)|\D?)$/.test(second)) return true;
  const stop = second.indexOf('.');
  const word = stop < 0 ? second : second.slice(0, stop);
  return natures.has(word.toUpperCase()) || seconds.has(`${root}/${word}`);
}
