import { h } from '../dom.ts';

/** A few of what a network's picker holds. */
export const EMOJI = ['🌬️', '⚡', '👩‍🔧'];

/** A press on the button opens a picker behind the tools; what is picked goes in through the editor's own program. */
export function addEmojiPicker(button: HTMLElement, insert: (emoji: string) => void): void {
  const picker = h(
    'div',
    { class: 'typeahead', role: 'group', 'aria-label': 'Emoji', hidden: true },
    ...EMOJI.map((emoji) =>
      h(
        'button',
        {
          type: 'button',
          onclick: () => {
            picker.hidden = true;
            insert(emoji);
          },
        },
        emoji,
      ),
    ),
  );
  button.addEventListener('click', () => {
    if (!picker.isConnected) button.parentElement?.after(picker);
    picker.hidden = !picker.hidden;
  });
}
