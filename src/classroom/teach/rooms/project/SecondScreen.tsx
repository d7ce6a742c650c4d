/** The second screen: the same slide in a window of its own, for as long as that is open. */
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { SpeechProvider, useSpeech } from '../../../../parts/context.ts';
import { TeachProvider, useTeach } from '../../context.ts';
import { Projector } from './Projector.tsx';
import { dress } from './second-window.ts';
import { useProjection } from './useProjection.ts';

export function SecondScreen({ second }: { readonly second: Window }) {
  const context = useTeach();
  const speech = useSpeech();
  const projection = useProjection();
  const { teach } = context;
  const { taught } = projection;
  const { body } = second.document;
  useEffect(() => {
    const gone = () => teach.second(undefined);
    second.addEventListener('pagehide', gone);
    return () => {
      second.removeEventListener('pagehide', gone);
      render(null, body);
      second.close();
    };
  }, [second]);
  useEffect(() => {
    dress(second.document);
    if (!taught) return;
    render(
      <SpeechProvider value={speech}>
        <TeachProvider value={context}>
          <Projector
            {...projection}
            taught={taught}
            onShow={teach.show}
            onEnd={() => teach.second(undefined)}
          />
        </TeachProvider>
      </SpeechProvider>,
      body,
    );
  });
  return null;
}
