import '../extension/background.ts';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { commands, userEvent } from 'vitest/browser';
import { ask } from '../../../utils/messaging/channels/ask.ts';
import { fakeBrowser } from '../extension/fake-browser.ts';
import { everything } from '../store/samples.ts';
import { middleOf, pageOf, painted, rangeOver } from './page-of.ts';
import { popup } from './popup-port.ts';
import { startOnPage } from './start.ts';
import { press, type SurfaceSearch, watchSurfaces } from './surfaces.ts';

const report = `
  <p>In its resolution <b>65/230</b>, the General Assembly asked the Commission for a study of cybercrime.</p>
  <p>It took note of document E/CN.15/2011/16, and decided to keep the marginal notes of 15 readers.</p>`;

const passage = 'keep the marginal notes of 15 readers';

let inSurfaces: SurfaceSearch;

beforeEach(() => {
  inSurfaces = watchSurfaces();
  onTestFinished(() => getSelection()?.removeAllRanges());
});

function select(root: Node, words: string): void {
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(rangeOver(root, words));
}

async function highlight(main: Node, words: string): Promise<void> {
  select(main, words);
  await press(() => inSurfaces('button.green'));
  await expect.poll(() => painted('green')).toContain(words);
}

test('references are painted, also those that are added later, and none is left at the end', async () => {
  const main = pageOf(report);
  const before = main.innerHTML;
  const stop = startOnPage();
  await expect.poll(() => painted('reference')).toEqual(['65/230', 'E/CN.15/2011/16']);
  expect(main.innerHTML).toBe(before);
  main.insertAdjacentHTML('beforeend', '<p>It recalled Security Council resolution 1325 (2000).</p>');
  await expect.poll(() => painted('reference')).toContain('1325 (2000)');
  const { last } = popup();
  const listed = () => last()?.references.map(({ symbol }) => symbol);
  await expect.poll(listed).toContain('A/RES/65/230');
  // What is not displayed stays painted, since it may be shown at any moment, but is not listed.
  main.querySelector('p')?.setAttribute('hidden', '');
  await expect.poll(listed).not.toContain('A/RES/65/230');
  stop();
  expect(painted('reference')).toEqual([]);
});

test('a selection is saved as a highlight, and is there the next time', async () => {
  const main = pageOf(report);
  const stop = startOnPage();
  await expect.poll(() => painted('reference').length).toBe(2);
  await highlight(main, passage);
  expect(await everything()).toMatchObject([{ colour: 'green', selectors: [{ exact: passage }, {}] }]);
  stop();
  expect(painted('green')).toEqual([]);
  startOnPage();
  await expect.poll(() => painted('green')).toEqual([passage]);
  await expect.poll(() => ask('verdicts', {})).toMatchObject([{ verdict: 'exact' }]);
  const [kept] = await everything();
  await ask('trashAnnotations', { ids: [kept?.id ?? ''] });
  await expect.poll(() => painted('green')).toEqual([]);
});

test('an open popup shows what is on the page and what became of highlights, and goes to them', async () => {
  const main = pageOf(report);
  startOnPage();
  await expect.poll(() => painted('reference').length).toBe(2);
  await highlight(main, passage);
  const { last, wish } = popup();
  await expect.poll(() => last()?.marks).toMatchObject([{ verdict: 'exact' }]);
  expect(last()?.references.map(({ symbol, count }) => [symbol, count])).toEqual([
    ['A/RES/65/230', 1],
    ['E/CN.15/2011/16', 1],
  ]);
  wish({ type: 'goToReference', symbol: 'E/CN.15/2011/16' });
  await expect.poll(() => painted('focus')).toEqual(['E/CN.15/2011/16']);
  const [, second] = main.querySelectorAll('p');
  if (second) second.innerHTML = second.innerHTML.replace('15 readers', '20 readers');
  await expect.poll(() => last()?.marks).toMatchObject([{ verdict: 'fuzzy', changed: [{ was: '15', now: '20' }] }]);
  second?.remove();
  await expect.poll(() => last()?.marks).toMatchObject([{ verdict: 'orphaned' }]);
  // Only once its reference is known has the new paragraph been read.
  main.insertAdjacentHTML('beforeend', '<p>The notes are kept elsewhere now, says document A/90/5012.</p>');
  await expect.poll(() => last()?.references.length).toBe(2);
  select(main, 'notes are kept elsewhere');
  const [kept] = await everything();
  await expect.poll(last).toMatchObject({ hasSelection: true, marks: [{ id: kept?.id, verdict: 'orphaned' }] });
  wish({ type: 'placeHere', id: kept?.id });
  await expect.poll(() => painted('green')).toEqual(['notes are kept elsewhere']);
});

