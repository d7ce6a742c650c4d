/** Make a class: the choices, what they make of a lesson, and the card with the link, the code and the QR. */
import { useWords } from '../../../../parts/context.ts';
import { useTeach } from '../../context.ts';
import { Room } from '../Room.tsx';
import { ClassCard } from './ClassCard.tsx';
import { Choosing } from './Choosing.tsx';
import { LessonBar } from './LessonBar.tsx';
import { WhoIsWho } from './WhoIsWho.tsx';

export function Make() {
  const t = useWords();
  const { teach } = useTeach();
  const another = (
    <button type="button" class="button" onClick={teach.newClass}>
      {t('make.another')}
    </button>
  );
  return (
    <Room room="make" heading={t('make.heading')} beside={another}>
      <div class="make">
        <Choosing />
        <ClassCard />
        <LessonBar />
      </div>
      <WhoIsWho />
    </Room>
  );
}
