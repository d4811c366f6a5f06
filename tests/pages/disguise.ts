/**
 * The page as nobody has seen it yet: every name that a network may change with a release is changed, and dialogs and cards no
 * longer say what they are. What is left is what an editor brings along by itself, and what people who can't see the page
 * depend on: landmarks, text boxes with a label, buttons with words, the pictures on them.
 */
const OWN_TO_EDITORS = /^(ql-|ProseMirror|tiptap$|public-Draft|DraftEditor|practice-|typeahead$)/;
const GONE = /^(data-test|data-urn|data-sdui-|data-name$|aria-modal$)/;
const GONE_ROLES = new Set(['dialog', 'list', 'listitem', 'article']);
const PRACTICE_OWN = new Set(['practice-data']);

/** Another name for a class or an id, always the same one. */
export function renamed(name: string): string {
  if (OWN_TO_EDITORS.test(name) || PRACTICE_OWN.has(name)) return name;
  let hash = 0x811c9dc5;
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return `_${hash.toString(36)}`;
}

const renamedAll = (names: string): string =>
  names
    .split(/\s+/)
    .filter((name) => name !== '')
    .map(renamed)
    .join(' ');

/** What becomes of an attribute; null: it is not there any more. */
function disguised(name: string, value: string): string | null {
  if (GONE.test(name) || (name === 'role' && GONE_ROLES.has(value))) return null;
  if (name === 'class' || name === 'id') return renamedAll(value);
  return name === 'componentkey' ? crypto.randomUUID() : value;
}

/** From now on, whatever builds the page: by hand, by React, or an editor that is given classes. */
export function putOnDisguise(): void {
  const { setAttribute } = Element.prototype;
  Element.prototype.setAttribute = function (name: string, value: string): void {
    const kept = this instanceof HTMLElement ? disguised(name, String(value)) : value;
    if (kept !== null) setAttribute.call(this, name, kept);
  };
  const { add } = DOMTokenList.prototype;
  DOMTokenList.prototype.add = function (...names: string[]): void {
    add.apply(this, names.map(renamed));
  };
  for (const sheet of document.styleSheets) disguiseSheet(sheet);
}

/** The page looks as it did: its rules are for the new names. */
export function disguiseSheet(sheet: CSSStyleSheet | CSSGroupingRule): void {
  for (const rule of sheet.cssRules) {
    if (rule instanceof CSSStyleRule) rule.selectorText = disguiseSelector(rule.selectorText);
    if ('cssRules' in rule) disguiseSheet(rule as CSSGroupingRule);
  }
}

function disguiseSelector(selector: string): string {
  return selector.replace(
    /([.#])([\w-]+)|\[role="?([a-z]+)"?\]/g,
    (all, sign?: string, name?: string, role?: string) => {
      if (sign && name) return sign + renamed(name);
      return role && GONE_ROLES.has(role) ? ':where(*)' : all;
    },
  );
}
