/** Keys without a character, with the private-use characters that WebDriver assigns them. */
const namedKeys: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Delete: '\uE017',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** WebDriver's key actions for keys pressed together, such as `Alt+ArrowRight`. */
export function keyActions(keys: string): object[] {
  const names = keys.length === 1 ? [keys] : keys.split('+');
  const values = names.map((name) => namedKeys[name] ?? name);
  return [
    ...values.map((value) => ({ type: 'keyDown', value })),
    ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
  ];
}
