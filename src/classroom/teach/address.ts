/** Where pupils find the game: read from what a teacher types, and refused where it leads nowhere from another device. */

/** `missing`: nothing is typed yet. `file`: it lies on this device alone. `none`: it is no address. */
export type AddressProblem = 'missing' | 'file' | 'none';

/** The address without what stands behind `?` and `#`, and without the teacher's page at its end. */
export function readAddress(typed: string): string | { readonly problem: AddressProblem } {
  const text = typed.trim();
  if (text === '') return { problem: 'missing' };
  const written = /^[a-z][a-z\d+.-]*:/i.test(text) && !/^[^/]*:\d/.test(text) ? text : `https://${text}`;
  if (!URL.canParse(written)) return { problem: 'none' };
  const { protocol, origin, pathname, hostname } = new URL(written);
  if (protocol === 'file:') return { problem: 'file' };
  if (!/^https?:$/.test(protocol) || !/^localhost$|[.:]/.test(hostname)) return { problem: 'none' };
  return origin + pathname.replace(/teach\.html$/, '');
}

/** Where the game lies beside this page; undefined where that is no address for another device. */
export function besides(page: string): string | undefined {
  const read = readAddress(page);
  return typeof read === 'string' ? read.replace(/[^/]*$/, '') : undefined;
}
