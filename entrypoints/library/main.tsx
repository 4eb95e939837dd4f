import '../../utils/messaging/parse-without-eval.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import '../../components/tokens.css';
import { LibraryApp } from './library-app.tsx';

document.documentElement.lang = i18n.t('language');
document.documentElement.dir = i18n.t('direction');
document.title = i18n.t('library.title');
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <LibraryApp />
    </StrictMode>,
  );
}
