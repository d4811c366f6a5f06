import type { DetectorName } from '../../policy/schema.ts';
import { creditCard } from './credit-card.ts';
import type { Detector } from './detector.ts';
import { dkCpr } from './dk-cpr.ts';
import { email } from './email.ts';

/** Every detector by name: one thing, one file, one line here. */
export const detectors: Partial<Record<DetectorName, Detector>> = {
  email,
  'credit-card': creditCard,
  'dk-cpr': dkCpr,
};
