import type { Person } from '#shared/domain/audit/person';
import type { Sample, SampleMethod } from '#shared/domain/sample/sample';
import { longDate } from '#shared/lib/dates';
import { AppButton } from '../../../components/app-button';
import { nameOf } from './record/people-words';

interface SampleListProps {
  readonly samples: readonly Sample[];
  readonly people: readonly Person[];
  readonly onOpen: (sampleId: string) => void;
  /** Absent while there is no register to draw from. */
  readonly onDraw: (() => void) | undefined;
}

const METHOD_WORDS: Readonly<Record<SampleMethod['kind'], string>> = {
  'simple-random': 'Simple random',
  stratified: 'Stratified random',
  targeted: 'Targeted',
};

/** All samples, the newest first. */
export function SampleList({ samples, people, onOpen, onDraw }: SampleListProps) {
  return (
    <div className="sample-list">
      <div className="record-head">
        <h2>{samples.length === 1 ? '1 sample' : `${samples.length} samples`}</h2>
        {onDraw === undefined ? (
          <p className="muted">Import a register to draw another.</p>
        ) : (
          <AppButton kind="primary" onPress={onDraw}>
            Draw a sample
          </AppButton>
        )}
      </div>
      <ul className="sample-cards">
        {samples.map((sample) => (
          <li key={sample.id} className="card sample-card">
            <AppButton kind="link" onPress={() => onOpen(sample.id)}>
              {sample.title}
            </AppButton>
            <p className="muted">
              {METHOD_WORDS[sample.method.kind]} · {sample.members.length}{' '}
              {sample.members.length === 1 ? 'plan' : 'plans'} from {sample.frame.registerTitle} · drawn on{' '}
              {longDate(sample.drawnAt)} by {nameOf(people, sample.drawnBy)}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
