/** The joint: one unnamed official or two? Flip it, and the balance answers. */
import type { JointView } from '../../store/question-views.ts';
import { plain } from '../../content/words.ts';
import { useAnswer, useWords } from '../context.ts';
import { Choices } from './Choices.tsx';

export function Joint({ view }: { readonly view: JointView }) {
  const t = useWords();
  const answer = useAnswer(view.id);
  const flip = () => !view.locked && answer(view.people === 'one' ? 'two' : 'one');
  return (
    <>
      <div class="window window--balance" data-anchor="balance" aria-hidden="true">
        <div class="joint-handle" data-anchor="joint" data-toy="joint" onClick={flip} />
        {view.pans.map(({ id, label }) => (
          <div class="pan" key={id} data-anchor={`pan:${id}`}>
            <span class="pan__label">{label}</span>
          </div>
        ))}
      </div>
      <Choices
        name={view.id}
        legend={plain(view.prompt)}
        hideLegend
        options={view.options}
        chosen={view.people ? [view.people] : []}
        locked={view.locked}
        row
        onChoose={([id]) => (id === 'one' || id === 'two') && answer(id)}
      />
      <table class="figures">
        <caption>{t('joint.caption')}</caption>
        <tbody>
          <tr data-current={view.people === 'two'}>
            <th scope="row">{t('joint.two')}</th>
            <td>{t('percent', { percent: view.ifTwo })}</td>
          </tr>
          <tr data-current={view.people === 'one'}>
            <th scope="row">{t('joint.one')}</th>
            <td>{t('percent', { percent: view.ifOne })}</td>
          </tr>
        </tbody>
      </table>
      {view.reading && <p class="reading">{view.reading}</p>}
    </>
  );
}
