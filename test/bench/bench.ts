import { parseArgs } from 'node:util';

const usage = `Measures, and prints what it measured.

  npm run bench -- finder [--texts FILE.jsonl|FILE|FOLDER …]   speed beside a naive pattern, and growth with length
  npm run bench -- fuzz [--runs N] [--seed N]                  random and mutated texts: no exception, no bad span
  npm run bench -- catalogue [--node]                          look-up, search, memory and size in Chromium, or in Node
  npm run bench -- anchoring [--texts FILE|FOLDER …] [--forms FILE --forms FILE] [--browser] [--seed N]
                                                               highlights found again: right, wrong, and how fast
  npm run bench -- page [--runs N] [--only WORDS …] [--beside-hypothesis]
                                                               what pages cost with and without the extension
  npm run bench -- page --against FOLDER [--runs N]            first paint beside another build, sizes of the scripts
  npm run bench -- surfaces [--against FOLDER] [--runs N]      popup of a page with 500 references; import of 10,000 notes
  npm run bench -- library [--runs N] [--seed N]               the library with 100,000 annotations, in Chromium`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    texts: { type: 'string', multiple: true },
    runs: { type: 'string' },
    seed: { type: 'string', default: '1946' },
    node: { type: 'boolean' },
    forms: { type: 'string', multiple: true },
    browser: { type: 'boolean' },
    against: { type: 'string' },
    only: { type: 'string', multiple: true },
    'beside-hypothesis': { type: 'boolean' },
    help: { type: 'boolean' },
  },
});

switch (positionals[0]) {
  case 'finder': {
    const { benchFinder } = await import('./finder/bench-finder.ts');
    benchFinder(values.texts ?? []);
    break;
  }
  case 'fuzz': {
    const { fuzz } = await import('./finder/fuzz.ts');
    fuzz(Number(values.runs ?? 10_000_000), Number(values.seed));
    break;
  }
  case 'catalogue': {
    if (values.node) {
      const { measureInNode } = await import('./catalogue/in-node.ts');
      await measureInNode();
    } else {
      const { measureInChromium } = await import('./catalogue/in-chromium.ts');
      await measureInChromium();
    }
    break;
  }
  case 'anchoring': {
    const { benchAnchoring } = await import('./anchoring/bench-anchoring.ts');
    const { texts, forms, browser } = values;
    await benchAnchoring({ paths: texts ?? [], forms: forms ?? [], inBrowser: browser ?? false }, Number(values.seed));
    break;
  }
  case 'page': {
    if (values.against !== undefined) {
      const { benchPage } = await import('./page/bench-page.ts');
      await benchPage(values.against, Number(values.runs ?? 20));
    } else {
      const { benchCost } = await import('./page/bench-cost.ts');
      const besideHypothesis = values['beside-hypothesis'] ?? false;
      await benchCost({ runs: Number(values.runs ?? 7), only: values.only ?? [], besideHypothesis });
    }
    break;
  }
  case 'surfaces': {
    const { benchSurfaces } = await import('./surfaces/bench-surfaces.ts');
    await benchSurfaces(values.against, Number(values.runs ?? 7));
    break;
  }
  case 'library': {
    const { benchLibrary } = await import('./library/bench-library.ts');
    await benchLibrary(Number(values.runs ?? 100_000), Number(values.seed));
    break;
  }
  default:
    console.error(usage);
    process.exitCode = values.help ? 0 : 2;
}
