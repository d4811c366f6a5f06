import type { LocalText, NetworkName, RuleKindName, Severity, SurfaceName } from '../policy/schema.ts';

/** UTF-16 offsets into the draft as it stands; `start === end` is a place, not words. */
export interface Span {
  start: number;
  end: number;
}

export interface Edit extends Span {
  text: string;
}

/** One way of mending: its edits don't overlap, are sorted, and refer to the draft before any of them. */
export interface Fix {
  label: string;
  edits: Edit[];
  /** Safe to apply without asking: it changes form, not meaning, or is the only thing the rule accepts. */
  safe: boolean;
}

/** What *fix all* makes of a draft. */
export interface FixedDraft {
  text: string;
  /** The same as edits of the draft as it stands: in order, none of which touches another. */
  edits: Edit[];
  /** How many findings are gone, rule by rule; those that the fixes brought with them aside. */
  mended: number;
}

export interface Finding extends Span {
  /** The same while the same rule finds the same words for the n-th time, wherever they move. */
  id: string;
  ruleId: string;
  kind: RuleKindName;
  severity: Severity;
  /** In the reader's language. */
  message: string;
  why?: string;
  clause?: { title: string; url?: string };
  fixes: Fix[];
  /** Only where the rule blocks: may it be passed with a reason? */
  override?: 'never' | 'reason';
  /** 0 to 1, for detectors only. */
  confidence?: number;
}

/** A share that this employee made before; what `cadence` looks at. */
export interface PastShare {
  /** Milliseconds since 1970. */
  at: number;
  network: NetworkName;
  own: boolean;
}

export interface Draft {
  text: string;
  network: NetworkName;
  /** Default: post. */
  surface?: SurfaceName;
  /** BCP 47. Default: found from the words. */
  language?: string;
  /** ISO 3166-1, the employee's own setting. */
  region?: string;
  /** The company asked for this post, says the employee. */
  asked?: boolean;
  /** The draft comes from this approved item. */
  approvedContentId?: string;
  media?: { altText?: string }[];
}

export interface CheckContext {
  /** Milliseconds since 1970. */
  now: number;
  /** Minutes east of UTC of the employee's clock, for rules that speak of hours and days; it may change in between. Default 0. */
  utcOffsetMinutes?: number | ((at: number) => number);
  history?: readonly PastShare[];
  /** The reader's language (BCP 47); default: the policy's. */
  language?: string;
  /** The languages that the policy's texts are wanted in, the first first (BCP 47); default: `language`. Then the policy's. */
  languages?: readonly string[];
  /** When this employee last acknowledged which revision. */
  acknowledged?: { revision: number; at: number };
  /**
   * While typing: where the caret is, in UTF-16 units, and for how long nothing was typed. A finding that touches the word at
   * the caret waits until the word ends or `idleMs` reaches 400, personal data and secrets excepted.
   */
  typing?: { caret: number; idleMs: number };
}

export interface Counts {
  /** As the network counts: weighted on X, UTF-16 units on LinkedIn. */
  characters: number;
  limit: number;
  words: number;
  sentences: number;
  hashtags: number;
  mentions: number;
  links: number;
  emoji: number;
}

export interface CheckResult {
  /** By start, then end, then the order of the rules. */
  findings: Finding[];
  counts: Counts;
  /** BCP 47 primary tag, or "unknown". */
  language: string;
  /** The draft is about a protected topic: only `detect` speaks, nothing blocks, nothing may be recorded. */
  isProtected: boolean;
}

/**
 * What the checker needs of a policy, as plain data and typed arrays (structured-cloneable): made once a digest in the
 * background, then only wrapped. Its inside is `compile.ts`'s own business.
 */
export interface CompiledPolicy {
  /** Of this layout; another number means compile again. */
  layout: number;
  /** SHA-256 of the policy's bytes, hex. */
  digest: string;
  id: string;
  revision: number;
  language: string;
  /** Rules that the checker does not check yet, or that wait for something: told to the admin, skipped here. */
  notChecked: string[];
  tables: Record<string, Uint8Array | Uint16Array | Uint32Array | Int32Array>;
  data: unknown;
}

/** `compile(policy, { digest, packs })` in compile.ts; `prepare(compiled)` wraps the views and answers this. */
export interface Checker {
  readonly policy: Pick<CompiledPolicy, 'id' | 'revision' | 'digest' | 'language'>;
  check(draft: Draft, context: CheckContext): CheckResult;
}

/** The text in the reader's language, else the policy's, else the first there is. */
export type PickText = (text: LocalText) => string;
