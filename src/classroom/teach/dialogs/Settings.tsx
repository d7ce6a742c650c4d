/** Text, colours and motion: the same settings as the game's, kept together on this device. */
import { SettingFields } from '../../../parts/controls/SettingFields.tsx';
import { useTeach } from '../context.ts';

export function Settings() {
  const { teach, state } = useTeach();
  return (
    <div class="settings">
      <SettingFields
        fields={['textSize', 'font', 'colours', 'spacing', 'motion', 'keys']}
        settings={state.settings}
        set={teach.set}
      />
    </div>
  );
}
