/** Counts what passed and failed over a whole run, and says each step's outcome. */
export class Tally {
  passed = 0;
  failed = 0;

  /**
   * Counts one step as one passed or failed, and shows what a failed one wrote.
   *
   * @param {string} name
   * @param {() => Promise<{ ok: boolean, output: string }>} run
   * @returns {Promise<boolean>} whether it passed
   */
  async step(name, run) {
    const started = Date.now();
    const { ok, output } = await run();
    console.log(`${ok ? '✓' : '✗'} ${name} (${seconds(started)})`);
    if (ok) this.passed += 1;
    else {
      this.failed += 1;
      console.log(output.trimEnd());
    }
    return ok;
  }

  /** Adds the tests of a suite. */
  add(name, { passed, failed }) {
    this.passed += passed;
    this.failed += failed;
    console.log(`${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed`);
  }

  /** The one line that a run ends with. */
  get summary() {
    return `${this.passed} passed, ${this.failed} failed`;
  }
}

function seconds(started) {
  return `${((Date.now() - started) / 1000).toFixed(1)} s`;
}
