/** Gives the player a file; nothing leaves the device. */

/** False in a sandboxed frame, where the browser drops downloads and printing without a word. */
export function mayTake(): boolean {
  return self.origin !== 'null' || location.protocol === 'file:';
}

/** True in any frame: it may let no file out and print nothing, and nobody is told. */
export function mayMiss(): boolean {
  return !mayTake() || self !== top;
}

/** A text as what a file holds, in UTF-8. */
export function textBlob(text: string, type = 'text/plain'): Blob {
  return new Blob([text], { type: `${type};charset=utf-8` });
}

/** Offers `data` as a file of this name. */
export function download(name: string, data: Blob): void {
  const url = URL.createObjectURL(data);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
