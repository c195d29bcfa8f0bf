import { memo, type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { Criterion } from '#shared/domain/rubric/rubric';
import { announce } from '../../../components/announcer';
import { AppButton } from '../../../components/app-button';
import { KeyHint } from '../../../components/key-hint';
import { useComments } from '../../../db/reads-of-audit';
import { usePrintedKey } from '../../../keyboard/keyboard-map';
import { useActionKeys } from '../../../keyboard/use-action-keys';
import { notAskedWords } from '../discipline/discipline-words';
import type { Reading } from '../evidence/use-reading';
import { naRefusal } from '../key-to-mark';
import type { AuditData } from '../use-audit-data';
import type { Marking } from '../use-marking';
import { EarlierMark } from '../version/earlier-mark';
import { nextUnscored } from '../walk-criteria';
import { CriterionNotes } from './criterion-notes';
import { EvidenceList } from './evidence-list';
import { RatingButtons } from './rating-buttons';
import { useEvidenceItems } from './use-evidence-items';

interface CriterionCardProps {
  readonly data: AuditData;
  readonly marking: Marking;
  readonly reading: Reading;
}

/** The criterion being judged: what it asks, what good looks like, the ratings with their keys, evidence and notes. */
export function CriterionCard({ data, marking, reading }: CriterionCardProps) {
  const { criterion, section } = marking;
  const { rate } = marking;
  const clear = useCallback(() => rate(null), [rate]);
  const scroller = useFromTheTop(criterion.id);
  const answer = data.answers.get(criterion.id);
  const allAnswered = nextUnscored(data.rubric, data.answers, criterion.id, data.notAsked) === null;
  const whyNot = data.notAsked.get(criterion.id);
  const evidence = useEvidenceItems(reading, criterion.id);
  // Read here and not in the notes, which are made anew for each criterion.
  const bank = useComments();
  const [bankPlace, setBankPlace] = useState<HTMLElement | null>(null);
  const [clearKey, backKey, nextKey] = [usePrintedKey('clear-rating'), usePrintedKey('back'), usePrintedKey('next')];
  const aheadKey = usePrintedKey('next-criterion');
  const facts = [criterion.id, `weight ${section.weight}`, ...(criterion.limiting ? ['limiting'] : [])];
  return (
    <section className="criterion-card" aria-label="Criterion">
      <div className="card-scroll" ref={scroller}>
        <div className="card-top">
          <p className="card-facts">{facts.join(' · ')}</p>
          <AppButton
            kind="quiet"
            keys={clearKey}
            isDisabled={whyNot !== undefined || (answer?.mark ?? null) === null}
            onPress={clear}
          >
            Clear rating
          </AppButton>
        </div>
        <h2 ref={marking.card} tabIndex={-1} className="card-title" aria-label={`${criterion.id} ${criterion.title}`}>
          {criterion.title}
        </h2>
        <Guidance key={criterion.id} criterion={criterion} />
        <EarlierMark rubricId={data.rubric.id} answer={answer} />
        <RatingButtons
          rubric={data.rubric}
          criterion={criterion}
          mark={answer?.mark ?? null}
          notAsked={whyNot === undefined ? null : notAskedWords(whyNot, criterion.id)}
          refused={marking.refused}
          onRate={marking.rate}
        />
        <EvidenceList key={`evidence ${criterion.id}`} {...evidence} />
        <CriterionNotes
          key={`${data.audit.id}/${criterion.id}`}
          data={data}
          marking={marking}
          bank={bank}
          bankPlace={bankPlace}
        />
      </div>
      <div className="card-foot">
        <AppButton keys={backKey} onPress={marking.back}>
          Back
        </AppButton>
        {allAnswered ? null : (
          <AppButton keys={aheadKey} onPress={marking.ahead} aria-label="Next criterion">
            Next
          </AppButton>
        )}
        <AppButton kind="primary" keys={nextKey} className="card-next" onPress={marking.next}>
          {allAnswered ? 'Next' : 'Next unscored'}
        </AppButton>
      </div>
      <div ref={setBankPlace} />
    </section>
  );
}

/** What good looks like and how to judge it. Not drawn again by a rating. */
const Guidance = memo(function Guidance({ criterion }: { readonly criterion: Criterion }) {
  const [isOpen, setOpen] = useState(false);
  const key = usePrintedKey('guidance');
  useActionKeys({
    guidance: (event) => {
      event.preventDefault();
      setOpen(!isOpen);
      announce(isOpen ? 'How to judge it is hidden.' : criterion.guidance);
    },
  });
  return (
    <>
      <div className="card-good">
        <h3>What good looks like</h3>
        <p>{criterion.good}</p>
      </div>
      <Disclosure className="card-guidance" isExpanded={isOpen} onExpandedChange={setOpen}>
        <Heading level={3}>
          <Button slot="trigger" className="guidance-button">
            How to judge it <KeyHint keys={key} />
          </Button>
        </Heading>
        <DisclosurePanel>
          <p>{criterion.guidance}</p>
          <p>
            {criterion.naAllowed
              ? `Not applicable: ${criterion.naWhen ?? 'where it cannot apply.'}`
              : naRefusal(criterion)}
          </p>
          {criterion.limiting ? (
            <p>This criterion is limiting: scored 0 or not evidenced, it caps the grade whatever the rest scores.</p>
          ) : null}
        </DisclosurePanel>
      </Disclosure>
    </>
  );
});

/** Another criterion is read from its beginning, wherever the note of the last one was written. */
function useFromTheTop(criterionId: string): RefObject<HTMLDivElement | null> {
  const scroller = useRef<HTMLDivElement>(null);
  const shown = useRef(criterionId);
  useLayoutEffect(() => {
    if (shown.current === criterionId) return;
    shown.current = criterionId;
    scroller.current?.scrollTo(0, 0);
  }, [criterionId]);
  return scroller;
}
