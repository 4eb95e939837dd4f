import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unSites } from '../../../utils/documents/un-sites.ts';
import { runCommand } from '../../run/run-command.mjs';

const configure = `
const config = document.createElement('script');
config.className = 'js-hypothesis-config';
config.type = 'application/json';
config.dataset.extensionId = chrome.runtime.id;
config.textContent = JSON.stringify({
  assetRoot: chrome.runtime.getURL('/'),
  sidebarAppUrl: chrome.runtime.getURL('/app.html'),
  apiUrl: 'http://www.un.org/api/',
});
document.head.append(config);
`;

const sidebar = `<!doctype html><html><head><meta charset="utf-8"><script class="js-hypothesis-config" type="application/json">
{ "assetRoot": "/", "apiUrl": "http://www.un.org/api/" }
</script></head><body><hypothesis-app></hypothesis-app><script src="/build/boot.js"></script></body></html>`;

/**
 * Makes an extension of Hypothesis's published client, fetched from the package registry: its content script starts the
 * client on the sites where Recalling runs. No service answers it, so it has no annotations.
 * @returns its folder
 * @throws if the package can't be fetched
 */
export async function hypothesisExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'recalling-bench-hypothesis-'));
  const installing = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts'];
  const { ok, output } = await runCommand('npm', [...installing, 'hypothesis']);
  if (!ok) throw new Error(`The other client could not be fetched:\n${output}`);
  const extension = join(folder, 'extension');
  await cp(join(folder, 'node_modules/hypothesis/build'), join(extension, 'build'), { recursive: true });
  await writeFile(join(extension, 'configure.js'), configure);
  await writeFile(join(extension, 'app.html'), sidebar);
  await writeFile(
    join(extension, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Hypothesis, for comparison',
      version: '1.0',
      content_scripts: [{ matches: [...unSites], js: ['configure.js', 'build/boot.js'], run_at: 'document_idle' }],
      web_accessible_resources: [{ resources: ['app.html', 'build/*'], matches: ['*://*/*'] }],
    }),
  );
  return extension;
}
