import { useState } from 'react';
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
  readonly events: readonly CompareEvent[];
  readonly onView: (view: CompareView) => void;
}

/** What is shown, and the choice of it: the most used in view, the rest in a sheet. */
export function CompareHead({ line, view, choices, events, onView }: CompareHeadProps) {
  const [open, setOpen] = useState<'measure' | 'more' | null>(null);
  const [measureKey, moreKey] = [usePrintedKey('compare-measure'), usePrintedKey('compare-more')];
  const opening = (what: 'measure' | 'more') => (event: KeyboardEvent) => {
    event.preventDefault();
    setOpen(what);
  };
  useActionKeys({ 'compare-measure': opening('measure'), 'compare-more': opening('more') }, choices !== null);
  // What is looked at stays: the measure and its periods are no departure from the usual.
  const reset = () => onView({ ...START_VIEW, measure: view.measure, period: view.period });
  return (
    <>
      <div className="screen-head compare-head">
        <div className="compare-title">
          <ScreenTitle title="Compare" />
          <p className="compare-line">{line}</p>
        </div>
        <div className="compare-pickers">
          {choices === null ? null : (
            <>
              <MeasurePicker
                measures={choices.measures}
                measure={view.measure}
                onMeasure={(measure) => onView({ ...view, measure })}
                isOpen={open === 'measure'}
                onOpen={(isOpen) => setOpen(isOpen ? 'measure' : null)}
                keys={measureKey}
              />
              <PeriodPicker view={view} onView={onView} />
              <SplitPicker split={view.split} fields={choices.fields} onSplit={(split) => onView({ ...view, split })} />
              <BaselinePicker
                baseline={view.baseline}
                events={events}
                onBaseline={(baseline) => onView({ ...view, baseline })}
              />
              <AppButton keys={moreKey} onPress={() => setOpen('more')} aria-haspopup="dialog">
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
          onClose={() => setOpen(null)}
          view={view}
          choices={choices}
          onView={onView}
          onReset={reset}
        />
      )}
    </>
  );
}

const labelOf =
  ({ fields }: CompareChoices): LabelOf =>
  (field, value) =>
    fields.find((one) => one.field === field)?.values.find((one) => one.value === value)?.label ?? value ?? 'not known';
