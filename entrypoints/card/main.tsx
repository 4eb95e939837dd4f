import '../../utils/messaging/parse-without-eval.ts';
import '../../components/tokens.css';
import { awaitOwnPage } from '../../utils/messaging/channels/card-port.ts';
import { showSurface } from '../../utils/surfaces/show-surface.tsx';
import { CardApp } from './card-app.tsx';

showSurface(<CardApp page={awaitOwnPage(location.hash.slice(1))} />);
