import { expect, onTestFinished, test } from 'vitest';
import { openCardPort } from '../../../utils/messaging/channels/card-port.ts';
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

/** A frame whose script is a card's: it writes down what it receives, and wishes to be closed for each message. */
function cardFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<script type="module">
    import { awaitOwnPage } from '/utils/messaging/channels/card-port.ts';
    const page = awaitOwnPage('${name}');
    globalThis.received = [];
    page.receive((message) => {
      received.push(message);
      page.wish({ type: 'size', height: received.length });
    });
  </script>`;
  onTestFinished(() => frame.remove());
  return frame;
}

const receivedBy = (frame: HTMLIFrameElement) => (frame.contentWindow as unknown as { received?: ToCard[] }).received;

function opened() {
  const frame = cardFrame();
  const wishes: PageWish[] = [];
  const port = openCardPort(frame, name, (wish) => wishes.push(wish));
  document.body.append(frame);
  return { frame, wishes, port };
}

test('what is told before the card has loaded reaches it then, and its wishes come back', async () => {
  const { frame, wishes, port } = opened();
  port.send(show);
  await expect.poll(() => receivedBy(frame)).toEqual([show]);
  port.send(hidden);
  await expect.poll(() => receivedBy(frame)).toEqual([show, hidden]);
  await expect
    .poll(() => wishes)
    .toEqual([
      { type: 'size', height: 1 },
      { type: 'size', height: 2 },
    ]);
});

test('a card that is loaded again gets the last message again', async () => {
  const { frame, port } = opened();
  port.send(show);
  await expect.poll(() => receivedBy(frame)).toEqual([show]);
  frame.contentWindow?.location.reload();
  await expect.poll(() => receivedBy(frame)).toBeUndefined();
  await expect.poll(() => receivedBy(frame)).toEqual([show]);
});

test.each([
  ['under another name', JSON.stringify({ recallingCard: 'other' })],
  ['that is no JSON', '{'],
  ['of another kind', { recallingCard: name }],
])('a card takes no port that a page hands it with a greeting %s', async (_, greeting) => {
  const { frame, wishes, port } = opened();
  port.send(hidden);
  await expect.poll(() => receivedBy(frame)).toEqual([hidden]);
  const { port1, port2 } = new MessageChannel();
  const said: unknown[] = [];
  port1.onmessage = ({ data }) => said.push(data);
  frame.contentWindow?.postMessage(greeting, '*', [port2]);
  port1.postMessage(JSON.stringify(show));
  port.send(hidden);
  await expect.poll(() => receivedBy(frame)).toEqual([hidden, hidden]);
  expect([said, wishes.length]).toEqual([[], 2]);
});
