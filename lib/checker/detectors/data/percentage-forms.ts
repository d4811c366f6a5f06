import { NUMBER_WORDS } from './number-words.ts';

const WORD =
  /(?:pct(?:\.?-?point)?|procent(?:-?point|-?enhe[dt]er)?s?|percent(?:age)?(?:[ -]points?|s)?|per cent(?:age points?)?|promille|prosent(?:poeng)?|prozent(?:punkte)?|pp)(?![\p{L}\p{N}])/iuy;
const WRITTEN = new RegExp(
  `(?:^|[^\\p{L}\\p{N}])((?:${NUMBER_WORDS}) (?:og |and )?(?:en halv|et halvt|a half)|one hundred|${NUMBER_WORDS}) $`,
  'iu',
);

const FIGURE =
  /(?:^|[^\p{L}\p{N}_%.,])((?:\d{1,3}(?:[. ]\d{3})+|\d+)(?:[.,]\d+)?(?: ?[½¼¾⅓⅔]| \d\/\d|\/\d\d?)?|[½¼¾⅓⅔])[ -]?$/u;
const POINTS = /-? ?point(?:s)?(?![\p{L}])|-?enheder/uy;
const BEGIN = /p(?:ct|rocent|ercent|er cent|romille|rosent|rozent|p(?![\p{L}\p{N}]))/giu;

export const percentageForms = {
  percentFigure: FIGURE,
  percentPoints: POINTS,
  percentBegin: BEGIN,
  percentWord: WORD,
  percentWritten: WRITTEN,
};
