/** The list for pen and paper on which a class writes who is who: this page never learns it. */
import { useWords } from '../../../../parts/context.ts';
import { useTeach } from '../../context.ts';
import { Sheet } from '../../Sheet.tsx';

/** As many lines as fit one side. */
const LINES = 32;

export function WhoIsWho() {
  const t = useWords();
  const { name, code, names } = useTeach().state.choices;
  const bySeat = names === 'seat';
  return (
    <Sheet name="who">
      <h2>{t('who.heading', { name: name === '' ? code : name })}</h2>
      <p>{t('who.about')}</p>
      <table class="who">
        <thead>
          <tr>
            <th scope="col">{t(`who.${names}`)}</th>
            <th scope="col">{t('who.name')}</th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: LINES }, (_, line) => (
            <tr key={line}>
              <td>{bySeat ? line + 1 : ''}</td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </Sheet>
  );
}
