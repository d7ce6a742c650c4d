/** The table of pupils: what each handed in, in counts; the readouts beside their benchmarks where the teacher asks for them. */
import { useState } from 'preact/hooks';
import { readoutViews } from '../../../../present/readouts.ts';
import { Dialog } from '../../../../parts/dialog/Dialog.tsx';
import { useWords } from '../../../../parts/context.ts';
import { pupilFigures } from '../../../figures/pupil.ts';
import type { Result } from '../../../result.ts';
import { useTeach } from '../../context.ts';
import type { ViewProps } from '../class/view-props.ts';
import { Pupil } from './Pupil.tsx';
import { tellingOf } from './telling.ts';

interface Props extends ViewProps {
  readonly readouts: boolean;
}

const READOUTS = ['forecasts', 'judgement', 'reading'] as const;
const HEADS = ['name', 'came-by', 'furthest', 'filed', 'known', 'lines', 'words', 'note'] as const;

export function PupilsTable({ results, taught, readouts }: Props) {
  const t = useWords();
  const [open, setOpen] = useState<string>();
  const opened = results.find(({ key }) => key === open);
  return (
    <div class="pupils__scroll" tabIndex={0} role="region" aria-label={t('pupils.table')}>
      <table class="pupils">
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th key={head} scope="col">
                {t(`pupils.head.${head}`)}
              </th>
            ))}
            {readouts &&
              READOUTS.map((each) => (
                <th key={each} scope="col">
                  {t(`readout.${each}`)}
                </th>
              ))}
            <th scope="col">
              <span class="visually-hidden">{t('pupils.open')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {results.map((result) => (
            <Row key={result.key} {...{ result, taught, readouts }} onOpen={() => setOpen(result.key)} />
          ))}
        </tbody>
      </table>
      {opened && (
        <Dialog title={opened.name} wide onClose={() => setOpen(undefined)}>
          <Pupil result={opened} taught={taught} />
        </Dialog>
      )}
    </div>
  );
}

interface RowProps extends Omit<Props, 'results'> {
  readonly result: Result;
  readonly onOpen: () => void;
}

function Row({ result, taught, readouts, onOpen }: RowProps) {
  const t = useWords();
  const { names } = useTeach().state;
  const { name, key, cameBy, state } = result;
  const figures = pupilFigures(taught.production.weekend, state);
  const called = names[key];
  const none = t('pupils.no');
  return (
    <tr>
      <th scope="row">{called ? t('pupils.called', { name, called }) : name}</th>
      <td>{t(`pupils.came-by.${cameBy}`)}</td>
      <td>{t(`step.${figures.furthest}.heading`)}</td>
      <td>{figures.filed ? t('pupils.yes') : none}</td>
      <td>{figures.known > 0 ? figures.known : none}</td>
      <td>
        {figures.overstated.length > 0
          ? t('pupils.lines', { count: figures.overstated.length, corrected: figures.corrected })
          : none}
      </td>
      <td>{figures.quarrels > 0 ? figures.quarrels : none}</td>
      <td>{figures.note === '' ? none : t('pupils.yes')}</td>
      {readouts && <Readouts result={result} taught={taught} />}
      <td>
        <button
          type="button"
          class="button button--text"
          aria-label={t('pupils.open.one', { name })}
          onClick={onOpen}
        >
          {t('pupils.open')}
        </button>
      </td>
    </tr>
  );
}

/** Each beside what a coin, or whoever always says fifty, would have. */
function Readouts({ result, taught }: { readonly result: Result } & Omit<ViewProps, 'results'>) {
  const t = useWords();
  const views = readoutViews(tellingOf(taught.production, result));
  return (
    <>
      {READOUTS.map((id) => {
        const view = views.find((each) => each.id === id);
        const beside = view?.benchmarks.at(-1);
        return (
          <td key={id}>
            <b>{view?.figure}</b>
            {beside && <small>{t('pupils.beside', { name: beside.label, figure: beside.figure })}</small>}
          </td>
        );
      })}
    </>
  );
}
