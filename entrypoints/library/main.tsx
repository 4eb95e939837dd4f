import '../../utils/messaging/parse-without-eval.ts';
import { i18n } from '#i18n';
import '../../components/tokens.css';
import { showSurface } from '../../utils/surfaces/show-surface.tsx';
import { LibraryApp } from './library-app.tsx';

showSurface(<LibraryApp />, i18n.t('library.title'));
