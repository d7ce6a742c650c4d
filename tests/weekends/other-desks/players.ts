/** Players of the other desks: who believes everything, who doubts everything, and who goes by the form of a question alone. */
import { parseRich, type Words } from '../../../src/words/words.ts';
import type { Answer, Question } from '../../../src/rules/weekend.ts';
import { rightAnswer } from '../../rules/answers.ts';
import type { Player } from '../../rules/players.ts';
import { RULES, type Rule } from '../back-channel/guessers.ts';

export { RULES };

/** Reads as the key does, and takes every report, or none, to be true; the needle goes with that. */
export function oneSided(believes: boolean): Player {
  return {
    drawer: false,
    answer(question, context) {
      if (question.kind === 'belief') return believes;
      if (question.kind === 'forecast') return believes ? 80 : 20;
      return rightAnswer(question, context);
    },
  };
}

/** How long a sentence to be held true or not is, in words. */
const USUAL = 11;

/** Goes by one rule of wording, as sure of it as said. */
export function byForm(words: Words, rule: Rule, sure: number): Player {
  const text = (id: string) => words[id] ?? '';
  const best = (ids: readonly string[], textOf: (id: string) => string): string => {
    const worths = ids.map((id, at) => rule.worth(textOf(id), at));
    return ids[worths.indexOf(Math.max(...worths))] ?? '';
  };
  const answer = (question: Question): Answer => {
    const said = text(`q.${question.id}.prompt`);
    switch (question.kind) {
      case 'belief':
        return rule.holds?.(said, USUAL) ?? true;
      case 'forecast': {
        const holds = rule.holds?.(said, USUAL);
        return holds === undefined ? 50 : holds ? sure : 100 - sure;
      }
      case 'tags':
        return Object.fromEntries(
          question.fields.map(({ id, values }) => [
            id,
            best(values, (value) => text(`q.${question.id}.field.${id}.${value}`)),
          ]),
        );
      case 'choice':
        return [best(question.options, (option) => text(`q.${question.id}.option.${option}`))];
      case 'marks': {
        const runs = parseRich(words, text(`doc.${question.document}.quote`));
        const phrase = (id: string) => runs.find((run) => 'phrase' in run && run.phrase === id)?.text ?? '';
        return [best(question.phrases, phrase)];
      }
      default:
        throw new RangeError(`the other desks ask no ${question.kind}`);
    }
  };
  return { drawer: false, answer };
}
