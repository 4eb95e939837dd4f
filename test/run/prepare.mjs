// npm's `prepare`: runs at the end of `npm ci`, and makes what the code imports but the repository does not hold.
// It never fails an installation: whoever needs what is missing builds it, or says how.
import { prepareSources } from './build-extension.mjs';
import { provideNode } from './install-dependencies.mjs';

try {
  await provideNode();
  const { ok, output } = await prepareSources();
  if (!ok) throw new Error(output);
} catch (error) {
  console.warn(error instanceof Error ? error.message : error);
  console.warn('The packages are installed, but not all sources could be generated. Try again: npm run prepare');
}
