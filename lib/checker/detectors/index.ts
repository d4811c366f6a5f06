import type { DetectorName } from '../../policy/schema.ts';
import { creditCard } from './credit-card.ts';
import type { Detector } from './detector.ts';
import { dkCpr } from './dk-cpr.ts';
import { email } from './email.ts';
import { iban } from './iban.ts';
import { ipAddress } from './ip-address.ts';
import { money } from './money.ts';
import { ownDomainEmail } from './own-domain-email.ts';
import { percentage } from './percentage.ts';
import { phone } from './phone.ts';
import { secret } from './secret.ts';
import { streetAddress } from './street-address.ts';
import { ukNino } from './uk-nino.ts';
import { usSsn } from './us-ssn.ts';

/** Every detector by name: one thing, one file, one line here. */
export const detectors: Record<DetectorName, Detector> = {
  email,
  phone,
  'credit-card': creditCard,
  'dk-cpr': dkCpr,
  iban,
  'us-ssn': usSsn,
  'uk-nino': ukNino,
  'ip-address': ipAddress,
  'street-address': streetAddress,
  secret,
  money,
  percentage,
  'own-domain-email': ownDomainEmail,
};
