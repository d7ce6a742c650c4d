/** The rooms of the teacher's page, one row each. A new room is a folder beside this file, its id, its words and its row. */
import type { FunctionComponent } from 'preact';
import type { RoomId } from './ids.ts';
import { ClassRoom } from './class/ClassRoom.tsx';
import { Collect } from './collect/Collect.tsx';
import { Keep } from './keep/Keep.tsx';
import { Make } from './make/Make.tsx';
import { Pack } from './pack/Pack.tsx';
import { Project } from './project/Project.tsx';
import { Pupils } from './pupils/Pupils.tsx';

export const rooms: Readonly<Record<RoomId, FunctionComponent>> = {
  make: Make,
  collect: Collect,
  class: ClassRoom,
  project: Project,
  pupils: Pupils,
  keep: Keep,
  pack: Pack,
};
