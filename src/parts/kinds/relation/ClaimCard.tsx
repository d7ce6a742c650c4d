/** A claim as it hangs where threads are tied: who says it, in how few words. */
import { anchors } from '../../anchors.ts';
import type { ComponentChildren } from 'preact';
import type { ClaimView } from '../../../present/question-views.ts';
import { useWords } from '../../context.ts';
import { SourcePicture } from '../../icons/sources.tsx';

interface CardProps {
  readonly claim: ClaimView;
  /** Where a thread may be let go. */
  readonly drop?: string;
  readonly children?: ComponentChildren;
}

export function ClaimCard({ claim, drop, children }: CardProps) {
  const t = useWords();
  return (
    <div class="claim" data-anchor={anchors.claim(claim.id).id} data-drop={drop}>
      <SourcePicture format={claim.format} />
      <p>
        <b key={claim.source}>{claim.source}</b> <span class="visually-hidden">{t('claim.says')}</span>
        <span key={claim.text}>{claim.text}</span>
      </p>
      {children}
    </div>
  );
}
