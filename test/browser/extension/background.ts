import { handlers } from '../../../utils/background/handlers.ts';
import { answerQuestions } from '../../../utils/messaging/channels/answer.ts';

// The real background, in the page of the tests: imported by every test that asks it something.
answerQuestions(handlers);
