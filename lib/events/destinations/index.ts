import { cloudEvents } from './cloudevents.ts';
import type { Destination } from './destination.ts';

export const destinations: Record<'cloudevents', Destination> = { cloudevents: cloudEvents };
