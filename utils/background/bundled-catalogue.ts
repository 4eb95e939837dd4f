import { browser } from 'wxt/browser';
import { openCatalogue } from '../finder/catalogue/open-catalogue.ts';
import { Failure } from '../ground/failure.ts';

/** Reads a part of the catalogue out of the extension's own files. @throws Failure */
async function readShard(name: string): Promise<string> {
  // The catalogue's names are made when it is built, so no type knows them.
  const address = new URL(`catalogue/${name}`, browser.runtime.getURL('/'));
  const response = await fetch(address);
  if (!response.ok) throw new Failure('catalogue');
  return response.text();
}

/** The catalogue that the extension carries; its files are read when first needed, and kept while the worker lives. */
export const bundledCatalogue = openCatalogue(readShard);
