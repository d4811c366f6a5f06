import type { DetectorName, LocalText, NetworkName, RuleKindName, Severity, SurfaceName } from '../policy/schema.ts';
import type { DetectorData } from './detectors/data/index.ts';
import type { Signal } from './detectors/data/signal-words.ts';
import type { SpecialTerm } from './terms/layout.ts';
import type { NameContext } from './terms/name-context.ts';

/** Of the compiled layout below; raise it whenever its meaning changes. */
export const LAYOUT = 19;

/** What a `match` of the policy became: a matcher of the term tables (or -1) and patterns by number. */
export interface CompiledMatch {
  matcher: number;
  patterns: number[];
  /** Its terms are in the tables of those that are looked for when a condition asks. */
  later?: true;
}

export type CompiledCondition =
  | { is: 'mentions'; match: CompiledMatch; near?: CompiledNear; beforeFold?: true }
  | { is: 'links'; domains: string[] }
  | { is: 'approvedContent' | 'asked' | 'rewarded' | 'media'; value: boolean }
  | { is: 'detects'; detectors: DetectorName[] }
  | { is: 'all' | 'any'; of: CompiledCondition[] }
  | { is: 'not'; of: CompiledCondition };

/** What has to stand close by, at most so many words off. */
export interface CompiledNear {
  match: CompiledMatch;
  words: number;
  side?: 'before' | 'after' | undefined;
}

/** A rule as the checker runs it. What it needs of its own is `data`, known to its kind's file alone. */
export interface CompiledRule<Data = unknown> {
  id: string;
  kind: RuleKindName;
  severity: Severity;
  override?: 'never' | 'reason';
  message?: LocalText;
  why?: LocalText;
  clause?: { title: LocalText; url?: string };
  when?: CompiledCondition;
  networks?: NetworkName[];
  surfaces?: SurfaceName[];
  languages?: string[];
  regions?: string[];
  /** Where it doesn't speak. */
  exceptRegions?: string[];
  /** Milliseconds since 1970. */
  from?: number;
  until?: number;
  data: Data;
}

export interface CompiledPattern {
  /** What runs: the policy's pattern, with guards where they spare work. */
  source: string;
  flags: string;
  /** Letters one of which must stand in the draft, folded, are gates of the substring tables: any of these opens. */
  gates: number[];
  /** One of these must be open as well. */
  gatesBeside?: number[];
  /** One of ASCII's digits stands in each of its matches. */
  needsDigit?: true;
  /** Its matches start with a picture, a sign or a letter far beyond Latin, which most drafts have none of. */
  startsFar?: true;
  /** It finds the same without the flag `u` that it has, which is slow, in a draft without letters that need it. */
  isSameWithoutU?: true;
  /** As the policy has it, where a guard was added: a match may also start where the last one ended. */
  unguarded?: string;
}

/** What is hashed in the vocabulary: the digest, hex, and how many words it has. */
export interface HashedTerm {
  sha256: string;
  words: number;
  matcher: number;
}

export interface CompiledData {
  rules: CompiledRule[];
  patterns: CompiledPattern[];
  specials: [term: number, special: SpecialTerm][];
  matchers: number;
  /** The same of the terms that are looked for when a condition asks. */
  later: { specials: [term: number, special: SpecialTerm][]; matchers: number };
  hashed: HashedTerm[];
  names: NameContext;
  /** Lower case, punycode; the top-level ones that exist as one text, with spaces between. */
  domains: { own: string[]; internal: string[]; named: string[]; topLevel: string };
  detectors: DetectorName[];
  /** What the detectors know. */
  detectorData: DetectorData;
  /** By signal the gates of its words; none where no rule detects. */
  signals: Partial<Record<Signal, number[]>>;
  rewarded: boolean;
  /** Own limits of the policy: characters by network and surface. */
  limits: Partial<Record<NetworkName, { post?: number; comment?: number }>>;
  /** Approved items by id: were they written by the company? */
  origins: Record<string, 'own' | 'curated'>;
}
