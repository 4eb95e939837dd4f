import '../../utils/messaging/parse-without-eval.ts';
import { i18n } from '#i18n';
import 'pdfjs-dist/web/pdf_viewer.css';
import '../../components/tokens.css';
import '../../utils/page/page.css';
import { showSurface } from '../../utils/surfaces/show-surface.tsx';
import { ReaderApp } from './reader-app.tsx';

// A page that frames the reader could lay its own buttons over it.
if (window === top) showSurface(<ReaderApp />, i18n.t('reader.title'));
