/** Gives the player a file; nothing leaves the device. */

/** False in a sandboxed frame, where the browser drops downloads and printing without a word. */
export function mayTake(): boolean {
  return self.origin !== 'null' || location.protocol === 'file:';
}

/** Offers `text` as a file of this name in UTF-8. */
export function download(name: string, text: string, type = 'text/plain'): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
