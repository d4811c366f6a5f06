import { useEffect, useState } from 'preact/hooks';

/** Files dropped anywhere on the page, and a policy pasted where nothing else takes it. True: a file hangs over the page. */
export function usePageDrop(onFiles: (files: File[]) => void, onText: (text: string) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const on = <Name extends 'dragover' | 'dragleave' | 'drop' | 'paste'>(
      name: Name,
      listener: (event: DocumentEventMap[Name]) => void,
    ) => document.addEventListener(name, listener, { signal });

    on('dragover', (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    });
    on('dragleave', ({ relatedTarget }) => {
      if (relatedTarget === null) setOver(false);
    });
    on('drop', (event) => {
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      // Else the browser would open the file in the page's place.
      event.preventDefault();
      onFiles(files);
    });
    on('paste', (event) => {
      const isTyping =
        event.target instanceof Element && event.target.closest('input, textarea, [contenteditable="true"]');
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const files = [...(event.clipboardData?.files ?? [])];
      if (isTyping) return;
      if (files.length > 0) onFiles(files);
      else if (/^\s*\{/.test(text)) onText(text);
      else return;
      event.preventDefault();
    });
    return () => controller.abort();
  }, [onFiles, onText]);
  return isOver;
}
