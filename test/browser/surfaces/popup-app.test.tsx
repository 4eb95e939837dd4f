import '../extension/background.ts';
import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PopupApp } from '../../../entrypoints/popup/popup-app.tsx';
import { ask } from '../../../utils/messaging/channels/ask.ts';
import { around } from '../extension/fake-browser.ts';
import { pageOf, painted } from '../page/page-of.ts';
import { startOnPage } from '../page/start.ts';
import { madeNote } from '../store/samples.ts';
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
