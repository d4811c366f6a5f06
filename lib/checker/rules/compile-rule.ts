import type { Rule } from '../../policy/schema.ts';
import { compileAcknowledge } from './acknowledge.ts';
import { compileCadence } from './cadence.ts';
import { compileCount } from './count.ts';
import { compileDetect } from './detect.ts';
import { compileForbid } from './forbid.ts';
import { compileHashtag } from './hashtag.ts';
import { compileLink } from './link.ts';
import { compileMedia } from './media.ts';
import { compileMention } from './mention.ts';
import { compileProtect } from './protect.ts';
import { compileReplace } from './replace.ts';
import { compileRequire } from './require.ts';
import type { CompileTools } from './rule.ts';
import { compileSimilar } from './similar.ts';

/** What a rule's kind needs of it, as plain data. */
export function compileOwn(rule: Rule, tools: CompileTools): unknown {
  switch (rule.kind) {
    case 'forbid':
      return compileForbid(rule, tools);
    case 'replace':
      return compileReplace(rule, tools);
    case 'require':
      return compileRequire(rule, tools);
    case 'count':
      return compileCount(rule);
    case 'link':
      return compileLink(rule, tools);
    case 'hashtag':
      return compileHashtag(rule, tools);
    case 'mention':
      return compileMention(rule);
    case 'detect':
      return compileDetect(rule, tools);
    case 'similar':
      return compileSimilar(rule, tools);
    case 'cadence':
      return compileCadence(rule);
    case 'media':
      return compileMedia(rule);
    case 'acknowledge':
      return compileAcknowledge(rule);
    case 'protect':
      return compileProtect(rule, tools);
  }
}
