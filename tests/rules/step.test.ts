/** What each move does, and when it is refused. */
import { describe, expect, it } from 'vitest';
import type { Move, State } from '../../src/rules/state.ts';
import { begin, step } from '../../src/rules/step.ts';
import { finishStep, playedTo, playOn } from './desk.ts';
import { smallWeekend as weekend } from './small-weekend.ts';
import { after } from './walk.ts';

const happenedAt = (state: State, move: Move) => {
  const result = step(weekend, state, move);
  return 'refused' in result ? result.refused : result.happened;
};

describe('turning', () => {
  it('refuses a step whose forerunners are not done', () => {
    const state = playedTo(weekend, 'letter');
    expect(happenedAt(state, { type: 'turn', to: 'letter-who' })).toBe('not-finished');
    expect(happenedAt(state, { type: 'turn', to: 'nowhere' })).toBe('unknown-step');
  });

  it('brings what arrives at a step when it is first reached, and only then', () => {
    const state = finishStep(weekend, playedTo(weekend, 'first-number'));
    const turn: Move = { type: 'turn', to: 'letter' };
    expect(happenedAt(state, turn)).toEqual([
      { type: 'turned', to: 'letter', first: true },
      { type: 'arrived', document: 'letter' },
    ]);
    const back = after(weekend, after(weekend, state, turn), { type: 'turn', to: 'shift' });
    expect(back.reached).toBe('letter');
    expect(happenedAt(back, turn)).toEqual([{ type: 'turned', to: 'letter', first: false }]);
  });

  it('hands back the locked number with the outcome, also where the revealing step is passed over', () => {
    const state = finishStep(weekend, playedTo(weekend, 'reply', { answered: 62 }));
    expect(happenedAt(state, { type: 'turn', to: 'letter-echo' })).toEqual([
      { type: 'turned', to: 'letter-echo', first: true },
      { type: 'revealed', question: 'answered', percent: 62, outcome: 1 },
      { type: 'echoed', bulletin: 'bulletin', due: false },
    ]);
  });

  it('may pass by an optional step, which brings nothing', () => {
    const state = finishStep(weekend, playedTo(weekend, 'filing'));
    expect(happenedAt(state, { type: 'turn', to: 'article' })).toEqual([
      { type: 'turned', to: 'article', first: true },
      { type: 'arrived', document: 'article' },
    ]);
  });

  it('leads to what became of a line, and asks for its correction only where it said too much', () => {
    const clean = playedTo(weekend, 'letter-echo');
    expect(after(weekend, clean, { type: 'turn', to: 'reply-thread' }).at).toBe('reply-thread');
    const correction: Move = {
      type: 'answer',
      question: 'correction',
      answer: { marked: ['l1'], slots: {} },
    };
    expect(happenedAt(clean, correction)).toBe('not-open');
    const before = playedTo(weekend, 'reply-outcome', { bulletin: { source: 'named', deed: 'agreed' } });
    expect(happenedAt(before, { type: 'turn', to: 'letter-echo' })).toContainEqual({
      type: 'echoed',
      bulletin: 'bulletin',
      due: true,
    });
    const overstated = after(weekend, before, { type: 'turn', to: 'letter-echo' });
    expect(happenedAt(overstated, { type: 'turn', to: 'reply-thread' })).toBe('not-finished');
  });

  it('opens the drawer once the weekend is filed', () => {
    const before = playedTo(weekend, 'filing');
    expect(happenedAt(before, { type: 'turn', to: 'drawer-order' })).toBe('not-open');
    expect(happenedAt(finishStep(weekend, before), { type: 'turn', to: 'drawer-order' })).toEqual([
      { type: 'turned', to: 'drawer-order', first: false },
    ]);
  });
});

