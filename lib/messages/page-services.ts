import type { Checker, CheckResult, Finding } from '../checker/types.ts';
import type { Composer, GuardServices, Remarked, StartedDraft } from '../composer/types.ts';
import { languagesOf } from '../i18n.ts';
import type { NetworkName } from '../policy/schema.ts';
import type { CheckerScript } from './checker-script.ts';
import type { PagePolicy, RequestOf, StartedShare } from './protocol.ts';
import type { send as sendMessage } from './send.ts';
import { untilHeard } from './until-heard.ts';

type RemarkName = 'remark.shown' | 'remark.fixed' | 'remark.overridden';

/** Together about seven seconds: a background may be ended again and again. */
const MOST_TRIES = 8;

interface PagePorts {
  send: typeof sendMessage;
  now(): number;
  offsetAt(at: number): number;
  /** The interface's language, for our own words in remarks. */
  language(): string;
  /** The browser's, the first first (BCP 47), for the company's. */
  languages(): readonly string[];
  /** The extension went away under the page, or would not answer. */
  onLost(error: unknown): void;
}

/** What the guard is given on a page: the checker of the policy in force, and a way to say what happened. */
export function createPageServices({ send, now, offsetAt, language, languages, onLost }: PagePorts) {
  let policy: PagePolicy | null = null;
  let checker: Checker | null = null;
  let script: CheckerScript | null = null;
  let wanted: readonly string[] = [];
  const shares = new Map<string, StartedShare>();

  /** Posts on their way: their marks, and that the background has been told of them. */
  const posting = new WeakMap<Composer, { once: string; told: Promise<void> }>();

  /** At most once a draft and rule, however often it is told. */
  function remark(
    name: RemarkName,
    { ruleId, severity }: Finding,
    { draft, network }: Remarked,
    reason?: string,
  ): void {
    const data = { ruleId, severity, network, ...(reason ? { reason } : {}) };
    void deliver({ event: { name, data }, once: `${draft} ${name} ${network} ${ruleId}` });
  }

  const tell = (say: () => Promise<unknown>): Promise<void> =>
    untilHeard(say, MOST_TRIES).then(() => undefined, onLost);

  /** `once` lets it be told again without being counted twice. */
  const deliver = (recording: RequestOf<'event.record'>) => tell(() => send('event.record', recording));

  function eventOf<Name extends 'share.published' | 'share.unconfirmed'>(
    name: Name,
    { network, surface }: Composer,
    { findings }: CheckResult,
    started: StartedDraft | null,
  ) {
    const check = { block: 0, warn: 0, hint: 0 };
    for (const { severity } of findings) check[severity]++;
    const share = started && shares.get(started.id);
    const content = share && { contentId: share.contentId, variantId: share.variantId, origin: share.origin };
    const data = { network, surface, check, ...withoutGaps(content) };
    return { event: { name, data }, ...(started ? { shareId: started.id } : {}) };
  }

  function begin(composer: Composer, result: CheckResult, started: StartedDraft | null): void {
    const once = crypto.randomUUID();
    const told = tell(() =>
      send('share.posting', { ...eventOf('share.unconfirmed', composer, result, started), once }),
    );
    posting.set(composer, { once, told });
  }

  /** It is over: by its mark, and not before the background has been told of its beginning. */
  function end(composer: Composer, say: (once: string) => Promise<void>): void {
    const post = posting.get(composer);
    posting.delete(composer);
    void (post?.told ?? Promise.resolve()).then(() => say(post?.once ?? crypto.randomUUID()));
  }

  const sent =
    (name: 'share.published' | 'share.unconfirmed') =>
    (composer: Composer, result: CheckResult, started: StartedDraft | null): void =>
      end(composer, (once) => deliver({ ...eventOf(name, composer, result, started), once }));

  const services: GuardServices = {
    check(draft, typing) {
      if (!checker || !policy) return null;
      return checker.check(
        { ...draft, region: policy.region },
        {
          now: now(),
          utcOffsetMinutes: offsetAt,
          history: policy.history,
          language: language(),
          languages: wanted,
          acknowledged: policy.acknowledged,
          typing,
        },
      );
    },
    fixAll: (draft) =>
      script?.fixAll(draft.text, (text) => services.check({ ...draft, text }) ?? { findings: [] }) ?? null,
    hush: ({ id }) => void tell(() => send('share.hush', { shareId: id })),
    record: {
      shown: (finding, of) => remark('remark.shown', finding, of),
      fixed: (finding, of) => remark('remark.fixed', finding, of),
      overridden: (finding, of, reason) => remark('remark.overridden', finding, of, reason),
      posting: begin,
      notPosted(composer) {
        if (posting.has(composer)) end(composer, (once) => tell(() => send('share.notPosted', { once })));
      },
      published: sent('share.published'),
      unconfirmed: sent('share.unconfirmed'),
    },
  };

  return {
    services,
    /** @param script from `checker.bring`; there is none where nothing is to be checked */
    use(next: PagePolicy | null, brought?: CheckerScript): void {
      if (next && !brought) throw new Error('There is a policy, and nothing to check by it.');
      script = brought ?? null;
      policy = next;
      wanted = languagesOf(next?.language, languages());
      checker = next && brought ? brought.prepare(next.compiled) : null;
    },
    /** The share that opened this tab, if one did. A background that doesn't answer knows of none. */
    async claim(network: NetworkName): Promise<StartedDraft | null> {
      const share = await send('share.claim', { network }).catch(() => null);
      if (share) shares.set(share.id, share);
      return share;
    },
  };
}

function withoutGaps<T extends object>(value: T | null | undefined): Partial<T> {
  return Object.fromEntries(Object.entries(value ?? {}).filter(([, one]) => one !== undefined)) as Partial<T>;
}
