/** The manifests are valid by the platforms' own schemas, and name every file of a package. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { manifestOf } from '../../../src/classroom/lms/manifest.ts';
import { VERSIONS } from '../../../src/classroom/lms/models.ts';

const NAMES = ['index.html', 'assets/a&b "c".js', 'assets/<é>.css'] as const;
const OF = { id: 'back-channel', title: 'Back & Channel <1>', item: 'A weekend', files: NAMES } as const;
/** The schema that brings the others in. */
const WHOLE: Readonly<Record<(typeof VERSIONS)[number], string>> = {
  '1.2': `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
    <xs:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="imscp_rootv1p1p2.xsd"/>
    <xs:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="adlcp_rootv1p2.xsd"/>
  </xs:schema>`,
  '2004': `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
    <xs:import namespace="http://www.imsglobal.org/xsd/imscp_v1p1" schemaLocation="imscp_v1p1.xsd"/>
    <xs:import namespace="http://www.adlnet.org/xsd/adlcp_v1p3" schemaLocation="adlcp_v1p3.xsd"/>
    <xs:import namespace="http://www.imsglobal.org/xsd/imsss" schemaLocation="imsss_v1p0.xsd"/>
  </xs:schema>`,
};

async function problemsOf(version: (typeof VERSIONS)[number], manifest: string) {
  const folder = `assets/scorm/${version}`;
  const preload = readdirSync(folder).map((fileName) => ({
    fileName,
    contents: readFileSync(path.join(folder, fileName), 'utf8'),
  }));
  const { errors } = await validateXML({
    xml: [{ fileName: 'imsmanifest.xml', contents: manifest }],
    schema: [{ fileName: 'whole.xsd', contents: WHOLE[version] }],
    preload,
  });
  return errors.map(({ message }) => message);
}

describe.each(VERSIONS)('the manifest for SCORM %s', (version) => {
  const manifest = manifestOf(version, OF);

  it('is valid by the official schemas', async () => {
    expect(await problemsOf(version, manifest)).toEqual([]);
  });

  it('would be found out where it is not', async () => {
    expect(await problemsOf(version, manifest.replace('<resources>', '<resources><nonsense/>'))).not.toEqual(
      [],
    );
    expect(await problemsOf(version, manifest.replaceAll('type="webcontent"', ''))).not.toEqual([]);
  });

  it('names every file, and begins with the first', () => {
    for (const name of ['index.html', 'assets/a&amp;b &quot;c&quot;.js', 'assets/&lt;é&gt;.css'])
      expect(manifest).toContain(`<file href="${name}" />`);
    expect(manifest).toContain('href="index.html">');
  });
});
