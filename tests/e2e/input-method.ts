/**
 * An input method, as for Chinese or Japanese, and dictation: real compositions, that the page's editors and ours get from the
 * browser itself. Chromium has a command for them; in Firefox its own text input processor is used, in the browser's window.
 *
 *     const method = await inputMethod(rig, page);
 *     await method.compose('utili');                       // underlined, and not written yet
 *     await method.commit('utilize');
 *     await method.dictate('We utilize wind.');            // all of it at once, without a key
 */
import type { Page } from 'puppeteer-core';
import { evaluateInFirefox } from '../support/bidi.ts';
import type { Rig } from '../support/browser.ts';

export interface InputMethod {
  /** What is being composed, in place of what was composed so far. */
  compose(text: string): Promise<void>;
  /** Ends the composition with this text. */
  commit(text: string): Promise<void>;
  /** Text that comes in one piece, as speech is written down. */
  dictate(text: string): Promise<void>;
}

export const inputMethod = (rig: Rig, page: Page): Promise<InputMethod> =>
  rig.name === 'chromium' ? chromiumsMethod(page) : firefoxsMethod(rig);

async function chromiumsMethod(page: Page): Promise<InputMethod> {
  const cdp = await page.createCDPSession();
  const insert = (text: string) => cdp.send('Input.insertText', { text });
  return {
    compose: (text) =>
      cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length }),
    commit: insert,
    dictate: insert,
  };
}

/** @see https://searchfox.org/mozilla-central/source/dom/interfaces/base/nsITextInputProcessor.idl */
async function firefoxsMethod({ browser }: Rig): Promise<InputMethod> {
  const run = (script: string) => evaluateInFirefox(browser, `{ const tip = globalThis.inputMethod; ${script} }`);
  await evaluateInFirefox(
    browser,
    `globalThis.inputMethod = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
     inputMethod.beginInputTransactionForTests(window)`,
  );
  const commit = (text: string) => run(`tip.commitCompositionWith(${JSON.stringify(text)})`);
  return {
    compose: (text) =>
      run(`tip.setPendingCompositionString(${JSON.stringify(text)});
        tip.appendClauseToPendingComposition(${text.length}, tip.ATTR_RAW_CLAUSE);
        tip.setCaretInPendingComposition(${text.length});
        tip.flushPendingComposition()`),
    commit,
    dictate: commit,
  };
}
