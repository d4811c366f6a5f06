import type { CheckContext, Draft } from '../checker/types.ts';
import { clockOf } from '../policy/moment.ts';
import { moment, networkNames, surfaceNames } from '../policy/schema.ts';
import { z } from '../zod.ts';

/** A draft as a line of a JSON lines file says it. */
export interface DraftLine {
  id: string | number;
  /** 1-based line of the file. */
  line: number;
  draft: Draft;
  context: CheckContext;
}

/** A line that is no draft. */
export interface BadLine {
  line: number;
  problem: string;
}

/** RFC 3339 allows a space and small letters. Without an offset a time is taken for UTC, whatever the machine's own is. */
function asMoment(written: string): string {
  const time = written.toUpperCase().replace(/^([\d-]{10}) /, '$1T');
  return /T[\d:.]+$/.test(time) ? `${time}Z` : time;
}
const isMoment = (text: string): boolean => moment.safeParse(text).success && !Number.isNaN(Date.parse(text));
const time = z.pipe(
  z.pipe(z.string(), z.transform(asMoment)),
  z.string().check(z.refine(isMoment, { error: 'a time such as "2026-11-24T16:30+01:00" is expected' })),
);

const draftSchema = z.object({
  id: z.optional(z.union([z.string(), z.number()])),
  text: z.string(),
  network: z._default(z.enum(networkNames), 'linkedin'),
  surface: z.optional(z.enum(surfaceNames)),
  language: z.optional(z.string()),
  region: z.optional(z.string()),
  now: z.optional(time),
  asked: z.optional(z.boolean()),
  approvedContentId: z.optional(z.string()),
  media: z.optional(z.array(z.object({ altText: z.optional(z.string()) }))),
  history: z.optional(z.array(z.object({ at: time, network: z.enum(networkNames), own: z.boolean() }))),
});

/** What a line of a file can't say, and holds for all of them. */
export interface DraftSetting {
  /** Milliseconds since 1970, for lines without a time of their own. */
  now: number;
  language?: string | undefined;
  acknowledged?: CheckContext['acknowledged'];
}

/** Reads drafts, a JSON object a line, one after the other; empty lines don't count, and one that is no draft ends nothing. */
export function* readDrafts(chunks: Iterable<Uint8Array>, setting: DraftSetting): Generator<DraftLine | BadLine> {
  let line = 0;
  for (const source of linesOf(chunks)) {
    line++;
    if (source.trim() !== '') yield readDraft(source, line, setting);
  }
}

/** Lines of UTF-8, with or without a byte order mark, ended by line feeds with or without a carriage return. */
function* linesOf(chunks: Iterable<Uint8Array>): Generator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest + decoder.decode();
}

function readDraft(source: string, line: number, setting: DraftSetting): DraftLine | BadLine {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    return { line, problem: error instanceof Error ? error.message : String(error) };
  }
  const parsed = draftSchema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return { line, problem: `${issue?.path.join('.') || 'the line'}: ${describeIssue(issue)}` };
  }
  const { id = line, now, history, ...draft } = parsed.data;
  return {
    id,
    line,
    draft,
    context: {
      now: now === undefined ? setting.now : Date.parse(now),
      utcOffsetMinutes: clockOf(now, history),
      language: setting.language,
      acknowledged: setting.acknowledged,
      history: history?.map(({ at, ...share }) => ({ ...share, at: Date.parse(at) })),
    },
  };
}

function describeIssue(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'invalid_value')
    return `one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')} is expected`;
  if (issue?.code === 'invalid_type') return `${issue.expected} is expected`;
  return issue?.message && issue.message !== 'Invalid input' ? issue.message : 'has not the form that is expected';
}
