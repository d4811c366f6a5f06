import type { RuleKindName } from '../../policy/schema.ts';
import { checkAcknowledge } from './acknowledge.ts';
import { checkCadence } from './cadence.ts';
import { checkCount } from './count.ts';
import { checkDetect } from './detect.ts';
import { checkForbid } from './forbid.ts';
import { checkHashtag } from './hashtag.ts';
import { checkLink } from './link.ts';
import { checkMedia } from './media.ts';
import { checkMention } from './mention.ts';
import { checkReplace } from './replace.ts';
import { checkRequire } from './require.ts';
import type { CheckRule } from './rule.ts';
import { checkSimilar } from './similar.ts';

/** Every kind and what checks it. What a kind compiles to is known to its file alone: `compile-rule.ts` is the other table. */
const checks = {
  forbid: checkForbid,
  replace: checkReplace,
  require: checkRequire,
  count: checkCount,
  link: checkLink,
  hashtag: checkHashtag,
  mention: checkMention,
  detect: checkDetect,
  similar: checkSimilar,
  cadence: checkCadence,
  media: checkMedia,
  acknowledge: checkAcknowledge,
  protect: () => [],
} satisfies Record<RuleKindName, CheckRule<never>>;

export const checkOf = (kind: RuleKindName): CheckRule<unknown> => checks[kind] as CheckRule<unknown>;
