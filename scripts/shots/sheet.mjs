/** The page that shows all pictures, grouped by screen. */

/**
 * @typedef {{ id: string, group: string, caption: string, arrangement: string, files: readonly string[],
 * faults: readonly string[] }} Shot one state in one arrangement, its pictures and what is wrong with them
 */

/** @type {Readonly<Record<string, string>>} */
const ESCAPED = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (/** @type {string} */ text) => text.replace(/[&<>"]/g, (sign) => ESCAPED[sign] ?? sign);

const STYLE = `
  body { margin: 2rem; background: #14203b; color: #f8f1e1; font: 16px/1.4 system-ui, sans-serif; }
  h2 { margin: 2.5rem 0 0.75rem; }
  .shots { display: flex; flex-wrap: wrap; gap: 1.25rem; align-items: start; }
  figure { margin: 0; max-width: 100%; }
  img { display: block; height: 20rem; max-width: 100%; object-fit: contain; object-position: top left; background: #0a1122; }
  figcaption { max-width: 32rem; padding-top: 0.35rem; }
  .faults { color: #f4b740; }
  a { color: inherit; }
  nav { columns: 16rem; }
`;

/** @param {Shot} shot */
function figure({ caption, arrangement, files, faults }) {
  const [first = '', rest] = files;
  const more = rest === undefined ? '' : ` · <a href="${escape(rest)}">the rest</a>`;
  const wrong = faults.map((fault) => `<br><span class="faults">${escape(fault)}</span>`).join('');
  return `<figure><a href="${escape(first)}"><img src="${escape(first)}" alt="" loading="lazy"></a>
<figcaption><b>${escape(caption)}</b><br>${escape(arrangement)}%${more}${wrong}</figcaption></figure>`;
}

/**
 * @param {readonly Shot[]} shots in the order of the weekend
 * @returns {string} a whole page; the pictures beside it
 */
export function contactSheet(shots) {
  /** @type {Map<string, Shot[]>} */
  const groups = new Map();
  for (const shot of shots) groups.set(shot.group, [...(groups.get(shot.group) ?? []), shot]);
  const wrong = shots.filter(({ faults }) => faults.length > 0).length;
  const names = [...groups.keys()].map((group) => `<a href="#${escape(group)}">${escape(group)}</a><br>`);
  const sections = [...groups].map(
    ([group, taken]) =>
      `<h2 id="${escape(group)}">${escape(group)}</h2><div class="shots">${taken.map(figure).join('\n')}</div>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Back Channel: contact sheet</title>
<style>${STYLE}</style>
<h1>Back Channel: contact sheet</h1>
<p>${shots.length} shots of ${groups.size} screens; a machine finds something to look at in ${wrong}.</p>
<nav>${names.join('')}</nav>
${sections.join('\n')}
</html>
`;
}
