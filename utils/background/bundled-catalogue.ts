import { browser } from 'wxt/browser';
import { openCatalogue } from '../finder/catalogue/open-catalogue.ts';
import { Failure } from '../ground/failure.ts';

/** Reads a part of the catalogue from the extension's own files. @throws Failure */
async function readShard(name: string): Promise<string> {
  // The names are generated when the catalogue is built, so no type lists them.
  const address = new URL(`catalogue/${name}`, browser.runtime.getURL('/'));
  const response = await fetch(address);
  if (!response.ok) throw new Failure('catalogue');
  return response.text();
}

/** The catalogue that comes with the extension; its files are read when first needed, and cached by the worker. */
export const bundledCatalogue = openCatalogue(readShard);
