import { rangeBefore } from './amounts.ts';
import { type Detection, type Detector, MOST_DETECTIONS } from './detector.ts';
import { isWordCharacter } from './digit-groups.ts';
import type { Forms } from './knowledge.ts';
import { after } from './read-form.ts';

/**
 * Percentages, in Danish and English notation: 12 %, 12 pct., 12,5 procent, 12 per cent, 3,5 procentpoint, ten percent, 5 ‰
 * (ISO 80000-1, 7.3; Dansk Sprognævn, § 62).
 */
export const percentage: Detector = {
  name: 'percentage',
  find({ text, anchors: { percentSigns, digitRuns }, known: { forms }, mayHold }) {
    const found: Detection[] = [];
    for (const sign of percentSigns) {
      const one = found.length > MOST_DETECTIONS ? null : aroundSign(text, sign, forms);
      if (one) found.push(one);
    }
    const signs = found.length;
    if (mayHold('percentage')) pushWords(text, digitRuns.length > 0, forms, found);
    return signs > 0 && found.length > signs ? found.sort((a, b) => a.start - b.start) : found;
  },
};

function aroundSign(text: string, sign: number, forms: Forms): Detection | null {
  const figure = forms.percentFigure.exec(text.slice(Math.max(0, sign - 20), sign))?.[1];
  if (figure === undefined) return null;
  // "%20" belongs to an address.
  if (/^[0-9A-Fa-f]{2}/.test(text.slice(sign + 1, sign + 3)) && /\d/.test(text[sign + 1] as string)) return null;
  const at = sign - figure.length - (/[ -]/.test(text[sign - 1] as string) ? 1 : 0);
  const end = after(text, sign + 1, forms.percentPoints);
  return { start: at - rangeBefore(text, at, forms), end, confidence: 0.95 };
}

function pushWords(text: string, hasDigits: boolean, forms: Forms, found: Detection[]): void {
  for (const match of text.matchAll(forms.percentBegin)) {
    const at = match.index;
    if (isWordCharacter(text, at - 1) && !(hasDigits && /\p{N}/u.test(text[at - 1] as string))) continue;
    let end = after(text, at, forms.percentWord);
    if (end === at) continue;
    if (text[end] === '.' && /^pct/i.test(match[0])) end++;
    const before = text.slice(Math.max(0, at - 24), at);
    const figure = forms.percentFigure.exec(before)?.[1];
    const written =
      figure === undefined && !/^p(?:p|romille)/i.test(match[0]) ? forms.percentWritten.exec(before)?.[1] : undefined;
    const words = figure ?? written;
    if (words === undefined) continue;
    const from = at - words.length - (/[ -]$/.test(before) ? 1 : 0);
    found.push({ start: figure === undefined ? from : from - rangeBefore(text, from, forms), end, confidence: 0.95 });
    if (found.length > MOST_DETECTIONS) return;
  }
}
