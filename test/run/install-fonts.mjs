import { installWithApt } from './install-with-apt.mjs';
import { runCommand } from './run-command.mjs';

/** Installs fonts for Arabic and Chinese if the system has none, so that pictures show letters and not boxes. */
export async function installFonts() {
  const missing = [];
  if (!(await hasFontFor('ar'))) missing.push('fonts-noto-core');
  if (!(await hasFontFor('zh'))) missing.push('fonts-noto-cjk');
  if (missing.length > 0) await installWithApt('fonts for Arabic and Chinese', ...missing);
}

/** Always true on macOS and Windows, which come with such fonts. */
async function hasFontFor(language) {
  if (process.platform !== 'linux') return true;
  const { ok, output } = await runCommand('fc-list', [`:lang=${language}`]);
  return ok && output.trim() !== '';
}
