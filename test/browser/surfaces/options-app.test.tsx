import '../extension/background.ts';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { OptionsApp } from '../../../entrypoints/options/options-app.tsx';
import { ask } from '../../../utils/messaging/channels/ask.ts';
import { isLearning } from '../../../utils/settings/learning-switch.ts';
import { saveLearnt } from '../../../utils/store/learnt/learnt-store.ts';
import { accessibilityFaults } from './accessibility.ts';
import { by, show, textsOf, untilShown } from './show.tsx';

async function learn(count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const symbol = `A/90/${5000 + index}`;
    await saveLearnt({
      readIn: symbol,
      symbol,
      title: `Report number ${index} on lighthouses`,
      date: '2035-03-01',
      cites: ['A/RES/89/207'],
      titles: [{ symbol: 'A/RES/89/207', title: 'Protection of lighthouses' }],
      learnt: index + 1,
    });
  }
  await saveLearnt({ readIn: 'https://un.org/page', title: 'A page', cites: [], titles: [], learnt: 1 });
}

test('before anything is learnt, the options say so', async () => {
  await show(<OptionsApp />);
  await untilShown('learnt-count', /\p{L}/u);
  expect(textsOf('learnt-document')).toEqual([]);
  expect(await accessibilityFaults()).toEqual([]);
});

test('what was learnt is listed, the latest first, a hundred at a time, and filtered', async () => {
  await learn(120);
  await show(<OptionsApp />);
  await expect.poll(() => textsOf('learnt-document').length).toBe(100);
  expect(textsOf('learnt-document')[0]).toMatch(/A\/90\/5119.*Report number 119.*2035/);
  await userEvent.click(document.querySelector('.learnt-more') ?? document.body);
  await expect.poll(() => textsOf('learnt-document').length).toBe(121);
  await userEvent.fill(by('learnt-filter'), 'number 117');
  await expect.poll(() => textsOf('learnt-document').length).toBe(1);
  await untilShown('learnt-count', /1.*121/);
  await userEvent.fill(by('learnt-filter'), 'un.org/PAGE');
  await untilShown('learnt-document', 'A page');
  await userEvent.fill(by('learnt-filter'), 'zzzz');
  await expect.poll(() => textsOf('learnt-document')).toEqual([]);
  expect(await accessibilityFaults()).toEqual([]);
});

test('one document is forgotten by keyboard, and restored; then all', async () => {
  await learn(2);
  await show(<OptionsApp />);
  await untilShown('learnt-document', 'A/90/5001');
  document.querySelector<HTMLElement>('[data-document="A/90/5001"] button')?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => textsOf('learnt-document').join()).not.toContain('A/90/5001');
  // The undo button has the focus.
  await expect.poll(() => document.activeElement?.closest('.undo')).not.toBeNull();
  await userEvent.keyboard('{Enter}');
  await untilShown('learnt-document', 'A/90/5001');
  await userEvent.click(by('forget-all'));
  await expect.poll(() => textsOf('learnt-document')).toEqual([]);
  await userEvent.click(document.querySelector('.undo button') ?? document.body);
  await expect.poll(() => textsOf('learnt-document').length).toBe(3);
});

test('a store of a newer version is left alone, and the options say so', async () => {
  await new Promise<void>((resolve) => {
    const opening = indexedDB.open('recalling-learnt', 99);
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
  await show(<OptionsApp />);
  await expect.poll(() => document.querySelector('.failure')?.textContent).toContain('newer version');
  expect(textsOf('learnt-count')).toEqual(['']);
});

test('the setting is saved', async () => {
  await show(<OptionsApp />);
  await expect.element(by('learning')).toBeChecked();
  await userEvent.click(by('learning'));
  await expect.poll(isLearning).toBe(false);
  await expect.poll(() => document.querySelector('#learning-off')?.textContent).toMatch(/\p{L}/u);
});

test('as long as nothing went wrong, the report says so', async () => {
  await show(<OptionsApp />);
  await untilShown('report-status', 'Nothing has gone wrong');
});

test('what went wrong is shown before it is copied, and only the last fifty of it', async () => {
  for (let number = 1; number <= 55; number += 1) {
    await ask('report', {
      time: number,
      what: `Recalling could not do thing ${number}.`,
      error: 'Error: out of ideas',
    });
  }
  await show(<OptionsApp />);
  const text = () => (by('report-text').query() as HTMLTextAreaElement | null)?.value ?? '';
  await expect.poll(text).toContain('thing 55.');
  expect(text()).toContain('Errors since the browser started: 50');
  expect(text()).toContain('thing 6.');
  expect(text()).not.toContain('thing 5.');
  expect(await accessibilityFaults()).toEqual([]);
});