test('the keyboard goes from reference to reference and opens the card; Escape closes it', async () => {
  pageOf(report);
  startOnPage();
  await expect.poll(() => painted('reference').length).toBe(2);
  await userEvent.keyboard('{Alt>}{Shift>}{ArrowRight}{/Shift}{/Alt}');
  await expect.poll(() => painted('focus')).toEqual(['65/230']);
  await userEvent.keyboard('{Alt>}{Shift>}{ArrowRight}{/Shift}{/Alt}');
  await expect.poll(() => painted('focus')).toEqual(['E/CN.15/2011/16']);
  await userEvent.keyboard('{Alt>}{Shift>}{ArrowLeft}{/Shift}{/Alt}');
  await expect.poll(() => painted('focus')).toEqual(['65/230']);
  await userEvent.keyboard('{Alt>}{Shift>}{ArrowDown}{/Shift}{/Alt}');
  await expect.poll(() => inSurfaces('iframe.shown')).toBeDefined();
  window.focus();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => inSurfaces('iframe.shown')).toBeUndefined();
});

test('resting the pointer on a reference opens a card, and leaving it closes that', async () => {
  const main = pageOf(report);
  startOnPage();
  await expect.poll(() => painted('reference').length).toBe(2);
  const { x, y } = middleOf(rangeOver(main, '65/230'));
  await commands.pointTo(x, y);
  await expect.poll(() => inSurfaces('iframe.shown')).toBeDefined();
  await commands.pointTo(x, y + 300);
  await expect.poll(() => inSurfaces('iframe.shown')).toBeUndefined();
  const touch = { clientX: x, clientY: y, pointerType: 'touch' };
  document.dispatchEvent(new PointerEvent('pointermove', touch));
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(inSurfaces('iframe.shown')).toBeUndefined();
});

test('highlighting the same words again changes the colour; a note and a tag open the card', async () => {
  const main = pageOf(report);
  startOnPage();
  await expect.poll(() => painted('reference').length).toBe(2);
  await highlight(main, passage);
  select(main, passage);
  await press(() => inSurfaces('button.rose'));
  await expect.poll(() => painted('rose')).toEqual([passage]);
  expect(await everything()).toHaveLength(1);
  select(main, 'took note of document');
  await expect.poll(() => inSurfaces('[role="toolbar"]')?.checkVisibility()).toBe(true);
  const [note] = [...(inSurfaces('[role="toolbar"]')?.querySelectorAll('button') ?? [])].filter(
    ({ className, textContent }) => className === '' && textContent === 'Note',
  );
  await press(() => note);
  await expect.poll(() => painted('yellow')).toEqual(['took note of document']);
  await expect.poll(() => inSurfaces('iframe.shown')).toBeDefined();
});

test('a highlight saved while the page is loading its highlights is there afterwards', async () => {
  const main = pageOf(report);
  startOnPage();
  await expect.poll(() => painted('reference').length).toBe(2);
  select(main, passage);
  await expect.poll(() => inSurfaces('button.green')?.checkVisibility()).toBe(true);
  // The answer to what the page asks because it cites another document now is given before the save, and comes after it.
  const { sendMessage } = fakeBrowser.runtime;
  const asked: string[] = [];
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  fakeBrowser.runtime.sendMessage = async (message: unknown) => {
    const answer = await sendMessage(message);
    const { ask: name } = message as { ask: string };
    asked.push(name);
    if (name === 'annotationsOf') await held;
    return answer;
  };
  onTestFinished(() => {
    fakeBrowser.runtime.sendMessage = sendMessage;
  });
  main.insertAdjacentHTML('beforeend', '<p>It recalled Security Council resolution 1325 (2000).</p>');
  await expect.poll(() => asked).toContain('annotationsOf');
  await press(() => inSurfaces('button.green'));
  await expect.poll(() => painted('green')).toEqual([passage]);
  release();
  await expect.poll(() => asked.filter((name) => name === 'annotationsOf').length).toBe(2);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(painted('green')).toEqual([passage]);
});
