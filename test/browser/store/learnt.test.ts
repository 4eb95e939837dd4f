import { expect, test } from 'vitest';
import { bringLearntBack, dropForgotten, forgetLearnt } from '../../../utils/store/learnt/forget-learnt.ts';
import { allLearnt, learntAbout, learntWithWord, saveLearnt } from '../../../utils/store/learnt/learnt-store.ts';

const report = {
  readIn: 'A/90/5012',
  symbol: 'A/90/5012',
  language: 'en' as const,
  title: 'Keeping of lighthouses',
  cites: ['A/RES/89/207'],
  titles: [{ symbol: 'A/RES/89/207', title: 'Protection of lighthouses' }],
  learnt: 1,
};
const page = { readIn: 'https://un.org/page', title: 'Harbours', cites: [], titles: [], learnt: 2 };

const names = async () => (await allLearnt()).map(({ readIn }) => readIn);

test('learnt documents are found by their own symbol, by symbols that they title, and by prefixes of words', async () => {
  await saveLearnt(report);
  await saveLearnt(page);
  expect(await learntAbout(['A/90/5012', 'A/90/5012'], [])).toEqual(
    [report].map((each) => expect.objectContaining(each)),
  );
  expect(await learntAbout([], ['A/RES/89/207'])).toHaveLength(1);
  expect(await learntAbout(['A/RES/1/1'], ['A/RES/1/1'])).toEqual([]);
  expect((await learntWithWord('light')).map(({ readIn }) => readIn)).toEqual(['A/90/5012']);
  expect((await learntWithWord('harb')).map(({ readIn }) => readIn)).toEqual(['https://un.org/page']);
  expect(await learntWithWord('zzz')).toEqual([]);
});

test('reading a document again replaces what was learnt from it', async () => {
  await saveLearnt(report);
  await saveLearnt({ ...report, title: 'Keeping of beacons', titles: [], learnt: 3 });
  expect(await allLearnt()).toMatchObject([{ title: 'Keeping of beacons', learnt: 3 }]);
  expect(await learntAbout([], ['A/RES/89/207'])).toEqual([]);
});

test('what was forgotten can be restored, unless it was learnt again or deleted for good', async () => {
  await saveLearnt(report);
  await saveLearnt(page);
  await forgetLearnt('A/90/5012');
  expect(await names()).toEqual(['https://un.org/page']);
  await bringLearntBack();
  expect(await names()).toEqual(['A/90/5012', 'https://un.org/page']);
  await forgetLearnt();
  expect(await names()).toEqual([]);
  await saveLearnt({ ...page, title: 'Ports', learnt: 4 });
  await bringLearntBack();
  expect(await allLearnt()).toMatchObject([{ readIn: 'A/90/5012' }, { title: 'Ports' }]);
  await expect(bringLearntBack()).rejects.toThrow('missing');
  await forgetLearnt();
  await dropForgotten();
  await expect(bringLearntBack()).rejects.toThrow('missing');
});

test('a store with a missing part is created again', async () => {
  await new Promise<void>((resolve) => {
    const opening = indexedDB.open('recalling-learnt', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('something else');
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
  await saveLearnt(report);
  expect(await names()).toEqual(['A/90/5012']);
});
