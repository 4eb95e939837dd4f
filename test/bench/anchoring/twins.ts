import type { BenchText } from './written-resolutions.ts';

/** The runs of four words in a text. */
function runsOf(text: string): Set<string> {
  const words = text.match(/[\p{L}\p{Nd}]+/gu) ?? [];
  return new Set(words.map((_, place) => words.slice(place, place + 4).join(' ')));
}

/** By the name of each text, the name of the most similar one: with the most runs of four words in common. */
export function nearestTwins(texts: readonly BenchText[]): Map<string, string> {
  const runs = texts.map(({ name, text }) => ({ name, runs: runsOf(text) }));
  return new Map(
    runs.map((one) => {
      const others = runs
        .filter((other) => other !== one)
        .map((other) => ({ name: other.name, shared: one.runs.intersection(other.runs).size }));
      return [one.name, others.sort((a, b) => b.shared - a.shared)[0]?.name ?? one.name];
    }),
  );
}
