import { contextOf } from './context.ts';
import { type Detection, type Detector, MOST_DETECTIONS } from './detector.ts';
import { isAssigned, isWordCharacter } from './digit-groups.ts';
import type { Knowledge } from './knowledge.ts';

/**
 * UK National Insurance numbers: two letters, six digits, a letter A to D. D, F, I, Q, U and V are in no prefix, O isn't its
 * second letter, and BG, GB, KN, NK, NT, TN and ZZ are never given.
 * @see https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110
 */
export const ukNino: Detector = {
  name: 'uk-nino',
  find({ text, anchors: { digitRuns }, known }) {
    const found: Detection[] = [];
    let done = 0;
    for (let run = 0; run < digitRuns.length && found.length < MOST_DETECTIONS; run += 2) {
      const at = digitRuns[run] as number;
      const length = (digitRuns[run + 1] as number) - at;
      if ((length !== 6 && length !== 2 && length !== 3) || at < done) continue;
      const number = numberAt(text, at, known);
      if (!number) continue;
      found.push(number);
      done = number.end;
    }
    return found;
  },
};

const LABEL = /(?:^|[^\p{L}\p{N}])nino$/iu;

/** @param at where its digits begin */
function numberAt(text: string, at: number, { words, forms }: Knowledge): Detection | null {
  const prefix = forms.ninoPrefix.exec(text.slice(Math.max(0, at - 5), at))?.[1];
  const rest = prefix === undefined ? null : forms.ninoRest.exec(text.slice(at, at + 14));
  if (prefix === undefined || !rest) return null;
  const start = at - prefix.length;
  const end = at + rest[0].length;
  const isBehindSign = /[-/=.]/.test(text[start - 1] ?? '') && !isAssigned(text, start, LABEL);
  if (isBehindSign || (text[end] === '-' && isWordCharacter(text, end + 1))) return null;
  const context = contextOf(text, start, end, words.nino);
  if (context < 0) return null;
  if (context > 0) return { start, end, confidence: 0.95 };
  // Without its last letter it is any code; with it in small letters or uneven pieces it may be one.
  if (rest[2] === undefined) return null;
  if (forms.ninoWord.test(prefix)) return null;
  const isUsual = prefix === prefix.toUpperCase() && rest[2] === rest[2].toUpperCase();
  return { start, end, confidence: isUsual ? 0.75 : 0.55 };
}
