import type { UiLanguage } from '../i18n.ts';
import type { NetworkName } from '../policy/schema.ts';

/** The employee's own choices. */
export interface Settings {
  /** Absent: the browser's. */
  language?: UiLanguage;
  /** ISO 3166-1. */
  region?: string;
  team?: string;
  /** Overrides the policy's, unless the organisation locked it. */
  inline?: 'on' | 'marks' | 'off';
  /** Count shares and remarks at all. */
  isCounting: boolean;
}

/** The policy that is being written on the admin's desk, which survives a reload. */
export interface DeskDraft {
  file: string;
  /** The file as it stands: JSON or not yet. */
  text: string;
  /** Rules that are switched off, and before which of those that are on they stand. */
  off: { raw: string; index: number }[];
  /** Otherwise it lies there as it came. */
  isChanged: boolean;
}

/** The draft in the Write tab, which survives closing the popup. */
export interface WriteDraft {
  /** Random, another for each draft: what was remarked on it is counted once, however often the popup is opened. */
  id?: string;
  text: string;
  network: NetworkName;
  asked: boolean;
}

/** Events that could not be written down, because the disk is full or refuses. */
export interface NotRecorded {
  count: number;
  /** Of the first, in milliseconds since 1970. */
  since: number;
}
