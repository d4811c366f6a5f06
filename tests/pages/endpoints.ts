import type { PracticeSurface, SiteName } from './wire.ts';

/**
 * The addresses that the networks' own pages call, as they stand in the list of resources that a page has loaded. Those that
 * publish, and the look-alikes that are called when a composer is opened.
 */
const SDUI = '/flagship-web/rsc-action/actions/server-request?sduiid=com.linkedin.sdui.';

export const ENDPOINTS = {
  sduiShare: `${SDUI}requests.sharing.createShare`,
  sduiSchedule: `${SDUI}requests.sharing.submitScheduledShare`,
  sduiRepost: `${SDUI}requests.sharing.createRepost`,
  sduiComment: `${SDUI}requests.comments.createComment`,
  classicShare: '/voyager/api/contentcreation/normShares',
  classicComment: '/voyager/api/voyagerSocialDashNormComments',
  pageAdminPost: '/voyager/api/ugcPosts',
  xPost: '/i/api/graphql/aXu2kT0Sz3bCreate/CreateTweet',
  xSchedule: '/i/api/graphql/bYv3lU1Ta4cSchedule/CreateScheduledTweet',
} as const;

export const LOOK_ALIKES = {
  sduiOpened: `${SDUI}sharing.LaunchShareboxTracking`,
  classicOpened: '/voyager/api/graphql?queryId=voyagerContentcreationDashSharebox.5f2c1a',
  xOpened: '/i/api/1.1/jot/client_event.json',
} as const;

/** Does a page publish by posting to this address (path and query)? */
export function isPublishing(address: string): boolean {
  return Object.values<string>(ENDPOINTS).includes(address);
}

/** Where a LinkedIn surface is posted to. */
export function linkedInEndpoint(face: 'sdui' | 'classic', surface: PracticeSurface, isScheduled: boolean): string {
  if (surface === 'page-post') return ENDPOINTS.pageAdminPost;
  const isComment = surface === 'comment' || surface === 'reply';
  if (face === 'classic') return isComment ? ENDPOINTS.classicComment : ENDPOINTS.classicShare;
  if (isComment) return ENDPOINTS.sduiComment;
  if (surface === 'repost') return ENDPOINTS.sduiRepost;
  return isScheduled ? ENDPOINTS.sduiSchedule : ENDPOINTS.sduiShare;
}

export const HOSTS: Record<SiteName, string> = { linkedin: 'www.linkedin.com', x: 'x.com' };
