import { AppButton } from '../../../components/app-button';
import { stepMove } from './moves';
import type { Place } from './place';
import type { StudioEditing } from './use-studio';

interface MoveButtonsProps {
  readonly studio: StudioEditing;
  readonly place: Place;
  readonly name: string;
}

/** One step up or down, as the keys do in the list. */
export function MoveButtons({ studio, place, name }: MoveButtonsProps) {
  if (studio.readOnly) return null;
  const button = (step: 'up' | 'down', words: string, keys: string) => {
    const move = stepMove(studio.content, place, step);
    return (
      <AppButton
        kind="quiet"
        keys={keys}
        isDisabled={move === null}
        aria-label={`Move ${name} ${step}`}
        onPress={() => {
          if (move !== null) studio.move(move);
        }}
      >
        {words}
      </AppButton>
    );
  };
  return (
    <>
      {button('up', 'Up', 'Alt ↑')}
      {button('down', 'Down', 'Alt ↓')}
    </>
  );
}
