/** What a class is played with, and nobody else needs: it comes with the class link, or with a weekend that is played in a class. */
import { Seats } from '../../parts/controls/DialControl.tsx';
import { bringParts, laterSaying } from '../../parts/later.tsx';
import { laterWords } from '../../words/later.ts';
import type { Words } from '../../words/words.ts';

const later = laterSaying(laterWords.class);

export const JoinRoom = later(async () => (await import('./rooms/join/JoinRoom.tsx')).JoinRoom);

export const HandInRoom = later(async () => (await import('./rooms/hand-in/HandInRoom.tsx')).HandInRoom);

/** Resolves to the interface's words that come with it. Rejects where the line does not bring a part. */
export function bringClassParts(): Promise<Words> {
  return bringParts([JoinRoom, HandInRoom, Seats]);
}
