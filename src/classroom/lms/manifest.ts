/** The manifest of a package: what it is called, where it begins, and every file in it. */
import type { Grade } from './told.ts';
import type { Version } from './models.ts';

export interface Package {
  /** What platforms tell it by. */
  readonly id: string;
  readonly title: string;
  /** The one thing in it that is played. */
  readonly item: string;
  /** Paths within the package, with forward slashes; the first is opened. */
  readonly files: readonly [start: string, ...string[]];
}

interface Dialect {
  /** Namespaces by their prefix, each with the file that says what may stand in it; the empty one is the manifest's own. */
  readonly spaces: readonly (readonly [prefix: string, space: string, schema: string])[];
  readonly edition: string;
  /** The attribute that tells a thing that is played from a file. */
  readonly kind: string;
  /** What is said of how its end counts. */
  readonly item: string;
}

const DIALECTS: Readonly<Record<Version, Dialect>> = {
  '1.2': {
    spaces: [
      ['', 'http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'imscp_rootv1p1p2.xsd'],
      ['adlcp', 'http://www.adlnet.org/xsd/adlcp_rootv1p2', 'adlcp_rootv1p2.xsd'],
    ],
    edition: '1.2',
    kind: 'adlcp:scormtype',
    item: '',
  },
  '2004': {
    spaces: [
      ['', 'http://www.imsglobal.org/xsd/imscp_v1p1', 'imscp_v1p1.xsd'],
      ['adlcp', 'http://www.adlnet.org/xsd/adlcp_v1p3', 'adlcp_v1p3.xsd'],
      ['imsss', 'http://www.imsglobal.org/xsd/imsss', 'imsss_v1p0.xsd'],
    ],
    edition: '2004 4th Edition',
    kind: 'adlcp:scormType',
    item: '<imsss:sequencing><imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true" /></imsss:sequencing>',
  },
};

/** The text of `imsmanifest.xml`. */
export function manifestOf(version: Version, { id, title, item, files }: Package): string {
  const { spaces, edition, kind, item: counts } = DIALECTS[version];
  const declared = spaces.map(([prefix, space]) => `xmlns${prefix && `:${prefix}`}="${space}"`);
  const schemas = spaces.map(([, space, schema]) => `${space} ${schema}`).join(' ');
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id}" version="1.0" ${declared.join(' ')}
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${schemas}">
  <metadata><schema>ADL SCORM</schema><schemaversion>${edition}</schemaversion></metadata>
  <organizations default="${id}-desk">
    <organization identifier="${id}-desk">
      <title>${inXml(title)}</title>
      <item identifier="${id}-item" identifierref="${id}-game"><title>${inXml(item)}</title>${counts}</item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="${id}-game" type="webcontent" ${kind}="sco" href="${inXml(files[0])}">
${files.map((file) => `      <file href="${inXml(file)}" />`).join('\n')}
    </resource>
  </resources>
</manifest>
`;
}

/** What the page says of its package, for the game that begins in it; before anything else in its head. */
export function inPackage(page: string, version: Version, grade: Grade): string {
  return page.replace('<head>', `<head>\n    <meta name="platform" content="${version} ${grade}" />`);
}

function inXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
