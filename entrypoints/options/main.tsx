import '../../utils/messaging/parse-without-eval.ts';
import { i18n } from '#i18n';
import '../../components/tokens.css';
import { showSurface } from '../../utils/surfaces/show-surface.tsx';
import { OptionsApp } from './options-app.tsx';

showSurface(<OptionsApp />, i18n.t('options.title'));
