/** The words of the teacher's page: the interface's, its own, and those of a weekend where one has come. */
import dialogs from '../../../words/interface/dialogs.en.json' with { type: 'json' };
import interfaceWords from '../../../words/interface/en.json' with { type: 'json' };
import panels from '../../../words/interface/panels.en.json' with { type: 'json' };
import steps from '../../../words/interface/steps.en.json' with { type: 'json' };
import names from '../../../words/classroom/names.en.json' with { type: 'json' };
import teachWords from '../../../words/classroom/en.json' with { type: 'json' };
import type { Words } from '../../../words/words.ts';

export const LANGUAGE = 'en-GB';
export const WORDS: Words = { ...interfaceWords, ...steps, ...panels, ...dialogs, ...names, ...teachWords };
