import type { ManagedSettings } from '../messages/protocol.ts';
import type { Settings } from '../storage/types.ts';

/**
 * The setting that holds for this person: what the organisation set is where an employee begins, or, locked, where they stay.
 * @param managed null while it isn't known
 */
export function held<Name extends 'region' | 'inline'>(
  name: Name,
  settings: Settings,
  managed: ManagedSettings | null,
): Settings[Name] | ManagedSettings[Name] {
  const own = managed?.locked.includes(name) ? undefined : settings[name];
  return own ?? managed?.[name];
}
