/** What a screen reader must say of a move, out of the text files by id. */

/**
 * @typedef {import('../../src/rules/state.ts').Move} Move
 * @typedef {import('../../src/rules/weekend.ts').Kind} Kind
 * @typedef {import('../../src/rules/weekend.ts').AnswerByKind} AnswerByKind
 * @typedef {import('../../tests/e2e/words.ts').Reader} Reader
 */

/**
 * What an answer to a question of this kind says of itself.
 * @template {Kind} K
 * @typedef {{ says(words: Reader, question: import('../../src/rules/weekend.ts').QuestionOf<K>,
 * answer: AnswerByKind[K]): readonly string[] }['says']} Says
 */

/**
 * What each kind of answer says of itself when it is given by keys.
 * @type {{ readonly [K in Kind]?: Says<K> }}
 */
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
  call: ({ text }, _question, slip) => [text(`doc.${slip}.title`)],
  stamp: ({ text }, _question, stamp) => [text(`stamp.${stamp}`)],
  grid: ({ text }, _question, said) => Object.values(said).map((saying) => text(`saying.${saying}`)),
  bulletin: ({ text }, { id }, slots) => slotsOf(text, id, slots),
  correction: ({ text, phraseText }, { bulletin }, { marked, slots }) => [
    ...marked.map(phraseText),
    ...slotsOf(text, bulletin, slots),
  ],
};

/**
 * @param {Reader['text']} text
 * @param {string} id
 * @param {Readonly<Record<string, string>>} slots
 */
const slotsOf = (text, id, slots) =>
  Object.entries(slots).map(([slot, option]) => text(`q.${id}.slot.${slot}.${option}`));

/**
 * @param {Reader & { weekend: import('../../src/rules/weekend.ts').Weekend, has: (id: string) => boolean }} game
 * @returns {{ each: (move: Move) => readonly string[], once: (move: Move, list: readonly Move[]) => readonly string[] }}
 * `each`: words that are heard; `once`: those that are heard in one line and no second, of a move among those of a list
 */
export function spokenOf({ weekend, text, phraseText, has }) {
  const questions = new Map(weekend.questions.map((question) => [question.id, question]));
  const steps = new Map([...weekend.steps, ...weekend.drawer].map((step) => [step.id, step]));
  const asked = (/** @type {string} */ step) =>
    (steps.get(step)?.questions ?? []).flatMap((id) => questions.get(id) ?? []);

  /** @param {Extract<Move, { type: 'answer' }>} move */
  function answered({ question: id, answer }) {
    const question = questions.get(id);
    if (!question) throw new RangeError(`no question ${id}`);
    /** @type {Says<Kind> | undefined} */
    const says = ANSWERS[question.kind];
    return says?.({ text, phraseText }, question, answer) ?? [];
  }
  /**
   * What is said of a good answer when it is locked.
   * @param {import('../../src/rules/weekend.ts').Question} question
   */
  function judged({ id, kind }) {
    if (kind === 'forecast') return [text('forecast.locked')];
    // What goes out on the wire is judged by nobody yet.
    if (kind === 'bulletin') return [];
    if (has(`q.${id}.noted`)) return [text('verdict.noted')];
    return has(`q.${id}.right`) ? [text('verdict.right')] : [];
  }
  return {
    each(move) {
      if (move.type === 'answer') return answered(move);
      if (move.type === 'turn') return ['heading level 1'];
      if (move.type === 'flash')
        return [`${text('bulletin.flash')} ${text('bulletin.flash.about')} switch off on`];
      if (move.type !== 'lock' && move.type !== 'check') return [];
      const questions = asked(move.step);
      // On a slip the focus stays on the row, which says so itself.
      if (questions.length > 1 && questions.some(({ kind }) => kind === 'forecast')) {
        return ['Locked toggle button'];
      }
      return questions.flatMap(judged);
    },
    once(move, list) {
      if (move.type === 'lock' && asked(move.step).some(({ kind }) => kind === 'bulletin')) {
        return [text(list.some(({ type }) => type === 'flash') ? 'announce.flash' : 'announce.wired')];
      }
      if (move.type !== 'turn') return [];
      const step = steps.get(move.to);
      if (!step) throw new RangeError(`no step ${move.to}`);
      const heading = `${text(`step.${step.id}.heading`)} heading level 1`;
      if (!step.arrives || step.document === undefined) return [heading];
      return [heading, text('announce.arrived', { source: text(`doc.${step.document}.name`) })];
    },
  };
}
