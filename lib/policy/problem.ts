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
