import { memo, useCallback, useState } from 'react';
import type { CompareEvent } from '#shared/domain/compare/compare-events';
import { type CompareView, START_VIEW } from '#shared/domain/compare/compare-view';
import type { CompareChoices } from '#shared/domain/compare/model/compare-model';
import { AppButton } from '../../../components/app-button';
import { ScreenTitle } from '../../../components/screen-title';
import { usePrintedKey } from '../../../keyboard/keyboard-map';
import { useActionKeys } from '../../../keyboard/use-action-keys';
import { BaselinePicker } from './baseline-picker';
import { ChipRow } from './chip-row';
import { MeasurePicker } from './measure-picker';
import { MoreChoices } from './more-choices';
import type { OnView } from './on-view';
import { PeriodPicker } from './period-picker';
import { SplitPicker } from './split-picker';
import { type LabelOf, viewChips } from './view-chips';
import './head.css';

interface CompareHeadProps {
  /** What is shown, in one line. */
  readonly line: string;
  readonly view: CompareView;
  /** Absent until there is something to choose from. */
  readonly choices: CompareChoices | null;
  /** False where what is chosen is nothing to what is shown. */
  readonly isOfView: boolean;
  readonly events: readonly CompareEvent[];
  readonly onView: OnView;
}

/** What is shown, and the choice of it: the most used in view, the rest in a sheet. Each is drawn anew only with what it shows. */
export const CompareHead = memo(function CompareHead({
  line,
  view,
  choices: all,
  isOfView,
  events,
  onView,
}: CompareHeadProps) {
  const choices = isOfView ? all : null;
  const [open, setOpen] = useState<'measure' | 'more' | null>(null);
  const [measureKey, moreKey] = [usePrintedKey('compare-measure'), usePrintedKey('compare-more')];
  const opening = (what: 'measure' | 'more') => (event: KeyboardEvent) => {
    event.preventDefault();
    setOpen(what);
  };
  useActionKeys({ 'compare-measure': opening('measure'), 'compare-more': opening('more') }, choices !== null);
  const openMeasure = useCallback((isOpen: boolean) => setOpen(isOpen ? 'measure' : null), []);
  const openMore = useCallback(() => setOpen('more'), []);
  const close = useCallback(() => setOpen(null), []);
  const { measure, period } = view;
  // What is looked at stays: the measure and its periods are no departure from the usual.
  const reset = useCallback(() => onView({ ...START_VIEW, measure, period }), [onView, measure, period]);
  return (
    <>
      <div className="screen-head compare-head">
        <div className="compare-title">
          <ScreenTitle title="Compare" />
          {isOfView ? <p className="compare-line">{line}</p> : null}
        </div>
        <div className="compare-pickers">
          {isOfView ? null : (
            <p>Of all that was marked with one rubric version, whatever is chosen on the other tabs.</p>
          )}
          {choices === null ? null : (
            <>
              <MeasurePicker
                measures={choices.measures}
                measure={measure}
                onView={onView}
                isOpen={open === 'measure'}
                onOpen={openMeasure}
                keys={measureKey}
              />
              <PeriodPicker period={period} by={view.by} onView={onView} />
              <SplitPicker split={view.split} fields={choices.fields} onView={onView} />
              <BaselinePicker baseline={view.baseline} events={events} onView={onView} />
              <AppButton keys={moreKey} onPress={openMore} aria-haspopup="dialog">
                More choices
              </AppButton>
              <ChipRow chips={viewChips(view, labelOf(choices))} onView={onView} onReset={reset} />
            </>
          )}
        </div>
      </div>
      {choices === null ? null : (
        <MoreChoices
          isOpen={open === 'more'}
          onClose={close}
          view={view}
          choices={choices}
          onView={onView}
          onReset={reset}
        />
      )}
    </>
  );
});

const labelOf =
  ({ fields }: CompareChoices): LabelOf =>
  (field, value) =>
    fields.find((one) => one.field === field)?.values.find((one) => one.value === value)?.label ?? value ?? 'not known';
