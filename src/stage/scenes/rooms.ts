/** Which room belongs to which scene of a screen. */
import type { Screen } from '../../store/screen.ts';
import type { Room } from '../room.ts';
import { balanceRoom } from './balance.ts';
import { boardRoom } from './board.ts';
import { campaignRoom } from './campaign.ts';
import { deskRoom } from './desk.ts';
import { forecastRoom } from './forecast.ts';
import { titleRoom } from './title.ts';
import { verdictRoom } from './verdict.ts';

export const rooms: Readonly<Record<Screen['scene'], Room>> = {
  title: titleRoom,
  desk: deskRoom,
  board: boardRoom,
  balance: balanceRoom,
  forecast: forecastRoom,
  campaign: campaignRoom,
  verdict: verdictRoom,
};
