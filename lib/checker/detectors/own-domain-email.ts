import type { Detector } from './detector.ts';
import { email } from './email.ts';

/** E-mail addresses at the organisation's own domains and below them (`organization.domains` of the policy). */
export const ownDomainEmail: Detector = {
  name: 'own-domain-email',
  find(input) {
    const { text, ownDomains, known } = input;
    if (ownDomains.length === 0) return [];
    const isOwn = (address: string) => {
      const domain =
        /[\p{L}\p{M}\p{N}_.-]+$/u.exec(address.toLowerCase().replace(known.forms.emailSpelledDot, '.'))?.[0] ?? '';
      return ownDomains.some((own) => domain === own || domain.endsWith(`.${own}`));
    };
    return email
      .find(input)
      .filter(({ start, end }) => isOwn(text.slice(start, end)))
      .map((address) => ({ ...address, confidence: 1 }));
  },
};
