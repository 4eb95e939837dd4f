import { writeFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Frame, Point, Tab } from './browser.ts';
import { untilSteady } from './until.ts';
import { keyActions } from './webdriver-keys.ts';

type Send = (command: string, parameters?: object) => Promise<unknown>;
/** The path to a frame in a tab, as a number at each depth; empty for the tab's own document. */
type FramePath = readonly number[];

const value = z.object({ value: z.unknown() });
const pointValue = z.object({ x: z.number(), y: z.number() });

/** Commands run one after another: Firefox has a single "current" tab and frame for all that are driven. */
let queue: Promise<unknown> = Promise.resolve();
function inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
  const turn = queue.then(act);
  queue = turn.catch(() => undefined);
  return turn;
}

/** Opens an empty tab, and returns an object that drives it. */
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

  /** The position of a frame in its document; the privileged sandbox sees frames in closed shadow trees too. */
  const originOf = (path: FramePath, index: number) =>
    within(path, async () => {
      const script = `const frame = window.browsingContext.children[arguments[0]].embedderElement;
        const { x, y } = frame.getBoundingClientRect();
        return { x: x + frame.clientLeft, y: y + frame.clientTop };`;
      const answer = await send('WebDriver:ExecuteScript', { script, args: [index], sandbox: 'system' });
      return pointValue.parse(value.parse(answer).value);
    });

  const clickAt = (place: Point) => perform([], [pointer([move(place, 0), down, up])]);

  const driveFrame = (path: FramePath): Frame => ({
    evaluate: (read, argument) =>
      within(path, async () => {
        const script = `return (${read.toString()})(...arguments)`;
        const answer = await send('WebDriver:ExecuteScript', {
          script,
          args: argument === undefined ? [] : [argument],
        });
        // The browser passes on what `read` returned as plain data, with null for undefined.
        return (value.parse(answer).value ?? undefined) as Awaited<ReturnType<typeof read>>;
      }),
    click: async (selector) => {
      const place = await untilSteady(`an element ${selector}`, () => driveFrame(path).evaluate(middleOf, selector));
      const origins = await Promise.all(path.map((index, depth) => originOf(path.slice(0, depth), index)));
      await clickAt(origins.reduce((sum, { x, y }) => ({ x: sum.x + x, y: sum.y + y }), place));
    },
    press: (keys) => perform(path, [{ type: 'key', id: 'keyboard', actions: keyActions(keys) }]),
    type: (text) => perform(path, [{ type: 'key', id: 'keyboard', actions: [...text].flatMap(keyActions) }]),
  });

  const findFrame = async (part: string, path: FramePath): Promise<FramePath | undefined> => {
    for (let index = 0; ; index += 1) {
      const child = [...path, index];
      // The number of frames can't be asked for, because those in closed shadow trees are not counted.
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
    jumpTo: (place) => perform([], [pointer([move(place, 0)])]),
    clickAt,
    drag: (from, to) => perform([], [pointer([move(from, 0), down, move(to, 120), up])]),
    show: () => within([], async () => undefined),
    screenshot: (file) =>
      within([], async () => {
        const image = z.object({ value: z.string() }).parse(await send('WebDriver:TakeScreenshot', { full: false }));
        await writeFile(file, image.value, 'base64');
      }),
    print: () =>
      within([], async () => {
        const printed = z.object({ value: z.string() }).parse(await send('WebDriver:Print'));
        return Buffer.from(printed.value, 'base64');
      }),
  };
}

const down = { type: 'pointerDown', button: 0 };
const up = { type: 'pointerUp', button: 0 };

function pointer(actions: object[]): object {
  return { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
}

/** `duration` in milliseconds; a slow movement passes over what lies between, as that of a hand does. */
function move({ x, y }: Point, duration: number): object {
  return { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration };
}

/**
 * Runs in a document: the centre of an element. WebDriver's own click misses elements of frames in closed shadow trees,
 * such as the card, because it ignores the position of the frame.
 */
function middleOf(selector: string): Point | undefined {
  const element = document.querySelector(selector);
  if (!element) return undefined;
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
