/** The folders on the desk, where a weekend is several files: when and where, how far each is, and never what is in them. */
import { anchors } from '../../../../parts/anchors.ts';
import { useWords } from '../../../../parts/context.ts';
import { Pause } from '../../../../parts/controls/spoken.tsx';
import { LAMP_FIELD, LAMP_SHAPES } from '../../../../parts/geometry/lamps.ts';
import type { FoldersView, FolderView } from '../../../../present/folders.ts';

export function Folders({ files }: { readonly files: FoldersView }) {
  const t = useWords();
  const { folders } = files;
  return (
    <section class="folders" data-anchor={anchors.tray.id} aria-label={t('folders')}>
      <p class="folders__head">{t('folders.head', { of: folders.length })}</p>
      <ol>
        {folders.map((folder) => (
          <FolderOn key={folder.id} folder={folder} />
        ))}
      </ol>
    </section>
  );
}

function FolderOn({ folder }: { readonly folder: FolderView }) {
  const { standing } = folder;
  return (
    <li class="folder" data-standing={standing} aria-current={standing === 'now' ? 'true' : undefined}>
      <LampPicture lamp={folder.lamp} />
      <p>
        <b>{folder.when}</b>
        <Pause /> <span class="folder__where">{folder.where}</span>
        <Pause />
        <span class="visually-hidden" key={folder.says}>
          {folder.says}
        </span>
      </p>
    </li>
  );
}

function LampPicture({ lamp }: { readonly lamp: string }) {
  const { width, height } = LAMP_FIELD;
  return (
    <svg class="lamp" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {LAMP_SHAPES[lamp]?.map(({ path, fill, line }) => (
        <path key={path} d={path} class={`lamp__${fill ?? 'line'}`} stroke-width={line ?? 0} />
      ))}
    </svg>
  );
}
