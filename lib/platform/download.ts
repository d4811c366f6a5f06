/** Hands a text to the person as a file, where their browser keeps downloads. In a page of ours only; needs no permission. */
export function saveFile({ name, type, text }: { name: string; type: string; text: string }): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The download has begun with the click; the browser holds what it needs of it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
