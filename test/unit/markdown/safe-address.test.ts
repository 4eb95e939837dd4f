import { expect, test } from 'vitest';
import { safeAddress } from '../../../utils/markdown/safe-address.ts';

test.each([
  ['https://docs.un.org/en/A/RES/65/230', 'https://docs.un.org/en/A/RES/65/230'],
  ['http://un.org', 'http://un.org/'],
  ['mailto:library@example.org', 'mailto:library@example.org'],
  ['javascript:alert(1)', undefined],
  ['JaVaScRiPt:alert(1)', undefined],
  ['java\nscript:alert(1)', undefined],
  ['data:text/html,<script>alert(1)</script>', undefined],
  ['file:///etc/passwd', undefined],
  ['chrome-extension://abc/card.html', undefined],
  ['//un.org', undefined],
  ['library.html', undefined],
  ['', undefined],
])('%j leads to %s', (written, address) => {
  expect(safeAddress(written)).toBe(address);
});
