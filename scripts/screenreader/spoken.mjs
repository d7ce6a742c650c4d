/** What a screen reader must say of a move, out of the text files by id. */

/** What each kind of answer says of itself when it is given by keys. */
const ANSWERS = {
  forecast: ({ text }, _question, percent) => [text('percent', { percent })],
  credence: ({ text }, _question, percent) => [text('percent', { percent })],
  choice: ({ text }, { id }, chosen) => chosen.map((option) => text(`q.${id}.option.${option}`)),
  tags: ({ text }, { id }, fields) =>
    Object.entries(fields).map(([field, value]) => text(`q.${id}.field.${field}.${value}`)),
  chain: ({ text }, { id }, links) => links.map((link) => text(`q.${id}.link.${link}`)),
  relation: ({ text }, _question, relation) => [text(`relation.${relation}`)],
  marks: ({ phraseText }, _question, phrases) => phrases.map(phraseText),
  placement: ({ text }, _question, { pan }) => [text(`pan.${pan}`)],
  stance: ({ text }, _question, stance) => [text(`stance.${stance}`)],
  bulletin: ({ text }, { id }, slots) => slotsOf(text, id, slots),
  correction: ({ text }, { bulletin }, slots) => slotsOf(text, bulletin, slots),
};

const slotsOf = (text, id, slots) =>
  Object.entries(slots).map(([slot, option]) => text(`q.${id}.slot.${slot}.${option}`));

/**
 * @param {{ weekend: object, text: (id: string, values?: object) => string, phraseText: (id: string) => string,
 * has: (id: string) => boolean }} game
 * @returns {{ each: (move: object) => readonly string[], once: (move: object) => readonly string[] }} `each`: words
 * that are heard; `once`: those that are heard in one line and no second
 */
export function spokenOf({ weekend, text, phraseText, has }) {
  const questions = new Map(weekend.questions.map((question) => [question.id, question]));
  const steps = new Map([...weekend.steps, ...weekend.drawer].map((step) => [step.id, step]));
  const asked = (step) => (steps.get(step)?.questions ?? []).map((id) => questions.get(id));

  function answered({ question: id, answer }) {
    const question = questions.get(id);
    return ANSWERS[question.kind]?.({ text, phraseText }, question, answer) ?? [];
  }
  /** What is said of a good answer when it is locked. */
  function judged({ id, kind }) {
    if (kind === 'forecast') return [text('forecast.locked')];
    if (has(`q.${id}.noted`)) return [text('verdict.noted')];
    return has(`q.${id}.right`) ? [text('verdict.right')] : [];
  }
  return {
    each(move) {
      if (move.type === 'answer') return answered(move);
      if (move.type === 'turn') return ['heading level 1'];
      return asked(move.step).flatMap((question) => judged(question));
    },
    once(move) {
      if (move.type === 'lock' && asked(move.step).some(({ kind }) => kind === 'bulletin')) {
        return [text('announce.wired')];
      }
      if (move.type !== 'turn') return [];
      const step = steps.get(move.to);
      const heading = `${text(`step.${step.id}.heading`)} heading level 1`;
      if (!step.arrives) return [heading];
      return [heading, text('announce.arrived', { source: text(`doc.${step.document}.name`) })];
    },
  };
}
