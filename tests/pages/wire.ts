import type { PracticeSettings } from './settings.ts';

/** What goes between the practice pages and their server. */
export type SiteName = 'linkedin' | 'x';

/** Where something is written: the surfaces of the extension's own rules, told apart a little finer. */
export type PracticeSurface = 'post' | 'comment' | 'reply' | 'repost' | 'quote' | 'page-post' | 'message';

/** What a composer sends to be published. */
export interface Submission {
  surface: PracticeSurface;
  text: string;
  /** Alt texts of the pictures, in order. */
  media: string[];
  /** Local date and time, as the inputs give it, when it is to be posted later. */
  scheduledAt?: string;
  /** The post that is commented, answered, reposted or quoted. */
  about?: string;
}

export interface Post extends Submission {
  id: string;
  /** The address at which the network shows it. */
  permalink: string;
}

/** Stands in the page as JSON when it is loaded. */
export interface PageData {
  settings: PracticeSettings;
  /** Newest first. */
  posts: Post[];
}

export const PAGE_DATA_ID = 'practice-data';
