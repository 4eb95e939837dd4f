import { buildExtension, builtExtension, isBuilt } from '../run/build-extension.mjs';
import { findBrowser } from '../run/find-browsers.mjs';

/** The program of the Chromium in which is measured. @throws if there is none */
export async function chromiumProgram(): Promise<string> {
  const program = await findBrowser('chromium');
  if (!program) throw new Error('Chromium was not found: install it, or set RECALLING_CHROMIUM to its path');
  return program;
}

/** Builds the extension that is measured. @returns its folder. @throws with the build's output if it fails */
export async function measuredBuild(): Promise<string> {
  const built = await buildExtension('chromium');
  if (!isBuilt('chromium')) throw new Error(built.output);
  return builtExtension.chromium;
}
