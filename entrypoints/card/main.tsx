import '../../utils/messaging/parse-without-eval.ts';
import '../../components/tokens.css';
import { connectToPage } from '../../utils/messaging/channels/card-port.ts';
import { showSurface } from '../../utils/surfaces/show-surface.tsx';
import { CardApp } from './card-app.tsx';

showSurface(<CardApp page={connectToPage(location.hash.slice(1))} />);
