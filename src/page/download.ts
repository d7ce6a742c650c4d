/** Gives the player a file; nothing leaves the device. */

/** Offers `text` as a file of this name in UTF-8. Where downloads are forbidden (a sandboxed frame) nothing happens. */
export function download(name: string, text: string, type = 'text/plain'): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
