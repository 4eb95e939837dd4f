import { expect, onTestFinished, test } from 'vitest';
import { connectToPage, openCardPort } from '../../../utils/messaging/channels/card-port.ts';
import type { PageWish, ToCard } from '../../../utils/messaging/protocol/page-channel.ts';

const name = '01CARD';
const hidden: ToCard = { type: 'hidden' };
const show: ToCard = {
  type: 'show',
  subject: {
    kind: 'reference',
    symbol: 'A/RES/65/230',
    text: '65/230',
    candidates: [{ symbol: 'x', because: 'form' }],
  },
  mentions: [['A/RES/65/230', 2]],
  focus: false,
  maximumHeight: 300,
};

/** A card in a frame, which counts what it receives by wishing for that height. */
function opened() {
  const frame = document.createElement('iframe');
  const wishes: PageWish[] = [];
  const received: ToCard[] = [];
  const port = openCardPort(frame, name, (wish) => wishes.push(wish));
  onTestFinished(() => frame.remove());
  return {
    frame,
    wishes,
    received,
    port,
    load() {
      // An empty frame loads at once; its port comes a task later.
      document.body.append(frame);
      const page = connectToPage(name, frame.contentWindow ?? window);
      page.receive((message) => {
        received.push(message);
        page.wish({ type: 'size', height: received.length });
      });
    },
  };
}

test('what is sent before the card has loaded reaches it then, and its wishes come back', async () => {
  const { wishes, received, port, load } = opened();
  port.send(show);
  load();
  await expect.poll(() => received).toEqual([show]);
  port.send(hidden);
  await expect.poll(() => received).toEqual([show, hidden]);
  await expect
    .poll(() => wishes)
    .toEqual([
      { type: 'size', height: 1 },
      { type: 'size', height: 2 },
    ]);
});

test('a card that is loaded again gets the last message again', async () => {
  const { frame, received, port, load } = opened();
  load();
  port.send(show);
  await expect.poll(() => received).toEqual([show]);
  frame.dispatchEvent(new Event('load'));
  await expect.poll(() => received).toEqual([show, show]);
});

test.each([
  ['under another name', JSON.stringify({ recallingCard: 'other' })],
  ['that is not JSON', '{'],
  ['of another kind', { recallingCard: name }],
])('a card takes no port that a page passes it with a greeting %s', async (_, greeting) => {
  const { frame, wishes, received, port, load } = opened();
  load();
  port.send(hidden);
  await expect.poll(() => received).toEqual([hidden]);
  const { port1, port2 } = new MessageChannel();
  const answers: unknown[] = [];
  port1.onmessage = ({ data }) => answers.push(data);
  frame.contentWindow?.postMessage(greeting, '*', [port2]);
  port1.postMessage(JSON.stringify(show));
  port.send(hidden);
  await expect.poll(() => received).toEqual([hidden, hidden]);
  await expect.poll(() => wishes.length).toBe(2);
  expect(answers).toEqual([]);
});

test('what a card may prepare reaches it, also if it loads later, and is not what it shows when it loads again', async () => {
  const { frame, received, port, load } = opened();
  const prepare: ToCard = { type: 'prepare', symbol: 'A/RES/90/12' };
  port.send(prepare);
  load();
  await expect.poll(() => received).toEqual([prepare]);
  port.send(show);
  await expect.poll(() => received).toEqual([prepare, show]);
  frame.dispatchEvent(new Event('load'));
  await expect.poll(() => received).toEqual([prepare, show, show]);
});
