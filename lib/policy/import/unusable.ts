/** A file that can't be used, in a sentence for the admin: what it is, where, and what to do. */
export class Unusable extends Error {}

/** Of a table: twice the terms of the largest policy, and more columns than anybody reads. */
export const MOST_ROWS = 100_000;
export const MOST_CELLS = 1_000_000;
