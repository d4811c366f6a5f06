import { nearest } from './nearest.ts';

/** Keys that people bring from elsewhere, with ours: the first that is known at the place. None: it only looks like one of them. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  and: ['all'],
  allof: ['all'],
  or: ['any', 'anyOf'],
  anyof: ['any'],
  any: ['anyOf'],
  if: ['when'],
  condition: ['when'],
  conditions: ['when'],
  trigger: ['when'],
  regex: ['pattern'],
  regexp: ['pattern'],
  word: ['terms'],
  words: ['terms'],
  comment: [],
  comments: [],
};

/** The known key that was most likely meant by an unknown one. */
export function meantKey(key: string, known: readonly string[]): string | undefined {
  const name = key.toLowerCase();
  const ours = Object.hasOwn(ELSEWHERE, name) ? ELSEWHERE[name] : undefined;
  const meant = ours?.find((one) => known.includes(one));
  if (meant !== undefined || ours?.length === 0) return meant;
  return nearest(key, known);
}
