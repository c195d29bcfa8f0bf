import { useRef } from 'react';
import { Button, Group } from 'react-aria-components';
import { AppButton } from '../../../components/app-button';
import type { OnView } from './on-view';
import type { ViewChip } from './view-chips';

interface ChipRowProps {
  readonly chips: readonly ViewChip[];
  readonly onView: OnView;
  readonly onReset: () => void;
}

/** What differs from the usual: each is taken away by a press, or all at once. */
export function ChipRow({ chips, onView, onReset }: ChipRowProps) {
  const row = useRef<HTMLDivElement>(null);
  if (chips.length === 0) return null;
  /** The chip goes: the focus stays in the row while there is one, else it goes to the screen's heading. */
  const remove = (chip: ViewChip, at: number) => {
    onView(chip.without);
    requestAnimationFrame(() => {
      const left = row.current?.querySelectorAll<HTMLElement>('.compare-chip') ?? [];
      (left[Math.min(at, left.length - 1)] ?? document.querySelector<HTMLElement>('h1'))?.focus();
    });
  };
  return (
    <Group className="compare-chips" aria-label="Not as usual" ref={row}>
      {chips.map((chip, index) => (
        <Button
          key={chip.id}
          className="compare-chip"
          aria-label={`Take away: ${chip.words}`}
          onPress={() => remove(chip, index)}
        >
          {chip.words} <span aria-hidden="true">×</span>
        </Button>
      ))}
      <AppButton
        kind="link"
        onPress={() => {
          onReset();
          document.querySelector<HTMLElement>('h1')?.focus();
        }}
      >
        All as usual
      </AppButton>
    </Group>
  );
}
