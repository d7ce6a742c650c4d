/** The decisions of a class as statements of the Experience API (xAPI 1.0.3, ADL 2016), for a store of learning records. */
import { answerOf, stepThatAsks } from '../../rules/lookup.ts';
import { isFiled } from '../../rules/steps.ts';
import type { Question, Weekend } from '../../rules/weekend.ts';
import { plain, rich, say, type Words } from '../../words/words.ts';
import type { Result } from '../result.ts';
import type { Names } from './columns.ts';

const VERBS = {
  answered: 'http://adlnet.gov/expapi/verbs/answered',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
} as const;
const TYPES = {
  question: 'http://adlnet.gov/expapi/activities/cmi.interaction',
  weekend: 'http://adlnet.gov/expapi/activities/simulation',
} as const;

interface Activity {
  readonly objectType: 'Activity';
  readonly id: string;
  readonly definition: {
    readonly type: string;
    readonly name: Readonly<Record<string, string>>;
    readonly description?: Readonly<Record<string, string>>;
    readonly interactionType?: 'other';
  };
}

export interface Statement {
  readonly actor: {
    readonly objectType: 'Agent';
    readonly account: { readonly homePage: string; readonly name: string };
  };
  readonly verb: { readonly id: string; readonly display: Readonly<Record<string, string>> };
  readonly object: Activity;
  readonly result: { readonly response?: string; readonly completion?: boolean };
  readonly context: {
    readonly contextActivities: { readonly parent: readonly Activity[] };
    readonly language: string;
  };
}

interface Told {
  readonly weekend: Weekend;
  readonly words: Words;
  /** BCP 47. */
  readonly language: string;
  /** The game's own address: activities and accounts are named by it. */
  readonly home: string;
}

/** Every locked answer of every pupil, in the order of locking, and that the weekend was filed; never a score. */
export function statementsOf(
  told: Told,
  results: readonly Result[],
  names: Names | undefined,
): readonly Statement[] {
  const { weekend } = told;
  return results.flatMap((result, at) => {
    const { state, drawn, name } = result;
    const who = drawn || names ? name : `${at + 1}`;
    const answered = state.locked.flatMap((id): readonly Statement[] => {
      const question = weekend.questions.find((each) => each.id === id);
      return question ? [answeredBy(told, who, question, answerOf(state, question))] : [];
    });
    return isFiled(weekend, state) ? [...answered, completedBy(told, who)] : answered;
  });
}

function answeredBy(told: Told, who: string, question: Question, answer: unknown): Statement {
  const { words, language, home, weekend } = told;
  const step = stepThatAsks(weekend, question.id);
  const object: Activity = {
    objectType: 'Activity',
    id: `${home}#${step?.id ?? weekend.id}/${question.id}`,
    definition: {
      type: TYPES.question,
      name: { [language]: step ? say(words, `step.${step.id}.heading`) : question.id },
      description: { [language]: plain(rich(words, `q.${question.id}.prompt`)) },
      interactionType: 'other',
    },
  };
  const response = typeof answer === 'string' ? answer : JSON.stringify(answer);
  return { ...statement(told, who, 'answered'), object, result: { response } };
}

function completedBy(told: Told, who: string): Statement {
  return { ...statement(told, who, 'completed'), object: weekendOf(told), result: { completion: true } };
}

function statement(told: Told, who: string, verb: keyof typeof VERBS) {
  const { home, words, language } = told;
  return {
    actor: { objectType: 'Agent', account: { homePage: home, name: who } },
    verb: { id: VERBS[verb], display: { [language]: say(words, `xapi.${verb}`) } },
    context: { contextActivities: { parent: [weekendOf(told)] }, language },
  } as const;
}

function weekendOf({ home, weekend, words, language }: Told): Activity {
  return {
    objectType: 'Activity',
    id: `${home}#${weekend.id}`,
    definition: { type: TYPES.weekend, name: { [language]: say(words, 'weekend.title') } },
  };
}
