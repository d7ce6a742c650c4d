/** What the rooms and views of the teacher's page may use besides what every part has: the store, and its state at this moment. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { TeachState } from './store/state.ts';
import type { Teach } from './store/teach.ts';

export interface TeachContext {
  readonly teach: Teach;
  readonly state: TeachState;
}

const Context = createContext<TeachContext | undefined>(undefined);
export const TeachProvider = Context.Provider;

export function useTeach(): TeachContext {
  const context = useContext(Context);
  if (!context) throw new Error('a room of the teacher’s page is used outside it');
  return context;
}
