import type { Checker, CompiledPolicy } from '../checker/types.ts';
import type { OffsetAt } from '../insights/weeks.ts';
import type { MessageName, ReplyOf, RequestOf } from '../messages/protocol.ts';

/** `send` of lib/messages, as the stores are given it. */
export type Send = <Name extends MessageName>(
  name: Name,
  ...request: RequestOf<Name> extends void ? [] : [request: RequestOf<Name>]
) => Promise<ReplyOf<Name>>;

/** The clock of the person, as the stores are given it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  offsetAt: OffsetAt;
}

export type Prepare = (compiled: CompiledPolicy) => Checker;

/** The page in the tab that the popup was opened over. */
export interface CurrentPage {
  title: string;
  url: string;
}
