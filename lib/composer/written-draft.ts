/**
 * What is known of one draft, from its first letter until it was sent or taken away. It outlives the editor: networks draw that
 * anew, when a picture is attached for one.
 */
export interface WrittenDraft {
  /** Random: tells what is recorded of this draft from what is of another, and leaves this browser nowhere. */
  id: string;
  /** Rules whose remarks the person has seen. */
  told: Set<string>;
  /** Warnings that the person has seen at the Post button: asked once is enough. */
  asked: Set<string>;
}

export const newDraft = (): WrittenDraft => ({ id: crypto.randomUUID(), told: new Set(), asked: new Set() });
