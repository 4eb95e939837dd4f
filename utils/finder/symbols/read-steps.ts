import type { Body } from './body.ts';
import { type AdoptedNumber, readAdoptedNumber, sessionSteps } from './parse-adopted.ts';
import { parseDivision } from './parse-division.ts';
import type { SymbolStep } from './parsed-symbol.ts';
import { readNamed } from './read-named.ts';
import type { Component } from './scan-component.ts';
import { sessionIn, yearIn } from './session.ts';
import { barePart, dottedPart } from './symbol-part.ts';

/** What follows the series of a symbol, parsed. */
interface ReadSteps {
  /** Canonical text of the components. */
  texts: readonly string[];
  steps: readonly SymbolStep[];
  /** For a resolution or decision: which of the two, and its number. */
  adopted?: AdoptedNumber & { part: string };
}

interface ReadComponents extends ReadSteps {
  /** How many components it takes up. */
  length: number;
}

/** Words followed by a session or year and a number, also within one component: RES/65/230, RES.14, PRST/2006/49. */
const counted = /^(RES|DEC|PRST)(\.?)(\d.*|[IVXLC]*)$/;
const plainNumber = /^(\d{1,9}[A-Z]?|\d{1,4}-\d{1,4})$/;

function readCounted(components: readonly Component[]): ReadComponents | undefined {
  const [first, ...rest] = components;
  const [, part = '', stop = '', glued = ''] = counted.exec(first?.head ?? '') ?? [];
  if (!first || part === '') return undefined;
  const isGlued = glued !== '';
  const number = readAdoptedNumber(isGlued ? [{ ...first, head: glued }, ...rest] : rest);
  if (!number) return undefined;
  const letters = number.letters === '' ? {} : { letters: number.letters };
  return {
    texts: [`${part}${isGlued && stop !== '' ? '.' : '/'}${number.text}`],
    steps: [...sessionSteps(number.session), { type: 'part', part, number: String(number.number), ...letters }],
    length: number.length + (isGlued ? 0 : 1),
    ...(part !== 'PRST' && { adopted: { ...number, part } }),
  };
}

const isModification = (component: Component | undefined): boolean => {
  const name = /^[A-Z]+/.exec(component?.head ?? '')?.[0] ?? '';
  return (dottedPart(name) ?? barePart(name))?.position === 'modification';
};

/** A plain number: a session, a year or the number of the document, depending on its position. */
function readNumber(head: string, body: Body, isFirst: boolean, isLast: boolean): SymbolStep | undefined {
  const session = sessionIn(head);
  if (session && session.kind !== 'regular') return { type: 'session', session };
  const year = yearIn(head);
  const countsSessions = body.counts.includes('session');
  if (year !== undefined && (isFirst ? !isLast : isLast && countsSessions)) return { type: 'year', year };
  if (isFirst && !isLast && session && countsSessions) return { type: 'session', session };
  return plainNumber.test(head) ? { type: 'number', number: head } : undefined;
}

function readGroup(group: string): { text: string; step: SymbolStep } | undefined {
  const [step] = sessionSteps(group);
  return parseDivision(group) ?? (step && { text: `(${group})`, step });
}

function readPlain(components: readonly Component[], body: Body, isFirst: boolean): ReadComponents | undefined {
  const [component, following] = components;
  if (component?.tail !== '') return undefined;
  const { head } = component;
  const isLast = following === undefined || isModification(following);
  const number = readNumber(head, body, isFirst, isLast);
  const named = number ? { text: head, step: number } : readNamed(head);
  const groups = component.groups.map(readGroup).filter((group) => group !== undefined);
  const all = named ? [named, ...groups] : groups;
  if (all.length !== component.groups.length + (head === '' ? 0 : 1)) return undefined;
  return { texts: [all.map(({ text }) => text).join('')], steps: all.map(({ step }) => step), length: 1 };
}

/** Attaches a number to the word before it that it counts: "GC/34" is general comment 34. */
function joinNumbers(steps: readonly SymbolStep[]): SymbolStep[] {
  const joined: SymbolStep[] = [];
  for (const step of steps) {
    const last = joined.at(-1);
    const isCounted = last?.type === 'part' && last.number === undefined && barePart(last.part.toUpperCase())?.numbered;
    if (step.type === 'number' && isCounted) joined.splice(-1, 1, { ...last, number: step.number });
    else joined.push(step);
  }
  return joined;
}

/** Parses what follows the series of a symbol; undefined if a component fits nowhere. */
export function readSteps(components: readonly Component[], body: Body): ReadSteps | undefined {
  const texts: string[] = [];
  const steps: SymbolStep[] = [];
  let adopted: ReadSteps['adopted'];
  for (let index = 0; index < components.length; ) {
    const rest = components.slice(index, index + 4);
    const isFirst = !steps.some((step) => step.type === 'number' || step.type === 'session' || step.type === 'year');
    const read = readCounted(rest) ?? readPlain(rest, body, isFirst);
    if (!read) return undefined;
    texts.push(...read.texts);
    steps.push(...read.steps);
    adopted ??= read.adopted;
    index += read.length;
  }
  return { texts, steps: joinNumbers(steps), ...(adopted && { adopted }) };
}
