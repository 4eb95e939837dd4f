import { dirname } from 'node:path';

/** One file's import of another, types included; paths from the project's folder. */
export interface Import {
  from: string;
  to: string;
}

/**
 * The folders that import each other, directly or by way of others: each circle as the imports that make it, sorted.
 * A folder and a folder inside it are two. Strongly connected components, after Tarjan (1972).
 */
export function folderCircles(imports: readonly Import[]): Import[][] {
  const crossing = imports.filter(({ from, to }) => dirname(from) !== dirname(to));
  const reached = new Map<string, Set<string>>();
  for (const { from, to } of crossing) {
    const targets = reached.get(dirname(from)) ?? new Set();
    reached.set(dirname(from), targets.add(dirname(to)));
  }

  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const circleOf = new Map<string, number>();
  let circles = 0;

  function visit(folder: string): number {
    const place = order.size;
    order.set(folder, place);
    stack.push(folder);
    let low = place;
    for (const next of reached.get(folder) ?? []) {
      if (!order.has(next)) low = Math.min(low, visit(next));
      else if (!circleOf.has(next)) low = Math.min(low, lowest.get(next) ?? order.get(next) ?? low);
    }
    lowest.set(folder, low);
    if (low === place) {
      const members = stack.splice(stack.indexOf(folder));
      for (const member of members) circleOf.set(member, circles);
      circles++;
    }
    return low;
  }
  for (const folder of reached.keys()) if (!order.has(folder)) visit(folder);

  const inside = crossing.filter(({ from, to }) => circleOf.get(dirname(from)) === circleOf.get(dirname(to)));
  return [...Map.groupBy(inside, ({ from }) => circleOf.get(dirname(from))).values()];
}
