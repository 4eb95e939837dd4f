import { writeFile } from 'node:fs/promises';
import { z } from 'zod';

type Send = (command: string, parameters?: object) => Promise<unknown>;

/** Runs in the browser itself: what pages, extension and scripts have logged to their consoles, oldest first. */
const script = `
  const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
  const said = storage.getEvents().map(({ timeStamp, level, filename, lineNumber, arguments: words }) => ({
    time: timeStamp,
    line: level + ': ' + words.map((word) => String(word?.stack ?? word)).join(' ') + ' (' + filename + ':' + lineNumber + ')',
  }));
  const thrown = Services.console.getMessageArray().filter((message) => message instanceof Ci.nsIScriptError)
    .filter(({ sourceName }) => /^(moz-extension|https?|file):/.test(sourceName))
    .map((error) => ({ time: error.timeStamp, line: error.toString() }));
  return [...said, ...thrown].sort((a, b) => a.time - b.time).map(({ line }) => line);`;

const linesValue = z.object({ value: z.array(z.string()) });
const pictureValue = z.object({ value: z.string() });

/** Saves a picture of every tab of Firefox, and what was logged to its consoles. @returns the paths of the files */
export async function saveFirefoxEvidence(
  send: Send,
  inBrowser: (script: string, ...parameters: unknown[]) => Promise<unknown>,
  file: (part: string) => string,
): Promise<string[]> {
  const saved: string[] = [];
  const handles = z.array(z.string()).parse(await send('WebDriver:GetWindowHandles'));
  for (const [index, handle] of handles.entries()) {
    await send('WebDriver:SwitchToWindow', { handle });
    const picture = await send('WebDriver:TakeScreenshot', { full: false }).catch(() => undefined);
    if (picture === undefined) continue;
    const path = file(`page-${index + 1}.png`);
    await writeFile(path, pictureValue.parse(picture).value, 'base64');
    saved.push(path);
  }
  const path = file('console.txt');
  await writeFile(path, `${linesValue.parse(await inBrowser(script)).value.join('\n')}\n`);
  return [...saved, path];
}
