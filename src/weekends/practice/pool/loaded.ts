/** The tables of the pool with their words: loaded when practice is, and never before. */
import words from '../text/pool.en.json' with { type: 'json' };
import { states, unclear } from './states.ts';

export const tables = { states, unclear };
export const poolWords = words;
