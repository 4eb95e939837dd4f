/** Arabic writes د (session), دإ (special session), دإط (emergency special session) before the session's number. */
export const sessionPrefixes = new Map([
  ['s', 'S-'],
  ['es', 'ES-'],
  ['دا', 'S-'],
  ['دط', 'ES-'],
  ['داط', 'ES-'],
  ['داطا', 'ES-'],
]);
