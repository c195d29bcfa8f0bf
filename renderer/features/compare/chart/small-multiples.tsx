import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { GroupModel, SplitModel } from '#shared/domain/compare/model/compare-model';
import type { PeriodKind } from '#shared/domain/compare/period';
import { AppButton } from '../../../components/app-button';
import { ownOf } from '../own-spans';
import { valueDomain } from './chart-scales';
import { changeTone, changeWords, PERIOD_NAMES, plansOf } from './figure-words';
import { groupLine } from './group-line';
import { columnsIn, moveInCards } from './move-in-cards';
import { SmallChart } from './small-chart';
import { useWidth } from './use-width';
import './chart.css';
import './small-multiples.css';

export interface SmallMultiplesProps {
  readonly split: SplitModel;
  readonly period: PeriodKind;
  readonly few: number;
  /** Makes a group the filter, or the measure: see `GroupModel.view`. */
  readonly onChoose: (group: GroupModel) => void;
  /** Starts an improvement action from a group; absent where none can be started from these. */
  readonly onStart?: ((group: GroupModel) => void) | undefined;
}

/** What the card's own border and padding take of its width; as the style sheet says. */
const EDGES = 22;

/** One small chart a group, all on one scale. One tab stop: arrows move between them, Enter or a click makes one the view. */
export function SmallMultiples({ split, period, few, onChoose, onStart }: SmallMultiplesProps) {
  const { groups, looked, label } = split;
  const list = useRef<HTMLUListElement>(null);
  const { columns, width } = columnsIn(useWidth(list));
  const [wanted, setAt] = useState(0);
  const here = Math.max(0, Math.min(wanted, groups.length - 1));
  const domain = useMemo(() => valueDomain(groups.map(({ series }) => series)), [groups]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const next = moveInCards(here, event.key, groups.length, columns);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    list.current?.querySelectorAll<HTMLElement>('.small-card')[next]?.focus();
  };
  return (
    <section className="card chart-card" aria-label={`By ${label.toLowerCase()}, one chart each`}>
      <div className="chart-head">
        <h2>By {label.toLowerCase()}, one chart each</h2>
        <span className="chart-why">All on the same scale, by {PERIOD_NAMES[period].one}</span>
      </div>
      <ul ref={list} className="small-charts" aria-label={label} onKeyDown={onKeyDown}>
        {groups.map((group, at) => (
          <li key={group.value ?? ''}>
            <button
              type="button"
              className="small-card"
              tabIndex={at === here ? 0 : -1}
              onFocus={() => setAt(at)}
              onClick={() => onChoose(group)}
            >
              <span className="small-head">
                <strong className="small-name">{group.label}</strong>
                <span className="small-change" data-tone={changeTone(ownOf(group), group.series.measure.better)}>
                  {changeWords(ownOf(group), group.series.measure.better)}
                </span>
              </span>
              {width === 0 ? null : <SmallChart series={group.series} domain={domain} width={width - EDGES} />}
              <span className="small-line">{groupLine({ series: group.series, ...ownOf(group) })}</span>
              <span className="small-plans">{plansOf(group.plans)} in all</span>
            </button>
            {onStart === undefined ? null : (
              <AppButton
                kind="quiet"
                className="small-start"
                excludeFromTabOrder={at !== here}
                aria-label={`Start an action for ${group.label}`}
                onPress={() => onStart(group)}
              >
                Start an action
              </AppButton>
            )}
          </li>
        ))}
      </ul>
      <p className="chart-why">{groupsNote(looked, few)}</p>
    </section>
  );
}

/** Why a signal among many groups is worth less than one alone. */
function groupsNote(looked: number, few: number): string {
  const many =
    looked > 1
      ? `${looked} groups were looked at: the more there are, the likelier one stands out by chance alone. `
      : '';
  return `${many}Hollow points: fewer than ${few} plans, not judged. Arrow keys move between groups; Enter or a click shows one alone.`;
}
