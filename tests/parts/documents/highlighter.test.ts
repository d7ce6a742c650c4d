/** The highlighter marks a run, whichever way it is drawn. */
import { expect, it } from 'vitest';
import { runOf } from '../../../src/parts/documents/highlighter.ts';

const PHRASES = ['a', 'b', 'c', 'd'];

it.each([
  ['on', 'b', 'd', ['b', 'c', 'd']],
  ['back', 'd', 'b', ['b', 'c', 'd']],
  ['nowhere', 'c', 'c', ['c']],
  ['to a phrase that is not on offer', 'b', 'x', []],
])('drawn %s', (_, from, to, run) => expect(runOf(PHRASES, from, to)).toEqual(run));
