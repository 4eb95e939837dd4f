/** Counts what passed and failed in a whole run, and prints the outcome of each step. */
export class Tally {
  passed = 0;
  failed = 0;

  /**
   * Counts one step as passed or failed, and prints the output of a failed one.
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

  /** Adds the counts of a suite. */
  add(name, { passed, failed }) {
    this.passed += passed;
    this.failed += failed;
    console.log(`${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed`);
  }

  /** The line that a run ends with. */
  get summary() {
    return `${this.passed} passed, ${this.failed} failed`;
  }
}

function seconds(started) {
  return `${((Date.now() - started) / 1000).toFixed(1)} s`;
}
