import { expect, test } from 'vitest';
import { type SampleName, sampleAddresses } from '../run/sample-addresses.ts';
import { browserForTests } from './reading/browser-for-tests.ts';
import { painted, untilPainted } from './reading/painted.ts';

const reading = browserForTests();

/** What must be underlined on each sample, in the order of the page, and nothing else. */
const underlined: Readonly<Partial<Record<SampleName, readonly string[]>>> = {
  pressRelease: [
    ...['2077 (2012)', '2077 (2012)', '1814 (2008)', '1816 (2008)', '1838 (2008)', '1846 (2008)', '1851 (2008)'],
    ...['1897 (2009)', '1918 (2010)', '1950 (2010)', '1976 (2011)', '2015 (2011)', '2020 (2011)', 'S/PRST/2010/16'],
    ...['733 (1992)', '1844 (2008)', '2036 (2012)', '64/179', '65/232', '66/181', '65/230'],
    ...['2018 (2011)', '2039 (2012)', '1851 (2008)'],
    ...['S/2012/861', '2077 (2012)', 'S/RES/2077 (2012)', 'S/PV.6867'],
    ...['1267 (1999)', '1373 (2001)', '2082 (2012)', '2012/19', '67/189', '16/18'],
  ],
  resolution: [
    ...['46/152', '54/131', '64/179', '65/232', '66/181', '65/230', '67/184', '2011/34', '2012/19', '5/1', '20/4'],
    ...['1373 (2001)', '1851 (2008)', '65/230', '55/25', '55/255', '58/4', '66/177', '2010/20', '65/229', '67/186'],
    '55/25',
  ],
  resolutionsTable: ['223', '224', '227', '228', '65/\u00AD229', '230', '231', '232', '233'].map((end) =>
    end.startsWith('65') ? `A/RES/${end}` : `A/RES/65/${end}`,
  ),
  reportInChinese: [
    ...['65/230', 'E/CN.15/2011/16', '64/179', '65/232', '66/181', '67/189', '46/152', '1992/22', '415(V)'],
    ...['2011/30', '2011/33', '2011/35', '20/7', '55/25', '5/1', '5/6', '4/2', '5/7', '58/4', '4/1', '4/2', '8/1'],
    ...['1373(2001)', '1846(2008)', '1851(2008)', 'S/PRST/2010/4', '217 A(III)', '2200 A(XXI)'],
    ...['32/59', '32/60', 'A/CONF.213/18'],
  ],
};

test.each(Object.entries(underlined))('underlines what %s cites, and nothing else', async (name, texts) => {
  const tab = await reading.browser.openTab(sampleAddresses[name as SampleName]);
  await untilPainted(tab, 'reference', texts.at(-1) ?? '');
  expect(await painted(tab, 'reference')).toEqual(texts);
  await reading.picture(tab, name);
});

test('leaves the elements of the page unchanged', async () => {
  const tab = await reading.browser.openTab(sampleAddresses.pressRelease);
  await untilPainted(tab, 'reference', '65/230');
  const { now, served } = await tab.evaluate(async () => {
    const answer = await fetch(location.href);
    const served = new DOMParser().parseFromString(await answer.text(), 'text/html').body.innerHTML;
    return { now: document.body.innerHTML, served };
  }, undefined);
  expect(now).toBe(served);
});
