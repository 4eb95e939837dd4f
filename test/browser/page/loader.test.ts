import { expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { loadWhenNeeded } from '../../../utils/page/loader/load-when-needed.ts';
import { fakeBrowser } from '../extension/fake-browser.ts';
import { pageOf, rangeOver } from './page-of.ts';

interface Asked {
  page?: { address: string; text: string };
  message?: { command: string };
}

/** Runs the loader on the test's page. @returns what it has asked the background for; `answer` is what that answers */
function load(answer: (asked: Asked, count: number) => boolean = ({ page }) => !page): Asked[] {
  const asked: Asked[] = [];
  const listener = (message: unknown, _sender: object, respond: (reply: unknown) => void) => {
    const { ask, question } = message as { ask?: string; question: Asked };
    if (ask !== 'startReading') return;
    asked.push(question);
    respond({ ok: true, answer: { isReading: answer(question, asked.length) } });
    return true;
  };
  fakeBrowser.runtime.onMessage.addListener(listener);
  const ending = new AbortController();
  loadWhenNeeded(document, ending.signal);
  onTestFinished(() => {
    ending.abort();
    fakeBrowser.runtime.onMessage.removeListener(listener);
    getSelection()?.removeAllRanges();
  });
  return asked;
}

/** Long enough for a question to have been asked. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 60));
const words = '<p>The keeper of the lighthouse reports to the Assembly.</p>';

test.each([
  ['a number with a slash', '<p>See resolution 90/12.</p>'],
  ['a number with a year', '<p>See resolution 9012 (2031).</p>'],
  ['a symbol', '<p>See A/RES/90/12.</p>'],
  ['one after other numbers', '<p>On 4 May, at 10.30,</p><p>it recalled 90/12.</p>'],
  ['Arabic digits', '<p>القرار ٩٠/١٢</p>'],
  ['full-width digits', '<p>第９０／１２号决议</p>'],
  ['a number in a folded part', '<div hidden>See 90/12</div>'],
  ['an element that may have a shadow tree', '<light-house></light-house>'],
])('the script is loaded for %s', async (_, html) => {
  pageOf(html);
  const asked = load();
  await expect.poll(() => asked).toEqual([{}]);
  await settled();
  expect(asked.length).toBe(1);
});

test.each([
  ['no text', ''],
  ['a script', '<script type="text/plain">90/12</script>'],
  ['a form field', '<textarea>90/12</textarea>'],
  ['a text that is being written', '<div contenteditable>90/12 <b>90/13</b></div>'],
])('nothing is asked for %s, now or later', async (_, html) => {
  const main = pageOf(html);
  const asked = load();
  await settled();
  const later = main.firstElementChild ?? main;
  later.append(later === main ? '' : ' and 90/14');
  later.firstElementChild?.append('90/15');
  await settled();
  expect(asked).toEqual([]);
});

test.each<[string, (main: HTMLElement) => void]>([
  ['an element that is added', (main) => main.insertAdjacentHTML('beforeend', '<p>Resolution <b>90/12</b></p>')],
  ['a text that changes', (main) => main.querySelector('p')?.firstChild?.replaceWith('Resolution 90/12')],
  [
    'a text node that is written to',
    (main) => Object.assign(main.querySelector('p')?.firstChild ?? {}, { data: '90/12' }),
  ],
  ['a selection', (main) => getSelection()?.addRange(rangeOver(main, 'the lighthouse'))],
])('on a page of words the script is loaded for %s', async (_, change) => {
  const main = pageOf(words);
  const asked = load();
  await expect.poll(() => asked.length).toBe(1);
  expect(asked[0]?.page?.address).toBe(location.href);
  main.append('More words.');
  await settled();
  expect(asked.length).toBe(1);
  change(main);
  await expect.poll(() => asked.slice(1)).toEqual([{}]);
});

test.each([
  ['numbers alone', '<p>The lighthouse has 12 lamps since 3/5/2031, and 300 steps.</p>'],
  ['a reference in several elements', '<p>In resolution <b>90</b>/<i>12</i> it asked for lamps.</p>'],
])('the background is asked about %s, with the text, and again when numbers are added', async (_, html) => {
  const main = pageOf(html);
  const asked = load((_, count) => count === 2);
  await expect.poll(() => asked.length).toBe(1);
  expect(asked[0]?.page?.text).toContain(main.textContent);
  main.insertAdjacentHTML('beforeend', '<p>And 40 windows.</p>');
  await expect.poll(() => asked.length).toBe(2);
  expect(asked[1]?.page?.text).toContain('40 windows');
  main.insertAdjacentHTML('beforeend', '<p>And 2 doors.</p>');
  await settled();
  expect(asked.length).toBe(2);
});

test('a page whose numbers keep changing is read after a few questions', async () => {
  const main = pageOf('<p>It is <b>10</b> past.</p>');
  const asked = load(({ page }) => !page);
  const clock = setInterval(() => main.querySelector('b')?.replaceChildren(String(Date.now() % 60)), 50);
  onTestFinished(() => clearInterval(clock));
  await expect.poll(() => asked.at(-1)).toEqual({});
  expect(asked.length).toBeLessThan(7);
});

test('a key for a command loads the script once the frame has text, and the command is passed on', async () => {
  const main = pageOf('');
  onTestFinished(() => void vi.restoreAllMocks());
  const listeners = vi.spyOn(window, 'addEventListener');
  const messages = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
  const asked = load();
  // The call of the test's own listener.
  expect([listeners.mock.calls.length, messages.mock.calls.length]).toEqual([0, 1]);
  main.insertAdjacentHTML('beforeend', words);
  await expect.poll(() => asked.length).toBe(1);
  await userEvent.keyboard('{Alt>}{Shift>}{ArrowRight}{/Shift}{/Alt}');
  await expect.poll(() => asked.slice(1)).toEqual([{ message: { type: 'command', command: 'next-reference' } }]);
});

test('when highlights change somewhere, a page of words asks again whether it has any', async () => {
  pageOf(words);
  const asked = load((_, count) => count === 2);
  await expect.poll(() => asked.length).toBe(1);
  await fakeBrowser.tabs.sendMessage(1, { type: 'changed', subjects: ['elsewhere'] });
  await expect.poll(() => asked.length).toBe(2);
  await fakeBrowser.tabs.sendMessage(1, { type: 'changed', subjects: ['elsewhere'] });
  await settled();
  expect(asked.length).toBe(2);
});

test('a background that does not answer is asked again, and not for ever', async () => {
  pageOf('<p>Resolution 90/12</p>');
  const asked = load((_, count) => count === 2);
  await expect.poll(() => asked.length).toBe(2);
});
