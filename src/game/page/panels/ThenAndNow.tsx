/** The player's own numbers of the weekend beside what is known now. */
import { useWords } from '../../../parts/context.ts';
import { Pause } from '../../../parts/controls/spoken.tsx';
import type { ThenAndNowPanel } from '../../../present/then-and-now.ts';

export function ThenAndNow({ panel }: { readonly panel: ThenAndNowPanel }) {
  const t = useWords();
  const { main, judged, leaned, lesson } = panel;
  return (
    // Nothing else here takes the focus by which keys scroll it.
    <div class="then-now" role="group" aria-label={t('now.both')} tabIndex={0}>
      <section class="then-now__main">
        <h2>{main.proposition}</h2>
        <Pair yours={main.yours} known={main.known} />
      </section>
      <section>
        <h2>{t('now.judged')}</h2>
        <ul class="then-now__rows">
          {judged.map(({ id, label, yours, known }) => (
            <li key={id}>
              <h3>{label}</h3>
              <Pair yours={[yours]} known={known} />
            </li>
          ))}
        </ul>
      </section>
      {leaned.length > 0 && (
        <section>
          <h2>{t('now.leaned')}</h2>
          <ul class="then-now__rows">
            {leaned.map(({ id, label, yours, claims }) => (
              <li key={id}>
                <h3>
                  {label}
                  <Pause /> <small>{yours}</small>
                </h3>
                <ul>
                  {claims.map((claim) => (
                    <li key={claim.id}>
                      {claim.label}: <b>{claim.word}</b>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="claimed__lesson">{lesson}</p>
    </div>
  );
}

function Pair({ yours, known }: { readonly yours: readonly string[]; readonly known: string }) {
  const t = useWords();
  return (
    <dl class="pair">
      <div>
        <dt>{t('now.then')}</dt>
        {yours.map((line) => (
          <dd key={line}>{line}</dd>
        ))}
      </div>
      <div>
        <dt>{t('now.known')}</dt>
        <dd>{known}</dd>
      </div>
    </dl>
  );
}
