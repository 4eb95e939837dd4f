import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { sendReports } from '../messaging/channels/send-reports.ts';

/**
 * Shows a surface in its page, and sets the page's language to that of the interface.
 * @param title of the page, if the reader can see it
 */
export function showSurface(surface: ReactNode, title?: string): void {
  sendReports();
  document.documentElement.lang = i18n.t('language');
  document.documentElement.dir = i18n.t('direction');
  if (title !== undefined) document.title = title;
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<StrictMode>{surface}</StrictMode>);
}
