import { rangeBefore } from './amounts.ts';
import { type Detection, type Detector, MOST_DETECTIONS } from './detector.ts';
import { isWordCharacter } from './digit-groups.ts';
import type { Forms } from './knowledge.ts';
import { after } from './read-form.ts';

/**
 * Amounts of money, in Danish and English notation: a number with the sign, code or name of a currency (ISO 4217) before or
 * behind it, thousands and millions included, and ranges of them: 1.234,50 kr., DKK 1,2 mio., €3.4bn, 499,-.
 */
export const money: Detector = {
  name: 'money',
  find({ text, anchors: { digitRuns }, known: { forms }, mayHold }) {
    const found: Detection[] = [];
    let done = 0;
    for (let run = 0; run < digitRuns.length && found.length < MOST_DETECTIONS; run += 2) {
      const at = digitRuns[run] as number;
      if (at < done) continue;
      const amount = amountAt(text, at, done, forms);
      if (!amount) continue;
      found.push(amount);
      done = amount.end;
    }
    if (mayHold('money')) pushWritten(text, forms.moneyWritten, found);
    return found;
  },
};

function amountAt(text: string, at: number, done: number, forms: Forms): Detection | null {
  if (isWordCharacter(text, at - 1) && !/[A-Z]{3}$/.test(text.slice(Math.max(0, at - 3), at))) return null;
  if (/\d[.,]$/.test(text.slice(Math.max(0, at - 2), at)) && done < at - 1) return null;
  const end = after(text, at, forms.amount);
  if (end === at) return null;
  const before = forms.moneyBefore.exec(text.slice(Math.max(0, at - 16), at))?.[0];
  if (before !== undefined) {
    const start = at - before.replace(/^[^\p{L}\p{Sc}]/u, '').length;
    const last = endOf(text, end, [forms.moneySecondOfRange, forms.moneyScaleBehind, forms.moneyPriceDash]);
    return isWordCharacter(text, last) ? null : { start, end: last, confidence: 0.9 };
  }
  const dash = after(text, end, forms.moneyPriceDash);
  if (dash > end) return { start: at, end: dash, confidence: 0.8 };
  const last = endOf(text, end, [forms.moneyCodeBehind, forms.moneyBehind]);
  if (last === end) return null;
  const unit = text.slice(end, last).toLowerCase();
  const isDoubtful = /^ ?(?:pounds?|pund|øre)$/.test(unit.trimEnd());
  if (isDoubtful && forms.moneyWeight.test(text.slice(Math.max(0, at - 40), last + 40))) return null;
  return {
    start: at - rangeBefore(text, at, forms),
    end: withoutFullStop(text, last, unit),
    confidence: isDoubtful ? 0.6 : 0.9,
  };
}

/** The farthest that the first fitting form reaches. */
function endOf(text: string, from: number, forms: RegExp[]): number {
  for (const form of forms) {
    const end = after(text, from, form);
    if (end > from) return end;
  }
  return from;
}

/** A dot belongs to "kr." and "mio.", behind other names it ends the sentence. */
function withoutFullStop(text: string, end: number, unit: string): number {
  return text[end - 1] === '.' && !/(?:kr|mio|mia|mill|mrd)\.$/.test(unit) ? end - 1 : end;
}

/** "Five million dollars", "halvanden milliard kroner". */
function pushWritten(text: string, form: RegExp, found: Detection[]): void {
  let hasMore = false;
  for (const match of text.matchAll(form)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (found.some((one) => one.start < span.end && span.start < one.end)) continue;
    found.push({ ...span, confidence: 0.8 });
    hasMore = true;
    if (found.length > MOST_DETECTIONS) break;
  }
  if (hasMore) found.sort((a, b) => a.start - b.start);
}
