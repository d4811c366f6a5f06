/** Small pages for the adapters' tests: just as much of a network as one decision needs. */

/** Attributes of a layer over the whole window, and of a box at its lower edge; see `page`. */
export const whole = 'style="position: fixed" data-box="0 0 1024 768"';
export const edge = 'style="position: fixed" data-box="700 300 280 468"';

/** The editor that is asked about. */
export const editor = (attributes = '', content = '<p>Hello</p>'): string =>
  `<div contenteditable="true" role="textbox" id="it" ${attributes}>${content}</div>`;

/** Goes to the address, with this page; `data-box` is where an element is drawn: left, top, width, height in CSS pixels. */
export function page(address: string, html: string): void {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(address);
  document.body.innerHTML = html;
  for (const element of document.querySelectorAll<HTMLElement>('[data-box]')) {
    const [left = 0, top = 0, width = 0, height = 0] = (element.dataset.box ?? '').split(' ').map(Number);
    element.getBoundingClientRect = () => new DOMRect(left, top, width, height);
  }
}

export function at(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`Nothing at ${selector}.`);
  return element;
}

export const theEditor = (): HTMLElement => at('#it');

/** What an event on the element goes through. */
export function pathTo(id: string): EventTarget[] {
  const path: EventTarget[] = [];
  for (let element: Element | null = at(`#${id}`); element; element = element.parentElement) path.push(element);
  return [...path, document, window];
}

/** Puts an open shadow root on the element. */
export function tree(id: string, html: string): ShadowRoot {
  const root = at(`#${id}`).attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
}
