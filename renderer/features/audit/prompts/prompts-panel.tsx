import { useCallback, useState } from 'react';
import type { Prompt } from '#shared/domain/prompts/prompt';
import { AppButton } from '../../../components/app-button';
import { SideSheet } from '../../../components/side-sheet';
import { useMedia } from '../../../components/use-media';
import type { Reading } from '../evidence/use-reading';
import { PromptList } from './prompt-list';
import { promptsOf } from './use-prompts';

interface PromptsPanelProps {
  readonly reading: Reading;
  readonly section: string;
  readonly onProvision: () => void;
}

/** The width at which criteria.css leaves room for the choice of a criterion alone. */
const NARROW = '(max-width: 900px)';

/** The wording prompts of a section: below its criteria, or in a sheet where the window has no room for both. */
export function PromptsPanel({ reading, section, onProvision }: PromptsPanelProps) {
  const narrow = useMedia(NARROW);
  const [isOpen, setOpen] = useState(false);
  const { goToPrompt } = reading;
  const close = useCallback(() => setOpen(false), []);
  const go = useCallback(
    (prompt: Prompt) => {
      setOpen(false);
      goToPrompt(prompt);
    },
    [goToPrompt],
  );
  const openProvision = useCallback(() => {
    setOpen(false);
    onProvision();
  }, [onProvision]);
  const list = (
    <PromptList
      prompts={reading.prompts}
      section={section}
      current={reading.currentPrompt}
      onGo={narrow ? go : goToPrompt}
      onDismiss={reading.dismiss}
      onRestore={reading.restore}
      onAttach={reading.attachPrompt}
      onMute={reading.muting.ask}
      onProvision={openProvision}
    />
  );
  if (!narrow) return list;
  const count = promptsOf(reading.prompts.open, section).length;
  return (
    <>
      <AppButton className="prompts-open" aria-haspopup="dialog" onPress={() => setOpen(true)}>
        {count === 1 ? '1 prompt' : `${count} prompts`}
      </AppButton>
      <SideSheet title={`Wording prompts of section ${section}`} isOpen={isOpen} onClose={close}>
        {list}
      </SideSheet>
    </>
  );
}
