import type { DetectorName } from '../../policy/schema.ts';
import type { Detector } from './detector.ts';

/** Every detector by name: one thing, one file, one line here. */
export const detectors: Partial<Record<DetectorName, Detector>> = {};
