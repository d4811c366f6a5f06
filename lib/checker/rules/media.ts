import type { RuleOf } from '../../policy/schema.ts';
import type { CheckRule } from './rule.ts';

export interface Media {
  altText: boolean;
  max?: number;
}

export const compileMedia = ({ altText, max }: RuleOf<'media'>): Media => ({
  altText: altText === 'require',
  ...(max !== undefined && { max }),
});

/** Attached pictures: how many, and each with a description. They stand after the text, and so does the remark. */
export const checkMedia: CheckRule<Media> = ({ altText, max }, reading, { texts }) => {
  const media = reading.draft.media ?? [];
  const end = reading.text.trimEnd().length;
  const undescribed = altText ? media.filter((one) => (one.altText ?? '').trim() === '').length : 0;
  if (undescribed > 0) return [{ start: end, end, message: texts.altTextMissing(undescribed) }];
  if (max !== undefined && media.length > max)
    return [{ start: end, end, message: texts.tooMuchMedia(media.length, max) }];
  return [];
};
