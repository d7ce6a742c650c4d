/** A real platform of either version, in the window above: scorm-again, as learning platforms use it. */
import { Scorm12API, Scorm2004API } from 'scorm-again';
import type { Frame } from '../../../src/classroom/lms/api.ts';
import type { Version } from '../../../src/classroom/lms/models.ts';

const SETTINGS = { autocommit: false, logLevel: 5 } as const;

/** A module's window below it, and what the platform holds by then; `before`: what it held when the module was left. */
export function platformOf(version: Version, before?: Parameters<Scorm12API['loadFromJSON']>[0]) {
  const api = version === '1.2' ? new Scorm12API(SETTINGS) : new Scorm2004API(SETTINGS);
  if (before) api.loadFromJSON(before, '');
  const top: Frame = {
    get parent(): Frame {
      return top;
    },
    [version === '1.2' ? 'API' : 'API_1484_11']: api,
  };
  const below: Frame = { parent: { parent: top } };
  const get = (element: string): string =>
    'LMSGetValue' in api ? String(api.LMSGetValue(element)) : String(api.GetValue(element));
  return { api, below, get, kept: () => api.renderCMIToJSONObject() };
}
