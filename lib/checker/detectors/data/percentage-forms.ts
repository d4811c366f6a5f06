import { NUMBER_WORDS } from './number-words.ts';

const WORD =
  /(?:pct(?:\.?-?point)?|procent(?:-?point|-?enheder)?s?|percent(?:age)?(?:[ -]points?)?|per cent(?:age points?)?|promille|prosent(?:poeng)?|prozent(?:punkte)?|pp)(?![\p{L}\p{N}])/iuy;
const WRITTEN = new RegExp(`(?:^|[^\\p{L}\\p{N}])(${NUMBER_WORDS}) $`, 'iu');

export const percentageForms = {
  percentWord: WORD,
  percentWritten: WRITTEN,
};