describe('answering', () => {
  it('keeps an unfinished answer, which cannot be locked', () => {
    const state = playedTo(weekend, 'letter-who');
    const half = after(weekend, state, { type: 'answer', question: 'who', answer: { named: 'no' } });
    expect(half.answers['who']).toEqual({ named: 'no' });
    expect(happenedAt(half, { type: 'lock', step: 'letter-who' })).toBe('incomplete');
  });

  it('refuses what is not yet asked, not yet open, unknown or malformed', () => {
    const state = playedTo(weekend, 'letter-who');
    const answer = (question: string, value: unknown) =>
      happenedAt(state, { type: 'answer', question, answer: value } as Move);
    expect(answer('chain', ['paper'])).toBe('not-reached');
    expect(answer('order', ['letter'])).toBe('not-open');
    expect(answer('nothing', 1)).toBe('unknown-question');
    expect(answer('who', { named: 'perhaps' })).toBe('malformed');
    expect(answer('who', { named: 'no', extra: 'no' })).toBe('malformed');
  });

  it('refuses to change what is locked, and accepts the same answer again', () => {
    const state = playedTo(weekend, 'letter', { prior: 40 });
    expect(happenedAt(state, { type: 'answer', question: 'prior', answer: 41 })).toBe('locked');
    expect(happenedAt(state, { type: 'answer', question: 'prior', answer: 40 })).toEqual([]);
  });

  it('takes a correction only of the slots that said too much', () => {
    const state = playedTo(weekend, 'letter-echo', {
      bulletin: { source: 'unnamed', deed: 'agreed' },
    });
    const correct = (marked: readonly string[], slots: Readonly<Record<string, string>>) =>
      happenedAt(state, { type: 'answer', question: 'correction', answer: { marked, slots } });
    expect(correct([], { source: 'vague' })).toBe('malformed');
    expect(correct(['r1'], {})).toBe('malformed');
    expect(correct([], { deed: 'in-principle' })).toEqual([{ type: 'answered', question: 'correction' }]);
  });

  it('wants a number, a stance and a source of a judgement before it is done', () => {
    const state = playedTo(weekend, 'judge-1');
    const judge = (answer: unknown) =>
      after(weekend, state, { type: 'answer', question: 'judgement-1', answer } as Move);
    const on: Move = { type: 'turn', to: 'judge-2' };
    expect(happenedAt(judge({ percent: 60, sources: ['letter'] }), on)).toBe('not-finished');
    expect(happenedAt(judge({ percent: 60, stance: 'likely', sources: [] }), on)).toBe('not-finished');
    expect(happenedAt(judge({ percent: 60, stance: 'likely', sources: ['letter'] }), on)).toHaveLength(1);
  });

  it('leaves a judgement open to change until it is filed', () => {
    const state = playedTo(weekend, 'filing');
    const move: Move = {
      type: 'answer',
      question: 'judgement-1',
      answer: { percent: 61, stance: 'likely', sources: ['box'] },
    };
    expect(happenedAt(state, move)).toHaveLength(1);
    expect(happenedAt(finishStep(weekend, state), move)).toBe('locked');
  });
});

describe('locking', () => {
  it('says at once how good an answer was, where that is known at once', () => {
    const state = after(weekend, playedTo(weekend, 'letter-what'), {
      type: 'answer',
      question: 'what',
      answer: ['b'],
    });
    expect(happenedAt(state, { type: 'lock', step: 'letter-what' })).toEqual([
      { type: 'locked', question: 'what', credit: 0.5 },
    ]);
  });

  it('says nothing of a forecast', () => {
    const state = after(weekend, playedTo(weekend, 'ahead-1'), {
      type: 'answer',
      question: 'answered',
      answer: 70,
    });
    expect(happenedAt(state, { type: 'lock', step: 'ahead-1' })).toEqual([
      { type: 'locked', question: 'answered' },
    ]);
  });

  it('opens a seal, wires a bulletin, prints its correction and files the weekend', () => {
    const locked = (state: State, question: string, answer: unknown) => {
      const said = after(weekend, state, { type: 'answer', question, answer } as Move);
      return happenedAt(said, { type: 'lock', step: state.at });
    };
    expect(locked(playedTo(weekend, 'unsealed'), 'seal', 'open')).toContainEqual({
      type: 'opened',
      document: 'box',
    });
    for (const source of ['named', 'vague', 'unnamed']) {
      expect(locked(playedTo(weekend, 'letter-wire'), 'bulletin', { source, deed: 'in-principle' })).toEqual([
        { type: 'locked', question: 'bulletin' },
        { type: 'wired', bulletin: 'bulletin', flash: false },
      ]);
    }
    const out = playedTo(weekend, 'letter-echo', {
      bulletin: { source: 'named', deed: 'in-principle' },
    });
    expect(locked(out, 'correction', { marked: ['l1'], slots: { source: 'unnamed' } })).toEqual([
      { type: 'locked', question: 'correction', credit: 1 },
      { type: 'corrected', bulletin: 'bulletin' },
    ]);
    const filed = locked(playedTo(weekend, 'filing'), 'assessment', { caveat: 'thin', note: '' });
    expect(filed).toHaveLength(7);
    expect(filed).toContainEqual({ type: 'filed' });
  });

  it('locks one question alone where that is asked, and the step is done with the last of them', () => {
    const half = after(weekend, playedTo(weekend, 'second-number'), {
      type: 'answer',
      question: 'now',
      answer: 60,
    });
    const lock = (question?: string): Move => ({
      type: 'lock',
      step: 'second-number',
      ...(question === undefined ? {} : { question }),
    });
    expect(happenedAt(half, lock())).toBe('incomplete');
    expect(happenedAt(half, lock('inside'))).toBe('incomplete');
    expect(happenedAt(half, lock('now'))).toEqual([{ type: 'locked', question: 'now' }]);
    const one = after(weekend, half, lock('now'));
    expect(happenedAt(one, lock('now'))).toEqual([]);
    expect(happenedAt(one, { type: 'withdraw', question: 'now' })).toBe('locked');
    expect(happenedAt(one, { type: 'turn', to: 'sealed' })).toBe('not-finished');
    const known = after(weekend, one, { type: 'known', question: 'inside', known: true });
    const both = after(weekend, known, { type: 'answer', question: 'inside', answer: 30 });
    expect(happenedAt(both, lock())).toEqual([{ type: 'locked', question: 'inside' }]);
    const all = after(weekend, both, lock('inside'));
    expect(all).toEqual(after(weekend, both, lock()));
    expect(happenedAt(all, { type: 'turn', to: 'sealed' })).not.toBe('not-finished');
  });

  it.each([
    ['what the weekend does not ask', 'second-number', 'nothing', 'unknown-question'],
    ['what another step locks', 'second-number', 'prior', 'malformed'],
    ['one thread of a batch', 'threads', 'batch-1', 'malformed'],
    ['what is not reached', 'way-back', 'chain', 'not-reached'],
    ['a name that every object has', 'second-number', 'constructor', 'unknown-question'],
  ])('refuses to lock %s alone', (_what, at, question, refused) => {
    const state = playedTo(weekend, at === 'second-number' ? 'second-number' : 'threads');
    expect(happenedAt(state, { type: 'lock', step: at, question })).toBe(refused);
  });

  it('files nothing by one line of the page: what goes out together is locked together', () => {
    const page = playedTo(weekend, 'filing');
    const said = after(weekend, page, {
      type: 'answer',
      question: 'assessment',
      answer: { caveat: 'thin', note: '' },
    });
    const ids = weekend.steps.find(({ id }) => id === 'filing')?.locks ?? [];
    expect(ids.length).toBeGreaterThan(1);
    for (const question of ids) {
      expect(happenedAt(said, { type: 'lock', step: 'filing', question })).toBe('malformed');
    }
    expect(happenedAt(said, { type: 'lock', step: 'filing' })).toContainEqual({ type: 'filed' });
  });

  it('refuses a step that is not reached', () => {
    expect(happenedAt(begin(weekend), { type: 'lock', step: 'letter' })).toBe('not-reached');
    expect(happenedAt(begin(weekend), { type: 'lock', step: 'drawer-order' })).toBe('not-open');
  });
});

