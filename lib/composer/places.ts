import type { Box, Point } from './view.ts';

/** About as large as the pill is drawn; the card hangs from it. */
const PILL = { width: 48, height: 30 };
const MARGIN = 8;

/** The part of an element that can be seen: what its scrolling ancestors and the window leave of it. Null: nothing. */
export function visibleBox(element: HTMLElement): Box | null {
  const { documentElement } = element.ownerDocument;
  let box: Box = element.getBoundingClientRect();
  for (let at = element.parentElement; at && at !== documentElement; at = at.parentElement) {
    if (getComputedStyle(at).overflowY !== 'visible' && at !== element.ownerDocument.body) {
      box = intersect(box, at.getBoundingClientRect());
    }
  }
  box = intersect(box, { left: 0, top: 0, right: documentElement.clientWidth, bottom: documentElement.clientHeight });
  return box.right > box.left && box.bottom > box.top ? box : null;
}

/** Where the pill's right-hand bottom corner is: at the end of the composer's last line that can be seen. */
export function pillPlace(box: Box, direction: string): Point {
  const x = direction === 'rtl' ? Math.max(box.left, MARGIN) + PILL.width : box.right - MARGIN / 2;
  return { x, y: Math.max(box.bottom - MARGIN / 2, PILL.height + MARGIN) };
}

export const pillBox = ({ x, y }: Point): Box => ({ left: x - PILL.width, top: y - PILL.height, right: x, bottom: y });

/** As the host counts, whose corner is not the window's within a dialog that is transformed. */
export function within({ left, top, right, bottom }: Box, origin: Point): Box {
  return { left: left - origin.x, top: top - origin.y, right: right - origin.x, bottom: bottom - origin.y };
}

const intersect = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});
