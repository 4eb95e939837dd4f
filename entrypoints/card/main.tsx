import '../../utils/messaging/parse-without-eval.ts';
import '../../components/tokens.css';
import { showSurface } from '../../utils/surfaces/show-surface.tsx';
import { CardApp } from './card-app.tsx';

showSurface(<CardApp />);
