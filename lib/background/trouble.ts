import type { StoredTrouble } from '../storage/items.ts';
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
export function describeTrouble(trouble: StoredTrouble, of: string, isFixed: boolean): { what: string; mend: string } {
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
