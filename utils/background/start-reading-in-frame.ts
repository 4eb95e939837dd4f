import { browser } from 'wxt/browser';
import { identifyDocument } from '../documents/identify-document.ts';
import type { Handlers } from '../messaging/channels/answer.ts';
import { readFrame } from '../sites/reading-script.ts';
import { annotationsOf } from '../store/read-annotations.ts';

/** Starts the reading script in the frame that asks, unless it asks only for highlights and has none. */
export const startReadingInFrame: Handlers['startReading'] = async (
  { page, message },
  { tab, frameId, documentId },
) => {
  if (tab?.id === undefined || frameId === undefined) return { isReading: false };
  if (page && (await annotationsOf(identifyDocument(page))).length === 0) return { isReading: false };
  await readFrame({ tab: tab.id, frame: frameId, ...(documentId !== undefined && { document: documentId }) });
  if (message) await browser.tabs.sendMessage(tab.id, message, { frameId });
  return { isReading: true };
};
