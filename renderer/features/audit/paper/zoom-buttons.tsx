import { announce } from '../../../components/announcer';
import { AppButton } from '../../../components/app-button';
import { usePrintedKey } from '../../../keyboard/keyboard-map';
import { useActionKeys } from '../../../keyboard/use-action-keys';
import { setPlanZoom, stepZoom, USUAL_ZOOM, usePlanZoom, ZOOM_STEPS } from './plan-zoom';

/** The size of the plan's text: smaller, as usual, larger. `onBefore` is called while the old size is still drawn. */
export function ZoomButtons({ onBefore }: { readonly onBefore: () => void }) {
  const zoom = usePlanZoom();
  const change = (next: number) => {
    if (next !== zoom) {
      onBefore();
      setPlanZoom(next);
    }
    announce(`Plan text at ${next} percent.`);
  };
  const by = (next: () => number) => (event: KeyboardEvent) => {
    event.preventDefault();
    change(next());
  };
  useActionKeys({
    'zoom-in': by(() => stepZoom(zoom, 1)),
    'zoom-out': by(() => stepZoom(zoom, -1)),
    'zoom-reset': by(() => USUAL_ZOOM),
  });
  const [outKey, inKey, usualKey] = [usePrintedKey('zoom-out'), usePrintedKey('zoom-in'), usePrintedKey('zoom-reset')];
  return (
    <fieldset className="zoom-buttons" aria-label="Size of the plan text">
      <AppButton
        kind="quiet"
        keys={outKey}
        aria-label="Smaller plan text"
        isDisabled={zoom === ZOOM_STEPS[0]}
        onPress={() => change(stepZoom(zoom, -1))}
      >
        −
      </AppButton>
      <AppButton
        kind="quiet"
        keys={usualKey}
        aria-label={`Plan text at ${zoom}%, set to 100%`}
        onPress={() => change(USUAL_ZOOM)}
      >
        {zoom}%
      </AppButton>
      <AppButton
        kind="quiet"
        keys={inKey}
        aria-label="Larger plan text"
        isDisabled={zoom === ZOOM_STEPS.at(-1)}
        onPress={() => change(stepZoom(zoom, 1))}
      >
        +
      </AppButton>
    </fieldset>
  );
}