describe('checking a batch', () => {
  const answered = (first: string) => {
    const answers = { 'batch-1': first, 'batch-2': 'corroborates', 'batch-3': 'weighs-against' };
    return Object.entries(answers).reduce(
      (state, [question, answer]) => after(weekend, state, { type: 'answer', question, answer }),
      playedTo(weekend, 'threads'),
    );
  };
  const check: Move = { type: 'check', step: 'threads' };
  const lock: Move = { type: 'lock', step: 'threads' };

  it('says how many do not hold, and leaves them to be changed', () => {
    const state = answered('contradicts');
    expect(happenedAt(state, lock)).toBe('not-finished');
    expect(happenedAt(state, check)).toEqual([{ type: 'checked', step: 'threads', wrong: 1, of: 3 }]);
    const changed = after(weekend, after(weekend, state, check), {
      type: 'answer',
      question: 'batch-1',
      answer: 'only-seems-to',
    });
    expect(happenedAt(changed, check)).toEqual([]);
    expect(happenedAt(changed, lock)).toHaveLength(3);
  });

  it('locks at once where all hold', () => {
    expect(happenedAt(answered('only-seems-to'), check)).toHaveLength(4);
    expect(happenedAt(after(weekend, answered('only-seems-to'), check), lock)).toEqual([]);
  });

  it('counts a grid by its rows', () => {
    const square = { letter: 'denies', reply: 'silent', box: 'says' } as const;
    const state = after(weekend, playedTo(weekend, 'square'), {
      type: 'answer',
      question: 'square',
      answer: square,
    });
    const tally = { type: 'checked', step: 'square', wrong: 2, of: 3 };
    expect(happenedAt(state, { type: 'check', step: 'square' })).toEqual([tally]);
    const checked = after(weekend, state, { type: 'check', step: 'square' });
    const better = after(weekend, checked, {
      type: 'answer',
      question: 'square',
      answer: { ...square, letter: 'says' },
    });
    expect(happenedAt(better, { type: 'lock', step: 'square' })).toEqual([
      { type: 'locked', question: 'square', credit: 2 / 3 },
    ]);
  });

  it('is refused before every thread is there, and where there is no batch', () => {
    expect(happenedAt(playedTo(weekend, 'threads'), check)).toBe('incomplete');
    expect(happenedAt(playedTo(weekend, 'threads'), { type: 'check', step: 'letter-who' })).toBe('malformed');
  });
});

