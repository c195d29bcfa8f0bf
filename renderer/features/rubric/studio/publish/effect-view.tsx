import type { Effect, MovedGrade, Untold } from '#shared/domain/rubric/preview-effect';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { ProgressLine } from '../../../../components/progress-line';
import { countWords } from '../../rubric-words';
import { effectSentences, UNTOLD_WORDS, wordOfBand } from './effect-words';
import type { AboutAudit, EffectState } from './use-effect-on-audits';

/** Rows shown of a list; the count above it is of all of them. */
const SHOWN = 200;

type About = ReadonlyMap<string, AboutAudit>;

interface EffectViewProps {
  readonly state: EffectState;
  readonly next: Rubric;
}

/** What the version would make of the audits that are stored. They stay as they are. */
export function EffectView({ state, next }: EffectViewProps) {
  if (state.kind === 'problem')
    return (
      <p className="problem">
        The stored audits could not be read, so the effect is not known. They are safe. Close this and try again.
      </p>
    );
  if (state.kind === 'reading')
    return (
      <p className="muted">
        Going through the stored audits…{' '}
        <ProgressLine label="Stored audits gone through" value={state.read} total={state.total} />
      </p>
    );
  const { effect, about } = state;
  return (
    <>
      <ul className="publish-counts" aria-label="Effect on stored audits">
        {effectSentences(effect).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Moved effect={effect} about={about} next={next} />
      <Untolds untold={effect.untold} about={about} />
    </>
  );
}

interface MovedProps {
  readonly effect: Effect;
  readonly about: About;
  readonly next: Rubric;
}

function Moved({ effect, about, next }: MovedProps) {
  if (effect.moved.length === 0) return null;
  const way = ({ way: direction }: MovedGrade) => direction ?? 'other grades';
  return (
    <section className="publish-scroll" aria-label="Grades that would move" tabIndex={0}>
      <table className="publish-table">
        <thead>
          <tr>
            <th scope="col">Plan</th>
            <th scope="col">Grade now</th>
            <th scope="col">With this version</th>
            <th scope="col">Up or down</th>
          </tr>
        </thead>
        <tbody>
          {effect.moved.slice(0, SHOWN).map((moved) => {
            const audit = about.get(moved.auditId);
            return (
              <tr key={moved.auditId}>
                <th scope="row">{audit?.planRef}</th>
                {audit === undefined || audit.isBlind ? (
                  <td colSpan={3} className="muted">
                    Shown once you have marked it too
                  </td>
                ) : (
                  <>
                    <td>{wordOfBand(moved.from, audit.rubric)}</td>
                    <td>{wordOfBand(moved.to, next)}</td>
                    <td>{way(moved)}</td>
                  </>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      <More count={effect.moved.length} />
    </section>
  );
}

function Untolds({ untold, about }: { readonly untold: readonly Untold[]; readonly about: About }) {
  if (untold.length === 0) return null;
  return (
    <details className="publish-untold">
      <summary>{countWords(untold.length, 'audit', 'audits')} that cannot be told, and why</summary>
      <ul>
        {untold.slice(0, SHOWN).map(({ auditId, why, criterionIds }) => (
          <li key={auditId}>
            {about.get(auditId)?.planRef}: {UNTOLD_WORDS[why]} ({criterionIds.join(', ')})
          </li>
        ))}
      </ul>
      <More count={untold.length} />
    </details>
  );
}

const More = ({ count }: { readonly count: number }) =>
  count > SHOWN ? <p className="muted">and {(count - SHOWN).toLocaleString('en-GB')} more.</p> : null;
