import type { AgreedRow } from '#shared/domain/audit/agree-marks';
import type { Answer, Mark } from '#shared/domain/audit/answer';
import type { Criterion } from '#shared/domain/rubric/rubric';
import { AppButton } from '../../../components/app-button';
import { useSavedText } from '../../../components/use-saved-text';
import { usePrintedKey } from '../../../keyboard/keyboard-map';
import { AnswerMark } from '../answer-mark';
import { AnswerWords } from '../answer-words';
import { pageWords } from '../card/evidence-words';
import { NoteField } from '../card/note-field';
import { RatingButtons } from '../card/rating-buttons';
import { toEvidenceItem } from '../card/use-evidence-items';
import type { AuditData } from '../use-audit-data';
import { isBegun } from './not-begun';
import type { AgreePlace } from './use-agree-place';
import type { Agreeing, Marker } from './use-agreeing';
import type { BothEvidence } from './use-both-evidence';

/** The box of the reason, for the key that goes to it. */
export const REASON_ID = 'agree-reason';

interface AgreeCardProps {
  readonly data: AuditData;
  readonly agreeing: Agreeing;
  readonly place: AgreePlace;
  readonly row: AgreedRow;
  readonly criterion: Criterion;
  readonly evidence: BothEvidence;
  readonly canChange: boolean;
  readonly onRate: (mark: Mark | null) => void;
  readonly onNote: (text: string) => void;
}

/** One criterion: what each of the two gave, wrote and attached, and the agreed mark with its reason. */
export function AgreeCard(props: AgreeCardProps) {
  const { data, agreeing, place, row, criterion, evidence, canChange, onRate } = props;
  const answer = data.answers.get(row.criterionId);
  const [firstKey, secondKey] = [usePrintedKey('first-marking'), usePrintedKey('second-marking')];
  const [backKey, onKey, nextKey] = [usePrintedKey('back'), usePrintedKey('next-criterion'), usePrintedKey('next')];
  const side = (marker: Marker, given: Answer | undefined, keys: string) => (
    <Side data={data} marker={marker} given={given} keys={keys} evidence={evidence} />
  );
  return (
    <section className="agree-card" aria-label={`Marks on ${row.criterionId}`}>
      <div className="agree-card-head">
        <h2 ref={place.card} tabIndex={-1}>
          {criterion.id} {criterion.title}
        </h2>
      </div>
      <div className="agree-sides">
        {side(agreeing.first, row.first, firstKey)}
        {side(agreeing.second, row.second, secondKey)}
      </div>
      {canChange ? (
        <>
          <RatingButtons
            rubric={data.rubric}
            criterion={criterion}
            mark={answer?.mark ?? null}
            notAsked={null}
            refused={place.said}
            onRate={onRate}
          />
          <Reason key={row.criterionId} {...props} answer={answer} />
        </>
      ) : (
        <div className="agree-side">
          <h3>Agreed</h3>
          {isBegun(data) ? (
            <>
              <AnswerMark mark={answer?.mark ?? null} rubric={data.rubric} />
              <AnswerWords answer={answer} />
            </>
          ) : (
            <p className="muted">Nothing yet.</p>
          )}
        </div>
      )}
      <div className="agree-steps">
        <AppButton keys={backKey} onPress={() => place.step(-1)}>
          Back
        </AppButton>
        <AppButton keys={onKey} onPress={() => place.step(1)}>
          Next criterion
        </AppButton>
        {canChange ? (
          <AppButton keys={nextKey} onPress={place.next}>
            Next open conflict
          </AppButton>
        ) : null}
      </div>
    </section>
  );
}

interface SideProps {
  readonly data: AuditData;
  readonly marker: Marker;
  readonly given: Answer | undefined;
  readonly keys: string;
  readonly evidence: BothEvidence;
}

function Side({ data, marker, given, keys, evidence }: SideProps) {
  const own = evidence.of(marker);
  return (
    <div className="agree-side">
      <h3>
        {marker.initials} <span className="muted">{marker.name}</span>
      </h3>
      <AnswerMark mark={given?.mark ?? null} rubric={data.rubric} />
      <AnswerWords answer={given} />
      {own.length === 0 ? (
        <p className="muted">No evidence attached.</p>
      ) : (
        <>
          <AppButton keys={keys} className="agree-evidence" onPress={() => evidence.next(marker)}>
            {own.length === 1 ? 'Go to the evidence' : `Go through ${own.length} pieces of evidence`}
          </AppButton>
          <ul>
            {own.map((one) => {
              const item = toEvidenceItem(one);
              return (
                <li key={one.evidence.id}>
                  {item.words === '' ? (pageWords(item) ?? 'A part of a page') : `“${item.words}”`}
                  {item.state === 'lost' ? <span className="muted"> Could not be found in this draft.</span> : null}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </div>
  );
}

function Reason({ row, place, answer, onNote }: AgreeCardProps & { readonly answer: Answer | undefined }) {
  const saved = useSavedText(answer?.note ?? '', onNote);
  const key = usePrintedKey('note');
  return (
    <NoteField
      id={REASON_ID}
      label={row.relation === 'conflict' ? 'Reason for the agreed mark (needed)' : 'Note on the agreed mark'}
      keys={key}
      saved={saved}
      onLeave={() => {
        saved.flush();
        place.card.current?.focus();
      }}
    />
  );
}
