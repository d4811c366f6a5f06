/** What is wrong with a policy: where, what was found, and what to do. */
export interface Problem {
  /** JSON pointer (RFC 6901) into the document; "" is the whole. */
  pointer: string;
  /** 1-based; absent when the bytes could not be read as text. Columns count UTF-16 units. */
  line?: number;
  column?: number;
  /** UTF-16 offset into the text. */
  offset?: number;
  what: string;
  mend: string;
  /** An error refuses the policy, a warning is advice. */
  severity: 'error' | 'warning';
}

/** A problem that knows its path, but not yet its place in the file. */
export interface PathProblem {
  path: PropertyKey[];
  /** Point at the key rather than at its value. */
  atKey: boolean;
  what: string;
  mend: string;
  severity: Problem['severity'];
}
