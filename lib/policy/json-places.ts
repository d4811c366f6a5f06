/** Where a part of a JSON text stands: UTF-16 offsets of its value, and of the key that leads to it. */
export interface JsonPlace {
  offset: number;
  keyOffset?: number;
  /** Otherwise the place is that of the nearest part around it. */
  isThere: boolean;
}

interface Child {
  start: number;
  keyStart?: number;
}

/** A list or an object, read as far as somebody has asked. */
interface Container {
  isObject: boolean;
  children: Child[];
  /** Index of each key; of one that stands there twice, the first. */
  keys: Map<string, number>;
  /** Behind its bracket, or at its last child that is known. */
  at: number;
  isRead: boolean;
}

/**
 * Finds the places of parts of a text that is JSON (comments and commas too many left aside) by their paths. Reads no further than
 * it must: a tree of five megabytes takes half a second, and the first two hundred places of it next to nothing.
 */
export function placeFinder(text: string): (path: readonly PropertyKey[]) => JsonPlace {
  const containers = new Map<number, Container>();

  function containerAt(start: number): Container | undefined {
    const bracket = text[start];
    if (bracket !== '{' && bracket !== '[') return undefined;
    const known = containers.get(start);
    if (known) return known;
    const made = { isObject: bracket === '{', children: [], keys: new Map(), at: start + 1, isRead: false };
    containers.set(start, made);
    return made;
  }

  function readNext(container: Container): void {
    const { isObject, children, keys } = container;
    if (children.length > 0) container.at = endOfValue(text, container.at);
    let start = skipBetween(text, container.at);
    if (start >= text.length || text[start] === '}' || text[start] === ']') {
      container.isRead = true;
      return;
    }
    if (!isObject) children.push({ start });
    else {
      const end = endOfValue(text, start);
      const key = JSON.parse(text.slice(start, end)) as string;
      if (!keys.has(key)) keys.set(key, children.length);
      const keyStart = start;
      start = skipBetween(text, end);
      children.push({ start, keyStart });
    }
    container.at = start;
  }

  function childOf(container: Container, segment: PropertyKey): Child | undefined {
    const indexOf = () => {
      if (!container.isObject) return typeof segment === 'number' ? segment : undefined;
      return container.keys.get(String(segment));
    };
    for (;;) {
      const index = indexOf();
      const child = index === undefined ? undefined : container.children[index];
      if (child || container.isRead) return child;
      readNext(container);
    }
  }

  return (path) => {
    let place: JsonPlace = { offset: skipBetween(text, 0), isThere: true };
    for (const segment of path) {
      const container = containerAt(place.offset);
      const child = container && childOf(container, segment);
      if (!child) return { ...place, isThere: false };
      place = {
        offset: child.start,
        ...(child.keyStart === undefined ? {} : { keyOffset: child.keyStart }),
        isThere: true,
      };
    }
    return place;
  };
}

/** Past white space, commas, colons and comments. */
function skipBetween(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x2f) at = endOfComment(text, at) - 1;
    else if (unit > 0x20 && unit !== 0x2c && unit !== 0x3a) return at;
  }
  return at;
}

/** The offset behind a value: whole, with all that stands in it. */
function endOfValue(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) {
      at = endOfString(text, at);
      if (depth === 0) return at + 1;
    } else if (unit === 0x2f) at = endOfComment(text, at) - 1;
    else if (unit === 0x7b || unit === 0x5b) depth++;
    else if (unit === 0x7d || unit === 0x5d) {
      if (--depth === 0) return at + 1;
      // Behind a number that stands last.
      if (depth < 0) return at;
    } else if (depth === 0 && (unit <= 0x20 || unit === 0x2c)) return at;
  }
  return text.length;
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x5c) at++;
    else if (unit === 0x22) return at;
  }
  return text.length;
}

function endOfComment(text: string, start: number): number {
  const end = text[start + 1] === '*' ? text.indexOf('*/', start + 2) + 2 : text.indexOf('\n', start);
  return end > start ? end : text.length;
}
