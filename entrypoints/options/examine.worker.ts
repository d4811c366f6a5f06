import { setLanguage } from '../../lib/i18n.ts';
import { examinePolicy } from '../../lib/state/examine.ts';
import type { ExamineReply, ExamineRequest } from '../../lib/state/examiner.ts';

// A large policy takes a second to be looked at from all sides: beside the page, which stays usable.
const answer = (reply: ExamineReply) => postMessage(reply);

addEventListener('message', ({ data: { bytes, now, inForce, language } }: MessageEvent<ExamineRequest>) => {
  setLanguage(language);
  answer({ examined: examinePolicy(bytes, { now, inForce, onStep: (step) => answer({ step }) }) });
});
