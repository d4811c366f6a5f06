/** Small help for building pages by hand. */

type Child = Node | string | null | undefined | false;
type Attributes = Record<string, string | boolean | EventListener | null | undefined>;

/** An element: functions become listeners (`onclick`), `true` an empty attribute, `false` and `null` none. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.replace(/^on/, ''), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value != null) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

/** One path in a 24 by 24 box. The id is the networks' own name for the picture, the same in every language. */
export function icon(id: keyof typeof PATHS): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.id = id;
  for (const [name, value] of Object.entries({
    viewBox: '0 0 24 24',
    width: '20',
    height: '20',
    'aria-hidden': 'true',
  })) {
    svg.setAttribute(name, value);
  }
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[id]);
  svg.append(path);
  return svg;
}

export const PATHS = {
  'close-medium': 'M6 6l12 12M18 6L6 18',
  'caret-small': 'M7 10l5 5 5-5',
  'image-medium': 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9.5h.01',
  'emoji-medium': 'M12 3a9 9 0 100 18 9 9 0 000-18zM9 10h.01M15 10h.01M8.5 14.5c1 1.6 6 1.6 7 0',
  'clock-medium': 'M12 3a9 9 0 100 18 9 9 0 000-18zM12 7.5V12l3 2',
  'like-small':
    'M7 11v9H4v-9zM7 11l4-7c2 0 2.500 1.500 2 3l-.7 3H19c1 0 1.500.8 1.300 1.700l-1.500 6.600c-.2.900-.900 1.700-1.800 1.700H7',
  'comment-small': 'M4 5h16v11h-8l-5 4v-4H4z',
  'repost-small': 'M7 7h9l-3-3M16 7v6M17 17H8l3 3M8 17v-6',
  'send-privately-small': 'M3 11l18-7-7 18-3-8z',
  'calendar-medium': 'M4 6h16v14H4zM4 10h16M8 3v5M16 3v5',
  'plus-medium': 'M12 5v14M5 12h14',
  'video-medium': 'M3 6h12v12H3zM15 11l6-4v10l-6-4',
} as const;

/** A text as a feed shows it: its lines are parted by `<br>`, so that its `textContent` runs them together. */
export function withBreaks(text: string): (Node | string)[] {
  return text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [h('br'), line]));
}

/** Calls back once the element is no longer part of the page. An observer sees one tree: the shadow root's own, or the page's. */
export function onRemoved(element: Element, done: () => void): void {
  const observer = new MutationObserver(() => {
    if (element.isConnected) return;
    observer.disconnect();
    done();
  });
  observer.observe(element.getRootNode(), { childList: true, subtree: true });
}
