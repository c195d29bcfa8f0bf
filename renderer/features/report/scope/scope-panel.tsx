import type { Threshold } from '#shared/domain/report/model/cells';
import { AUDIENCES } from '#shared/domain/report/model/part-ids';
import { LEFT_OUT_FOR } from '#shared/domain/report/model/report-choice';
import { ChoiceField } from '../../../components/choice-field';
import { RadioField } from '../../../components/radio-field';
import type { ReportDraft } from '../draft/report-draft';
import { partsOf } from '../draft/to-choice';
import type { WriteDraft } from '../draft/use-report-draft';
import { AUDIENCE_FACTS } from './audience-words';
import { countWords } from './count-words';
import { PeriodPicker } from './period-picker';
import { type DraftScope, usualWords } from './scope-of-draft';
import { type VersionChoice, VersionPicker } from './version-picker';
import { VersionWeeks } from './version-weeks';
import { WeeksFields } from './weeks-fields';

interface ScopePanelProps {
  readonly draft: ReportDraft;
  readonly write: WriteDraft;
  /** What the draft is of by now. */
  readonly scope: DraftScope;
  readonly weeks: readonly string[];
  readonly lastReported: string | null;
  readonly versions: readonly VersionChoice[];
}

const BASELINES = [
  { id: 'before', label: 'The stretch before it' },
  { id: 'weeks', label: 'Weeks I choose' },
  { id: 'none', label: 'Nothing' },
] as const;

const AUDIENCE_CHOICES = AUDIENCES.map((id) => ({ id, label: AUDIENCE_FACTS[id].label }));
const THRESHOLD_CHOICES = [
  { id: '5', label: '1 to 4' },
  { id: '10', label: '1 to 9' },
] as const;

/** What the report is of, what it is held against and who reads it. */
export function ScopePanel({ draft, write, scope, weeks, lastReported, versions }: ScopePanelProps) {
  const { period, usual } = scope;
  const { baseline, audience, threshold } = draft;
  const own = typeof baseline === 'object' ? baseline : null;
  return (
    <>
      <h2>Period</h2>
      <PeriodPicker
        period={period}
        weeks={weeks}
        lastReported={lastReported}
        onPeriod={(chosen) =>
          // Other weeks stay with the version that was shown, as far as they have audits of it.
          write(
            chosen === 'usual' ? { period: chosen, rubric: null } : { period: chosen, rubric: scope.rubric ?? null },
          )
        }
      />
      {usual === null ? null : <p className="hint">{usualWords(usual, baseline)}</p>}
      <ChoiceField
        label="Held against"
        choices={BASELINES}
        value={own === null ? String(baseline) : 'weeks'}
        onChange={(id) => write({ baseline: id === 'before' || id === 'none' ? id : (own ?? period) })}
      />
      {own === null ? null : (
        <WeeksFields period={own} weeks={weeks} onPeriod={(chosen) => write({ baseline: chosen })} of="Baseline" />
      )}
      <VersionPicker
        versions={versions}
        onVersion={(rubric) => write({ rubric, period: draft.period === 'usual' ? period : draft.period })}
      />
      <p role="status" className="report-count">
        {countWords(versions)}
      </p>
      <VersionWeeks
        period={period}
        versions={versions}
        onWeeks={(rubric, ofVersion) => write({ rubric, period: ofVersion })}
      />
      <h2>Who reads it</h2>
      <RadioField
        label="Audience"
        hideLabel
        choices={AUDIENCE_CHOICES}
        value={audience}
        onChange={(next) =>
          write({
            audience: next,
            threshold: AUDIENCE_FACTS[next].threshold,
            // In the order that was chosen, as is usual for these readers; what a person wrote is ticked anew for them.
            parts: partsOf(draft).map(({ id }) => ({ id, shown: !LEFT_OUT_FOR[next].includes(id) })),
            ticked: [],
          })
        }
      />
      <p className="hint">{AUDIENCE_FACTS[audience].leavesOut}</p>
      {audience === 'public' ? null : (
        <RadioField
          label="Counts never told"
          choices={THRESHOLD_CHOICES}
          value={threshold === 10 ? '10' : '5'}
          onChange={(id) => write({ threshold: Number(id) as Threshold })}
        />
      )}
    </>
  );
}
