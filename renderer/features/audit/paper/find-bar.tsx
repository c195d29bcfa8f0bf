import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Input, SearchField } from 'react-aria-components';
import { AppButton } from '../../../components/app-button';
import { usePrintedKey } from '../../../keyboard/keyboard-map';
import type { Find } from './use-find';

interface FindBarProps {
  readonly find: Find;
  /** Closes and leaves the focus at the place that is shown. */
  readonly onClose: () => void;
}

const COUNT = new Intl.NumberFormat('en-GB');

/** The bar over the text in which words are looked for. Enter goes on, Shift and Enter back, Escape closes. */
export function FindBar({ find, onClose }: FindBarProps) {
  const { typed, type, places, at, turn, step } = find;
  const field = useRef<HTMLInputElement>(null);
  const nextKey = usePrintedKey('find-next');
  const backKey = usePrintedKey('find-previous');
  useEffect(() => {
    // Each time it is asked for, the words are there to be typed over.
    if (turn > 0) field.current?.select();
  }, [turn]);
  // Ahead of the field, which takes Escape for itself.
  const onKeyDown = (event: KeyboardEvent) => {
    const act = event.key === 'Escape' ? onClose : stepFor(event, step);
    if (act === null) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <section className="find-bar" aria-label="Find in the plan" onKeyDownCapture={onKeyDown}>
      <SearchField className="find-field" aria-label="Find in the plan" value={typed} onChange={type} autoFocus>
        <Input className="input" ref={field} placeholder="Find in the plan" spellCheck="false" />
      </SearchField>
      <span className="find-count" data-none={typed.trim() !== '' && places.length === 0 ? '' : undefined}>
        {countText(typed, places.length, at)}
      </span>
      <AppButton
        kind="quiet"
        keys={backKey}
        aria-label="Place before"
        isDisabled={places.length === 0}
        onPress={() => step(-1)}
      >
        ↑
      </AppButton>
      <AppButton
        kind="quiet"
        keys={nextKey}
        aria-label="Next place"
        isDisabled={places.length === 0}
        onPress={() => step(1)}
      >
        ↓
      </AppButton>
      <AppButton kind="quiet" keys="Esc" aria-label="Close the search" onPress={onClose}>
        ✕
      </AppButton>
    </section>
  );
}

/** Enter in the field goes on; on a button it presses it. */
function stepFor(event: KeyboardEvent, step: Find['step']): (() => void) | null {
  if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return null;
  return () => step(event.shiftKey ? -1 : 1);
}

function countText(typed: string, count: number, at: number): string {
  if (typed.trim() === '') return '';
  return count === 0 ? 'Not found' : `${COUNT.format(at + 1)} of ${COUNT.format(count)}`;
}
