/**
 * How a practice page behaves. Asked for in its address (`?face=classic&publish=fail`), where it is remembered by a cookie, or
 * by a test through the server, where it holds for every page.
 */
const CHOICES = {
  /** LinkedIn: the composer of 2026, or the one before it. */
  face: ['sdui', 'classic'],
  lang: ['en', 'da', 'sv', 'de'],
  /** What the network answers to a post: takes it, says that it may not be posted, breaks down, or takes it after 3 seconds. */
  publish: ['ok', 'refuse', 'fail', 'slow'],
  /** Does the network put the text of a share address into the composer? */
  prefill: ['take', 'ignore'],
  /** LinkedIn's new composer: a modal dialog in the top layer, a dialog that isn't modal, or no dialog at all. */
  dialog: ['modal', 'open', 'none'],
  /**
   * LinkedIn: the screen where the day is chosen leads back to the composer, or its own button sends; the editor is hidden
   * meanwhile, or not in the page, or stands in its dialog behind another one.
   */
  schedule: ['leads-back', 'sends', 'sends-apart', 'sends-beside'],
  /** LinkedIn's classic share box: in the shadow root, or in the document as before that. */
  outlet: ['shadow', 'document'],
  /** The names that stand in the page: those that are known of the network, or others (see disguise.ts). */
  names: ['known', 'unknown'],
  /** The page as the network has it, or one that is built otherwise (foreign/). */
  design: ['own', 'dialog', 'rtl', 'frame'],
  /** The editor of posts and comments: the network's own, or another. */
  editor: ['own', 'tiptap', 'quill', 'lexical', 'textarea'],
  /** X: asks for a picture's description before it posts, or says that this was the last edit. */
  reminder: ['off', 'on', 'last-edit'],
  /** X: how much one may write, 280 or 25,000. */
  account: ['free', 'subscriber'],
} as const;

export type PracticeSettings = { [Name in keyof typeof CHOICES]: (typeof CHOICES)[Name][number] };

export const SETTING_NAMES = Object.keys(CHOICES) as (keyof PracticeSettings)[];

export const DEFAULT_SETTINGS: PracticeSettings = {
  face: 'sdui',
  lang: 'en',
  publish: 'ok',
  prefill: 'take',
  dialog: 'modal',
  schedule: 'leads-back',
  outlet: 'shadow',
  names: 'known',
  design: 'own',
  editor: 'own',
  reminder: 'off',
  account: 'free',
};

/** The settings that the parameters name with a value that there is; anything else in them is none of our business. */
export function readSettings(params: URLSearchParams): Partial<PracticeSettings> {
  const named = SETTING_NAMES.flatMap((name) => {
    const value = params.get(name);
    return (CHOICES[name] as readonly (string | null)[]).includes(value) ? [[name, value]] : [];
  });
  return Object.fromEntries(named);
}
