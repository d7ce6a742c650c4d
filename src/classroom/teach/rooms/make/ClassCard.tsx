/** The card of a class: its name, its code, the QR of its link, and what may be done with it. */
import { useId, useState } from 'preact/hooks';
import { CopyText } from '../../../../parts/dialog/Copy.tsx';
import { Dialog } from '../../../../parts/dialog/Dialog.tsx';
import { Icon } from '../../../../parts/icons/icons.tsx';
import { Qr } from '../../../../parts/qr/Qr.tsx';
import { useWords } from '../../../../parts/context.ts';
import { classLink } from '../../../link.ts';
import { readAddress } from '../../address.ts';
import { useTeach } from '../../context.ts';
import { TeachIcon } from '../../icons.tsx';
import { printSheet, Sheet } from '../../Sheet.tsx';

export function ClassCard() {
  const { teach, state } = useTeach();
  const address = readAddress(state.address);
  return (
    <section class="class-card">
      <Face link={typeof address === 'string' ? classLink(address, state.choices) : undefined} />
      {teach.asksAddress && <Address problem={typeof address === 'string' ? undefined : address.problem} />}
      {typeof address === 'string' && <Actions link={classLink(address, state.choices)} />}
      <Nothing />
    </section>
  );
}

/** Name, code and QR: on the card, large, and on paper. */
function Face({ link }: { readonly link: string | undefined }) {
  const t = useWords();
  const { name, code } = useTeach().state.choices;
  return (
    <div class="class-face">
      <h2 class="class-face__name">{name === '' ? t('make.unnamed') : name}</h2>
      <p class="class-face__code" aria-label={t('make.code', { code: code.split('').join(' ') })} role="img">
        {code}
      </p>
      {link !== undefined && (
        <>
          <Qr text={link} label={t('make.qr')} />
          <p class="class-face__link">{link}</p>
        </>
      )}
    </div>
  );
}

function Actions({ link }: { readonly link: string }) {
  const t = useWords();
  const { teach } = useTeach();
  const [open, setOpen] = useState<'large' | 'copy'>();
  const copy = () => {
    navigator.clipboard.writeText(link).then(
      () => teach.say('make.copied'),
      () => setOpen('copy'),
    );
  };
  const close = () => setOpen(undefined);
  return (
    <>
      <div class="class-card__actions">
        <button type="button" class="button button--primary" onClick={copy}>
          <TeachIcon name="link" />
          {t('make.copy')}
        </button>
        <button type="button" class="button" onClick={() => printSheet('card')}>
          <TeachIcon name="print" />
          {t('make.print')}
        </button>
        <button type="button" class="button" onClick={() => setOpen('large')}>
          <TeachIcon name="screen" />
          {t('make.large')}
        </button>
        <a class="button" href={link} target="_blank" rel="noopener">
          {t('make.try')}
        </a>
      </div>
      <Sheet name="card">
        <Face link={link} />
      </Sheet>
      {open === 'large' && (
        <Dialog title={t('make.large.title')} full onClose={close}>
          <div class="class-large">
            <Face link={link} />
          </div>
        </Dialog>
      )}
      {open === 'copy' && (
        <Dialog title={t('make.copy')} onClose={close}>
          <CopyText about={t('make.copy.about')} label={t('make.copy.label')} text={link} />
        </Dialog>
      )}
    </>
  );
}

/** Asked where this page lies on a disk: a link into that leads nowhere on any other device. */
function Address({ problem }: { readonly problem: 'missing' | 'file' | 'none' | undefined }) {
  const t = useWords();
  const { teach, state } = useTeach();
  const id = useId();
  return (
    <div class="class-card__address">
      <label for={id}>{t('make.address')}</label>
      <input
        id={id}
        type="text"
        inputMode="url"
        autocomplete="url"
        value={state.address}
        placeholder={t('make.address.example')}
        aria-invalid={problem === 'file' || problem === 'none'}
        aria-describedby={`${id}-about`}
        onChange={(event) => teach.setAddress(event.currentTarget.value)}
      />
      <p id={`${id}-about`} role="status">
        {t(`make.address.${problem ?? 'about'}`)}
      </p>
    </div>
  );
}

function Nothing() {
  const t = useWords();
  return (
    <p class="class-card__nothing">
      <Icon name="lock" size={1.25} />
      <span>
        <b>{t('teach.nothing-sent')}</b> {t('make.behind')}
      </span>
    </p>
  );
}
