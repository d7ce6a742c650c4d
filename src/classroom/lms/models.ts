/** The two data models that a learning platform may speak, and the names by which each calls the same things. */

export const VERSIONS = ['1.2', '2004'] as const;
export type Version = (typeof VERSIONS)[number];

/** What a platform is asked and told; SCORM 1.2 (ADL 2001) and SCORM 2004, 4th edition (ADL 2009). */
export interface Model {
  /** What the platform's window calls it. */
  readonly api: 'API' | 'API_1484_11';
  readonly calls: Readonly<Record<'begin' | 'read' | 'write' | 'commit' | 'end', string>>;
  readonly suspendData: string;
  readonly exit: string;
  /** How far: unfinished, or completed once the weekend is filed. */
  readonly status: string;
  /** Steps done of all, 0–1; the older model has no place for it. */
  readonly progress?: string;
  /** 0–100, with its bounds; `scaled`, 0–1, where the model has it. */
  readonly score: Readonly<Record<'raw' | 'min' | 'max', string>> & { readonly scaled?: string };
  /** What an answer of an interaction is called, and what says in words what it is. */
  readonly response: string;
  readonly description?: string;
}

export const MODELS: Readonly<Record<Version, Model>> = {
  '1.2': {
    api: 'API',
    calls: {
      begin: 'LMSInitialize',
      read: 'LMSGetValue',
      write: 'LMSSetValue',
      commit: 'LMSCommit',
      end: 'LMSFinish',
    },
    suspendData: 'cmi.suspend_data',
    exit: 'cmi.core.exit',
    status: 'cmi.core.lesson_status',
    score: { raw: 'cmi.core.score.raw', min: 'cmi.core.score.min', max: 'cmi.core.score.max' },
    response: 'student_response',
  },
  '2004': {
    api: 'API_1484_11',
    calls: { begin: 'Initialize', read: 'GetValue', write: 'SetValue', commit: 'Commit', end: 'Terminate' },
    suspendData: 'cmi.suspend_data',
    exit: 'cmi.exit',
    status: 'cmi.completion_status',
    progress: 'cmi.progress_measure',
    score: {
      raw: 'cmi.score.raw',
      min: 'cmi.score.min',
      max: 'cmi.score.max',
      scaled: 'cmi.score.scaled',
    },
    response: 'learner_response',
    description: 'description',
  },
};

/** Characters that the older model keeps for a module; held to with both. */
export const MOST_SUSPENDED = 4096;
