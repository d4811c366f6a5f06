import type { Edit, Finding } from '../checker/types.ts';

/** A point of the window, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** A rectangle of the window, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** All that the guard shows at a moment. Rectangles are the window's. */
export interface GuardModel {
  pill: {
    /** The end of its right-hand bottom corner. */
    at: Point;
    findings: readonly Finding[];
    isProtected: boolean;
  } | null;
  card: {
    /** What it hangs from: the words that it is about, or the pill. */
    anchor: Box;
    hangsFrom: 'words' | 'pill';
    /** What it may not lie over, where there is room elsewhere: the composer's own button. */
    keepClear: Box | null;
    text: string;
    findings: readonly Finding[];
    counts: { characters: number; limit: number };
    /** Opened by the keyboard: the first remark takes the focus. */
    takesFocus: boolean;
    /** How often remarks have been asked for by the keyboard; the first is 1. */
    turn: number;
    /** The approved text that waits to be put in. */
    canInsert: boolean;
    /** How many remarks *fix all* would mend. */
    safeFixes: number;
  } | null;
  gate: {
    stops: boolean;
    /** A draft each, the parts of a thread in their order. */
    parts: readonly { key: string; text: string; findings: readonly Finding[] }[];
  } | null;
  notice: GuardNotice | null;
  /** Said once, when it changes, to those who can't see the pill. */
  announcement: { remarks: number } | null;
  theme: 'light' | 'dark';
}

export type GuardNotice =
  | 'updated'
  | 'not-recognised'
  | 'not-checked'
  | 'check-failed'
  | 'press-again'
  | 'fix-failed'
  | 'not-copied'
  | 'copied'
  | 'insert';

export interface GuardActions {
  togglePill(): void;
  close(): void;
  /** `text` is what was shown, and `part` the gate's; without one it is the composer that is written in. */
  fix(finding: Finding, edits: readonly Edit[], shown: { text: string; part?: number }): void;
  fixAll(): void;
  show(finding: Finding): void;
  insert(): void;
  /** `reason` where something that blocks was passed. */
  pass(reason: string | undefined): void;
  backToText(): void;
  dismissNotice(): void;
  keepOpen(isOver: boolean): void;
}

export interface GuardView {
  /** Null: nothing is shown any more, and nothing remembered of what was. */
  render(model: GuardModel | null): void;
}

/** Made once there is something to show. */
export type CreateView = (root: ShadowRoot, actions: GuardActions) => GuardView;
