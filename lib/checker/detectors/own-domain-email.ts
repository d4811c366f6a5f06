import { type Detection, type Detector, MOST_DETECTIONS } from './detector.ts';
import { addressAround } from './email.ts';

/** E-mail addresses at the organisation's own domains and below them (`organization.domains` of the policy). */
export const ownDomainEmail: Detector = {
  name: 'own-domain-email',
  find({ text, anchors: { ats }, ownDomains, known: { forms } }) {
    const found: Detection[] = [];
    if (ownDomains.length === 0) return found;
    for (const at of ats) {
      if (found.length > MOST_DETECTIONS) break;
      const address = addressAround(text, at, forms);
      if (address && isOwn(text.slice(at + 1, address.end).toLowerCase(), ownDomains))
        found.push({ ...address, confidence: 1 });
    }
    return found;
  },
};

function isOwn(domain: string, ownDomains: readonly string[]): boolean {
  return ownDomains.some((own) => domain === own || domain.endsWith(`.${own}`));
}