const judgement: Move = {
  type: 'answer',
  question: 'judgement-1',
  answer: { percent: 60, stance: 'likely', sources: ['letter'] },
};

describe('taking an answer back', () => {
  const withdraw = (question: string): Move => ({ type: 'withdraw', question });
  const answer: Move = { type: 'answer', question: 'what', answer: ['a'] };

  it('leaves the question as it was before its first answer, and twice is once', () => {
    const before = playedTo(weekend, 'letter-what');
    const answered = after(weekend, before, answer);
    expect(happenedAt(answered, withdraw('what'))).toEqual([{ type: 'withdrawn', question: 'what' }]);
    const back = after(weekend, answered, withdraw('what'));
    expect(back).toEqual(before);
    expect(step(weekend, back, withdraw('what'))).toEqual({ state: back, happened: [] });
  });

  it('keeps the way on shut until the question is answered again', () => {
    const back = after(
      weekend,
      after(weekend, playedTo(weekend, 'judge-1'), judgement),
      withdraw('judgement-1'),
    );
    expect(happenedAt(back, { type: 'turn', to: 'judge-2' })).toBe('not-finished');
    expect(after(weekend, after(weekend, back, judgement), { type: 'turn', to: 'judge-2' }).at).toBe(
      'judge-2',
    );
  });

  it('is refused once it is locked, once play has gone on from it, and before it is asked', () => {
    expect(happenedAt(finishStep(weekend, playedTo(weekend, 'letter-what')), withdraw('what'))).toBe(
      'locked',
    );
    expect(happenedAt(playedTo(weekend, 'judge-3'), withdraw('judgement-1'))).toBe('locked');
    expect(happenedAt(playedTo(weekend, 'letter'), withdraw('what'))).toBe('not-reached');
    expect(happenedAt(playedTo(weekend, 'letter'), withdraw('nothing'))).toBe('unknown-question');
  });
});

describe('saying that an outcome was known', () => {
  const known = (question: string, value = true): Move => ({ type: 'known', question, known: value });

  it('can be said and unsaid of a forecast until it is locked', () => {
    const state = playedTo(weekend, 'ahead-1');
    const said = after(weekend, state, known('answered'));
    expect(said.known).toEqual(['answered']);
    expect(after(weekend, said, known('answered', false)).known).toEqual([]);
    const locked = finishStep(weekend, said);
    expect(happenedAt(locked, known('answered', false))).toBe('locked');
    expect(happenedAt(locked, known('answered'))).toEqual([]);
  });

  it('can be said of the record too', () => {
    expect(after(weekend, playedTo(weekend, 'record'), known('for-the-record')).known).toEqual([
      'for-the-record',
    ]);
  });

  it('is refused of anything else', () => {
    expect(happenedAt(playedTo(weekend, 'ahead-1'), known('what'))).toBe('malformed');
    expect(happenedAt(playedTo(weekend, 'letter'), known('answered'))).toBe('not-reached');
  });
});

describe('reading it differently', () => {
  const contest = (reason: string): Move => ({ type: 'contest', question: 'what', reason });

  it('records a reason beside a locked answer; a blank one withdraws it', () => {
    const state = playedTo(weekend, 'letter-wire');
    const said = after(weekend, state, contest('The letter says otherwise.'));
    expect(said.contested).toEqual({ what: 'The letter says otherwise.' });
    expect(after(weekend, said, contest(' ')).contested).toEqual({});
  });

  it('is refused before the answer is locked, or at too great length', () => {
    expect(happenedAt(playedTo(weekend, 'letter-what'), contest('No.'))).toBe('not-finished');
    expect(happenedAt(playedTo(weekend, 'letter-wire'), contest('x'.repeat(401)))).toBe('malformed');
  });
});

describe('a forecast that was passed by', () => {
  it('is neither answered nor locked once its outcome has been shown', () => {
    const late = {
      ...weekend,
      steps: weekend.steps.map((each) => (each.id === 'ahead-1' ? { ...each, optional: true } : each)),
    };
    const before = after(late, playedTo(late, 'ahead-1'), { type: 'turn', to: 'ahead-2' });
    const shown = playOn(late, before, 'reply-outcome');
    const answer: Move = { type: 'answer', question: 'answered', answer: 99 };
    expect(step(late, shown, answer)).toEqual({ refused: 'locked' });
    const halfDone = playOn(late, after(late, before, answer), 'reply-outcome');
    expect(step(late, halfDone, { type: 'lock', step: 'ahead-1' })).toEqual({ refused: 'locked' });
  });
});
