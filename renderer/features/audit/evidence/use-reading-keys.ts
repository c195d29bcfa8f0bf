import { useActionKeys } from '../../../keyboard/use-action-keys';
import type { Marking } from '../use-marking';
import type { Reading } from './use-reading';

/** Keys for evidence and wording prompts. */
export function useReadingKeys(reading: Reading, { card }: Marking, enabled: boolean): void {
  const press = (act: () => void) => (event: KeyboardEvent) => {
    event.preventDefault();
    act();
  };
  useActionKeys(
    {
      attach: press(reading.attach),
      'to-text': press(() => {
        if (reading.pane.current?.enter() !== true) card.current?.focus();
      }),
      'go-to-evidence': press(reading.nextEvidence),
      'next-prompt': press(() => reading.stepPrompt(1)),
      'previous-prompt': press(() => reading.stepPrompt(-1)),
      'dismiss-prompt': press(() => reading.dismiss()),
      'restore-prompt': press(reading.restoreLast),
      'confirm-evidence': press(reading.confirmNext),
      'mute-prompt': press(reading.askToMute),
    },
    enabled,
  );
}
