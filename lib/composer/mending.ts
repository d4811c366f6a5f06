import type { Edit, Finding } from '../checker/types.ts';
import type { Session } from './session.ts';
import type { GuardServices } from './types.ts';
import type { GuardNotice } from './view.ts';

interface MendingOptions {
  services: GuardServices;
  copy(text: string): Promise<void>;
  onMended(): void;
  onFailed(notice: GuardNotice): void;
}

/** Puts fixes into drafts; what an editor doesn't take is copied, so that the person can paste it. */
export function createMending({ services, copy, onMended, onFailed }: MendingOptions) {
  /** @param text what the edits were made for */
  return async (session: Session, edits: readonly Edit[], text: string, finding?: Finding): Promise<void> => {
    const { remarked, state } = session;
    const { isProtected } = state.result;
    const mended = await session.mend(edits, text);
    // Pressed twice, or before the last fix was drawn: what one wanted is done, or is to be asked for anew.
    if (mended === 'out-of-date') return;
    if (mended === 'done') {
      if (finding && !isProtected) services.record.fixed(finding, remarked);
      onMended();
      return;
    }
    const isCopied = await copy(edits.map(({ text }) => text).join('\n')).then(
      () => true,
      () => false,
    );
    onFailed(isCopied ? 'fix-failed' : 'not-copied');
  };
}

export type Mend = ReturnType<typeof createMending>;
