import { writeFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Frame, Point, Tab } from './browser.ts';
import { keyActions } from './webdriver-keys.ts';

type Send = (command: string, parameters?: object) => Promise<unknown>;
/** Which frame of a frame of a tab, by number at each depth; empty for the tab's own document. */
type FramePath = readonly number[];

const value = z.object({ value: z.unknown() });
const elementValue = z.object({ value: z.record(z.string(), z.string()) });

/** One command after the other: Firefox holds a single "current" tab and frame for all that are driven. */
let queue: Promise<unknown> = Promise.resolve();
function inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
  const turn = queue.then(act);
  queue = turn.catch(() => undefined);
  return turn;
}

/** Opens an empty tab and gives the means to drive it. */
export async function driveFirefoxTab(send: Send): Promise<Tab> {
  const { handle } = z
    .object({ handle: z.string() })
    .parse(await send('WebDriver:NewWindow', { type: 'tab', focus: true }));
  const within = <Result>(path: FramePath, act: () => Promise<Result>) =>
    inTurn(async () => {
      await send('WebDriver:SwitchToWindow', { handle });
      await send('WebDriver:SwitchToFrame', { id: null });
      for (const id of path) await send('WebDriver:SwitchToFrame', { id });
      return act();
    });
  const perform = (path: FramePath, actions: object[]) =>
    within(path, async () => {
      await send('WebDriver:PerformActions', { actions });
      await send('WebDriver:ReleaseActions');
    });

  const driveFrame = (path: FramePath): Frame => ({
    evaluate: (read, argument) =>
      within(path, async () => {
        const script = `return (${read.toString()})(...arguments)`;
        const answer = await send('WebDriver:ExecuteScript', {
          script,
          args: argument === undefined ? [] : [argument],
        });
        // The browser hands back what `read` returned, as plain data, with null for undefined.
        return (value.parse(answer).value ?? undefined) as Awaited<ReturnType<typeof read>>;
      }),
    click: (selector) =>
      within(path, async () => {
        const found = elementValue.parse(
          await send('WebDriver:FindElement', { using: 'css selector', value: selector }),
        );
        await send('WebDriver:ElementClick', { id: Object.values(found.value)[0] });
      }),
    press: (keys) => perform(path, [{ type: 'key', id: 'keyboard', actions: keyActions(keys) }]),
    type: (text) => perform(path, [{ type: 'key', id: 'keyboard', actions: [...text].flatMap(keyActions) }]),
  });

  const findFrame = async (part: string, path: FramePath): Promise<FramePath | undefined> => {
    for (let index = 0; ; index += 1) {
      const child = [...path, index];
      // There is no way to ask how many frames there are: those in a closed shadow tree are not counted.
      const address = await driveFrame(child)
        .evaluate(() => location.href, undefined)
        .catch(() => undefined);
      if (address === undefined) return undefined;
      if (address.includes(part)) return child;
      const deeper = await findFrame(part, child);
      if (deeper) return deeper;
    }
  };

  return {
    ...driveFrame([]),
    open: (url) => within([], async () => void (await send('WebDriver:Navigate', { url }))),
    reload: () => within([], async () => void (await send('WebDriver:Refresh'))),
    frame: async (part) => {
      const path = await findFrame(part, []);
      return path && driveFrame(path);
    },
    pointTo: (place) => perform([], [pointer([move(place, 80)])]),
    clickAt: (place) => perform([], [pointer([move(place, 0), down, up])]),
    drag: (from, to) => perform([], [pointer([move(from, 0), down, move(to, 120), up])]),
    show: () => within([], async () => undefined),
    screenshot: (file) =>
      within([], async () => {
        const image = z.object({ value: z.string() }).parse(await send('WebDriver:TakeScreenshot', { full: false }));
        await writeFile(file, image.value, 'base64');
      }),
  };
}

const down = { type: 'pointerDown', button: 0 };
const up = { type: 'pointerUp', button: 0 };

function pointer(actions: object[]): object {
  return { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
}

/** `duration` in milliseconds; a movement of some length passes over what lies between, as a hand does. */
function move({ x, y }: Point, duration: number): object {
  return { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration };
}
