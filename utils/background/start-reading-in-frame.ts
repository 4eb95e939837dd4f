import { browser } from 'wxt/browser';
import { identifyDocument, type PageFacts } from '../documents/identify-document.ts';
import { findReferences } from '../finder/references/find-references.ts';
import { languages } from '../ground/language.ts';
import type { Handlers } from '../messaging/channels/answer.ts';
import { readFrame } from '../sites/reading-script.ts';
import { annotationsOf } from '../store/read-annotations.ts';

/** Whether a page has a reference in its text, or highlights of the reader's. */
async function hasSomething(page: PageFacts): Promise<boolean> {
  const identity = identifyDocument(page);
  const { symbol } = identity;
  const language = languages.find((code) => code === identity.language);
  const context = { ...(language && { language }), ...(symbol !== undefined && { document: symbol }) };
  return findReferences(page.text, context).length > 0 || (await annotationsOf(identity)).length > 0;
}

/** Starts the reading script in the frame that asks, unless it asks whether there is something to read and there isn't. */
export const startReadingInFrame: Handlers['startReading'] = async (
  { page, message },
  { tab, frameId, documentId },
) => {
  if (tab?.id === undefined || frameId === undefined) return { isReading: false };
  if (page && !(await hasSomething(page))) return { isReading: false };
  await readFrame({ tab: tab.id, frame: frameId, ...(documentId !== undefined && { document: documentId }) });
  if (message) await browser.tabs.sendMessage(tab.id, message, { frameId });
  return { isReading: true };
};
