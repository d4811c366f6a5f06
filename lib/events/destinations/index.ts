import type { SyncEndpoint } from '../../policy/schema.ts';
import { cloudEvents } from './cloudevents.ts';
import type { Destination } from './destination.ts';
import { otlp } from './otlp.ts';

/** By the policy's `sync.format`. */
export const destinations: Record<SyncEndpoint['format'], Destination> = { cloudevents: cloudEvents, otlp };
