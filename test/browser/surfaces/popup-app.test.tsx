import '../extension/background.ts';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PopupApp } from '../../../entrypoints/popup/popup-app.tsx';
import { ask } from '../../../utils/messaging/channels/ask.ts';
import { saveLearnt } from '../../../utils/store/learnt/learnt-store.ts';
import { around } from '../extension/fake-browser.ts';
import { pageOf, painted } from '../page/page-of.ts';
import { startOnPage } from '../page/start.ts';
import { madeHighlight, madeNote } from '../store/samples.ts';
import { by, show, textsOf, untilShown } from './show.tsx';

beforeEach(() => {
  around.tabs = [{ id: 1, url: 'https://www.un.org/en/report', title: 'A report', active: true }];
});

test('the popup follows the page of its tab: its document, its references, and later changes', async () => {
  const main = pageOf('<p>In its resolution 65/230, the General Assembly asked for a study.</p>');
  startOnPage();
  await expect.poll(() => painted('reference')).toEqual(['65/230']);
  await show(<PopupApp />);
  await untilShown('tab-references', '1');
  await untilShown('reference', /A\/RES\/65\/230.*Twelfth/);
  main.insertAdjacentHTML('beforeend', '<p>It recalled Security Council resolution 1325 (2000).</p>');
  await untilShown('tab-references', '2');
  await userEvent.click(by('popup-library'));
  await userEvent.click(by('popup-options'));
  await expect.poll(() => around.done.map(({ what }) => what)).toEqual(expect.arrayContaining(['tab', 'options']));
});

test('a document that no script can read is identified by its address', async () => {
  around.tabs = [{ id: 1, url: 'https://docs.un.org/en/A/RES/65/230', active: true }];
  await show(<PopupApp />);
  await untilShown('popup-document', 'A/RES/65/230');
  await untilShown('popup-title', 'Twelfth United Nations Congress');
});

test('on another site the popup offers to run there', async () => {
  around.tabs = [{ id: 1, url: 'https://example.org/page', active: true }];
  await show(<PopupApp />);
  await expect.element(by('turn-on')).toBeVisible();
  await untilShown('popup-facts', 'example.org');
});

test('imported annotations are shown at once, and disappear on undo', async () => {
  around.tabs = [{ id: 1, url: 'https://docs.un.org/en/A/RES/65/230', active: true }];
  await show(<PopupApp />);
  await untilShown('popup-document', 'A/RES/65/230');
  await userEvent.click(by('tab-notes'));
  const items = [{ annotation: madeNote('SHOWN', 'from an import'), choice: 'newer' as const }];
  await ask('importAnnotations', { batch: 'SHOWN', part: 0, items });
  await untilShown('note', 'from an import');
  await ask('undoBatch', { batch: 'SHOWN' });
  await expect.poll(() => textsOf('note')).toEqual([]);
});

test('searches the catalogue by numbers in the digits of any language, and by words with slips', async () => {
  around.tabs = [{ id: 1, url: 'about:blank', active: true }];
  await saveLearnt({
    readIn: 'A/90/5012',
    symbol: 'A/90/5012',
    title: 'Keeping of lighthouses',
    cites: [],
    titles: [],
    learnt: 1,
  });
  await show(<PopupApp />);
  for (const [typed, found] of [
    ['65/230', 'A/RES/65/230'],
    ['٦٥/٢٣٠', 'A/RES/65/230'],
    ['６５/２３０', 'A/RES/65/230'],
    ['1325', 'S/RES/1325(2000)'],
    ['377 V', 'A/RES/377(V)A'],
    ['pyracy somala', 'S/RES/1851(2008)'],
  ] as const) {
    await userEvent.fill(by('filter'), typed);
    await expect.poll(() => by('reference').elements()[0]?.getAttribute('data-symbol')).toBe(found);
  }
  await userEvent.fill(by('filter'), 'lighthouses kee');
  await expect.poll(() => textsOf('reference').join()).toContain('Keeping of lighthouses');
  await userEvent.fill(by('filter'), 'piracy');
  await untilShown('reference', /2008.*Fight against piracy/s);
  await userEvent.click(by('reference-unfold').first());
  await untilShown('reference', 'Adopted by the Security Council');
});

test('the undo message is visible in a long list, and no list is emptied on the way', async () => {
  await page.viewport(400, 600);
  onTestFinished(() => page.viewport(1100, 760));
  const address = 'https://un.org/en/report';
  for (let number = 0; number < 12; number += 1) {
    const annotation = madeHighlight(`long ${number}`, `words ${number}`, { document: { address } });
    await ask('saveAnnotation', { annotation: { ...annotation, note: '- one\n- two' } });
  }
  await show(<PopupApp />);
  await userEvent.click(by('tab-notes'));
  await expect.poll(() => by('highlight').elements().length).toBe(12);
  expect(getComputedStyle(document.querySelector('.markdown ul') ?? document.body).listStyleType).toBe('disc');
  let fewest = 12;
  const observer = new MutationObserver(() => {
    fewest = Math.min(fewest, by('highlight').elements().length);
  });
  observer.observe(document.body, { childList: true, subtree: true });
  onTestFinished(() => observer.disconnect());
  await userEvent.click(document.querySelector('[data-testid="highlight"] .acts button:last-child') ?? document.body);
  await expect.poll(() => by('highlight').elements().length).toBe(11);
  const { top, bottom } = document.querySelector('.undo button')?.getBoundingClientRect() ?? new DOMRect();
  expect(top).toBeGreaterThan(0);
  expect(bottom).toBeLessThanOrEqual(innerHeight);
  expect(fewest).toBe(11);
});
