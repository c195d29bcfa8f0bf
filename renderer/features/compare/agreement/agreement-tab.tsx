import type { AgreementModel } from '#shared/domain/agreement/agreement-model';
import type { AgreementReport } from '#shared/domain/agreement/agreement-report';
import { kappaSentence, overallSentences, plansOf } from '#shared/domain/agreement/agreement-words';
import type { Person } from '#shared/domain/audit/person';
import type { CompareSettings } from '#shared/domain/compare/compare-settings';
import type { OnOpenAudit } from '../../../components/audit-to-open';
import { ChoiceField } from '../../../components/choice-field';
import { EmptyState } from '../../../components/states';
import type { AgreementPlace } from '../desk';
import { AgreementShown } from './agreement-state';
import { CriteriaCard } from './criteria-card';
import { PairList } from './pair-list';
import { SectionsCard } from './sections-card';
import { useAgreement } from './use-agreement';
import './agreement.css';

export interface AgreementTabProps {
  readonly person: Person;
  readonly settings: CompareSettings;
  /** Rubric version by `versionKey` to begin with; null: the newest with plans marked twice. */
  readonly version: string | null;
  readonly place: AgreementPlace;
  readonly onPlace: (change: Partial<AgreementPlace>) => void;
  /** The audit that was opened from here last. */
  readonly opened: string | null;
  /** Opens a plan that was marked twice at the conflicts of a pair. */
  readonly onOpen: OnOpenAudit;
}

/** How far people who marked the same plans, neither seeing the other's marks, agree. Nobody is named here. */
export function AgreementTab({ person, settings, version, place, onPlace, opened, onOpen }: AgreementTabProps) {
  const state = useAgreement(person, place.version ?? version, settings);
  return (
    <AgreementShown state={state}>
      {(model) =>
        model.report === null || model.version === null ? (
          <NoneYet blind={model.blind} />
        ) : (
          <div className="agreement">
            <Overall model={model} report={model.report} onVersion={(key) => onPlace({ version: key })} />
            <SectionsCard model={model} report={model.report} place={place} onPlace={onPlace} />
            <CriteriaCard model={model} report={model.report} place={place} onPlace={onPlace} />
            <PairList
              pairs={model.pairs}
              isAuditor={person.role === 'auditor'}
              all={place.everyPair}
              onAll={() => onPlace({ everyPair: true })}
              opened={opened}
              onOpen={onOpen}
            />
          </div>
        )
      }
    </AgreementShown>
  );
}

function NoneYet({ blind }: { readonly blind: number }) {
  return (
    <EmptyState title="No plan has been marked twice yet">
      <p>
        Give some plans of a sample to two people. A plan counts here once both have handed in their marking, with the
        same draft and the same rubric version.
      </p>
      {blind > 0 ? <p>{blindWords(blind)}</p> : null}
    </EmptyState>
  );
}

const blindWords = (blind: number): string =>
  `${plansOf(blind)} that you mark ${blind === 1 ? 'is' : 'are'} left out until everybody it was given to has handed in, so that you see nothing of the other markings.`;

interface PartProps {
  readonly model: AgreementModel;
  readonly report: AgreementReport;
}

/** Each sample by its name where they are few; of many weeks only how many they are. */
const MOST_NAMED = 3;
const samplesLine = (samples: AgreementModel['samples']): string =>
  samples.length > MOST_NAMED
    ? `Of ${samples.length} samples.`
    : samples.map(({ title, plans }) => `${title ?? 'Of no sample'}: ${plansOf(plans)}`).join(' · ');

function Overall({ model, report, onVersion }: PartProps & { readonly onVersion: (key: string) => void }) {
  const { versions, version, samples, blind, scale } = model;
  const plans = versions.find(({ key }) => key === version)?.plans ?? 0;
  const little = kappaSentence(report.overall, scale);
  return (
    <section className="card agreement-overall" aria-label="Agreement of markers overall">
      <div className="agreement-head">
        <h2>{plansOf(plans)} marked twice</h2>
        {versions.length > 1 ? (
          <ChoiceField
            label="Rubric version"
            choices={versions.map(({ key, label }) => ({ id: key, label }))}
            value={version ?? ''}
            onChange={onVersion}
          />
        ) : null}
      </div>
      <p className="muted">{samplesLine(samples)}</p>
      {overallSentences(report.overall).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {little === null ? null : <p>{little}</p>}
      {blind > 0 ? <p>{blindWords(blind)}</p> : null}
      <p className="muted">
        Brackets hold 95% intervals. Not evidenced stands where 0 stands. What only one marker calls not applicable is a
        disagreement in the shares and in no coefficient; what both call it is in nothing. 20 plans marked twice put
        kappa of a single criterion anywhere in about 0.30 to 0.84.
      </p>
    </section>
  );
}
