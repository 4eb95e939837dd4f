import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from './run-command.mjs';

/**
 * A reporter for Vitest that says each failure as soon as it is there, and each file when it is done. Two suites run
 * side by side, so every line bears the name of its own.
 */
export default class StreamingReporter {
  #name = process.env.RECALLING_SUITE ?? 'tests';

  onTestCaseResult(test) {
    const { state, errors = [] } = test.result();
    const isFlaky = test.diagnostic()?.flaky ?? false;
    if (state !== 'failed' && !isFlaky) return;
    // A test that passed when it was tried again is told of as well: it is to be made steady.
    this.#say(`${isFlaky ? '↻ passed at the second try:' : '✗'} ${this.#fileOf(test.module)} › ${test.fullName}`);
    for (const error of errors) this.#say(wordsOf(error));
    for (const file of test.meta().evidence ?? []) this.#say(`  saved: ${relative(root, file)}`);
  }

  onTestModuleEnd(module) {
    const tests = [...module.children.allTests()];
    const failed = tests.filter((test) => test.result().state === 'failed').length;
    const seconds = (module.diagnostic().duration / 1000).toFixed(1);
    const mark = module.ok() ? '✓' : '✗';
    this.#say(`${mark} ${this.#fileOf(module)}: ${tests.length - failed} of ${tests.length} (${seconds} s)`);
    for (const error of module.errors()) this.#say(wordsOf(error));
  }

  onTestRunEnd(_modules, unhandledErrors) {
    for (const error of unhandledErrors) this.#say(`✗ outside any test: ${wordsOf(error)}`);
  }

  #fileOf(module) {
    return module.relativeModuleId.replace(/^test\//, '');
  }

  #say(words) {
    const lines = stripVTControlCharacters(words).trimEnd().split('\n');
    console.log(lines.map((line) => `[${this.#name}] ${line}`).join('\n'));
  }
}

/** What went wrong, the difference if there is one, and the place in the project's own files. */
function wordsOf({ message = '', stack = '', diff, cause }) {
  const places = (stack.match(/^\s+(?:at|❯) .*$/gm) ?? []).filter((line) => !line.includes('node_modules')).slice(0, 3);
  const reason = cause?.message === undefined ? [] : [`  because: ${cause.message}`];
  return [`  ${message}`, ...reason, ...(diff ? [diff] : []), ...places].join('\n');
}
