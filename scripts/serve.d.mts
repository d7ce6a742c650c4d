/** The types of serve.mjs, for the tests that serve a folder themselves. */

export function serve(
  folder: string,
  port: number,
  options?: { readonly only?: boolean },
): Promise<{ readonly address: string; readonly close: () => Promise<void> }>;
