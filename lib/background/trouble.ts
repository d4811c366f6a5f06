import type { ImportResult, PolicyTrouble } from '../messages/protocol.ts';
import type { Problem } from '../policy/problem.ts';
import type { Refreshing, StoredTrouble } from '../storage/items.ts';
import { t } from './texts.ts';

/**
 * An address that a policy may be fetched from: https, or http on this machine, without a name and password in it (a policy is
 * no secret, and `fetch` refuses them); undefined when it is none.
 */
export function addressOf(typed: string): string | undefined {
  if (!URL.canParse(typed.trim())) return undefined;
  const url = new URL(typed.trim());
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isHere)) return undefined;
  if (url.username || url.password) return undefined;
  url.hash = '';
  return url.href;
}

/**
 * What went wrong with fetching a policy, and what to do, in the reader's language.
 * @param of the address
 * @param isFixed the organisation decides: nobody can confirm anything here
 */
function describeTrouble(trouble: StoredTrouble, of: string, isFixed: boolean): { what: string; mend: string } {
  const host = URL.canParse(of) ? new URL(of).host : of;
  switch (trouble.why) {
    case 'status':
      return { what: t('fetch.status', host, trouble.status ?? 0), mend: t('fetch.statusMend') };
    case 'refused': {
      const [first] = trouble.problems ?? [];
      const { confirm } = trouble;
      if (confirm) {
        const mend = t(`fetch.${confirm}Mend`);
        return { what: t(`fetch.${confirm}`), mend: isFixed ? mend : `${mend} ${t('fetch.orConfirm')}` };
      }
      return { what: t('fetch.refused', first?.what ?? ''), mend: first?.mend ?? t('fetch.refusedMend') };
    }
    default:
      return { what: t(`fetch.${trouble.why}`, host), mend: t(`fetch.${trouble.why}Mend`) };
  }
}

/** More of a policy's problems than these nobody reads in a status; importing the file shows them all. */
const SHOWN_PROBLEMS = 20;

/** What an import leaves in the memory of its source. By a tag only what was taken is known again. */
export function after(result: ImportResult, now: number): Partial<Refreshing> & { failures: number } {
  if (result.ok) return { triedAt: now, goodAt: now, failures: 0, digest: result.digest, trouble: undefined };
  const { problems, confirm, fingerprint } = result;
  const trouble: StoredTrouble = {
    why: 'refused',
    ...(problems.length > 0 ? { problems: problems.slice(0, SHOWN_PROBLEMS) } : {}),
    ...(confirm ? { confirm } : {}),
    ...(fingerprint ? { fingerprint } : {}),
  };
  return { triedAt: now, failures: 0, etag: undefined, lastModified: undefined, trouble };
}

/** Nobody here can confirm what the organisation decides. */
export function told(
  { status, confirm, fingerprint, ...trouble }: StoredTrouble,
  of: string,
  isFixed: boolean,
): PolicyTrouble {
  return {
    ...trouble,
    ...(confirm && !isFixed ? { confirm, ...(fingerprint ? { fingerprint } : {}) } : {}),
    ...describeTrouble({ ...trouble, status, confirm }, of, isFixed),
  };
}

export const problem = (what: string, mend: string): Problem => ({ pointer: '', what, mend, severity: 'error' });

export function asProblem(trouble: StoredTrouble, url: string, isFixed: boolean): Problem {
  const { what, mend } = describeTrouble(trouble, url, isFixed);
  return problem(what, mend);
}
