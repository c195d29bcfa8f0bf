import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { Mark } from '#shared/domain/audit/answer';
import type { NotAsked } from '#shared/domain/audit/audit-scope';
import { markWords } from '#shared/domain/audit/mark-words';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import type { Criterion, Rubric, RubricSection } from '#shared/domain/rubric/rubric';
import { announce } from '../../components/announcer';
import { useMoment } from '../../components/use-moment';
import { setMark, setNote } from '../../db/actions/answers';
import { moveTo } from '../../db/actions/move-to';
import { sameMark } from './key-to-mark';
import type { ShownBlocks } from './paper/use-shown';
import { progressWords } from './progress-words';
import type { AuditData } from './use-audit-data';
import { askedIn, firstToMark, neighbour, nextUnscored, sectionOfCriterion, startingPoint } from './walk-criteria';

/** Why a key did nothing at a criterion; a key refused again is another object. */
interface Refusal {
  readonly criterionId: string;
  readonly why: string;
}

/** Milliseconds for which a refusal stands. */
const REFUSAL_SHOWN = 6_000;

/** Where the auditor stands and what they can do there. Every decision goes straight to the one commit. */
export function useMarking({ audit, rubric, asked, notAsked, answers }: AuditData) {
  const walked = asked.sections.length === 0 ? rubric : asked;
  const [chosenId, setCriterionId] = useState(() => startingPoint(walked, answers, audit.position));
  // The audit may have been moved to a version that has no such criterion.
  const criterionId = isIn(rubric, chosenId) ? chosenId : startingPoint(walked, answers, undefined);
  const [sectionTurn, setSectionTurn] = useState(0);
  const [shownText, showText] = useState<ShownBlocks | null>(null);
  const [refusal, showRefusal] = useMoment<Refusal>(REFUSAL_SHOWN);
  const card = useRef<HTMLHeadingElement>(null);
  const latest = useRef({ audit, answers, notAsked });
  useLayoutEffect(() => {
    latest.current = { audit, answers, notAsked };
  });
  const section = sectionOfCriterion(rubric, criterionId);
  const criterion = section.criteria.find(({ id }) => id === criterionId) as Criterion; // the section was found by it

  const goTo = useCallback(
    (id: string) => {
      if (!isIn(rubric, id)) return;
      setCriterionId(id);
      if (sectionOfCriterion(rubric, id).id !== section.id) setSectionTurn((turn) => turn + 1);
      moveTo(latest.current.audit, id);
      // The heading takes the focus so that Enter goes on from here, and so that it is read out.
      requestAnimationFrame(() => card.current?.focus({ preventScroll: true }));
    },
    [rubric, section.id],
  );
  const goToSection = useCallback(
    (sectionId: string) => {
      const wanted = rubric.sections.find(({ id }) => id === sectionId);
      const first =
        wanted === undefined ? undefined : firstToMark(wanted, latest.current.answers, latest.current.notAsked);
      if (first === undefined) return;
      setCriterionId(first.id);
      setSectionTurn((turn) => turn + 1);
      moveTo(latest.current.audit, first.id);
    },
    [rubric],
  );
  const stepSection = useCallback(
    (by: 1 | -1) => {
      const { answers: given, notAsked: without } = latest.current;
      const to = sectionBeside(rubric, section, by, without);
      if (to === undefined) return announce(`Section ${section.id} is the ${by === 1 ? 'last' : 'first'} one.`);
      const first = firstToMark(to, given, without);
      if (first !== undefined) goTo(first.id);
    },
    [rubric, section, goTo],
  );
  const refuse = useCallback(
    (why: string) => {
      announce(why);
      showRefusal({ criterionId, why });
    },
    [criterionId, showRefusal],
  );
  const rate = useCallback(
    (mark: Mark | null) => {
      showRefusal(null);
      const { audit: now, answers: given } = latest.current;
      const answer = given.get(criterionId);
      if (!sameMark(answer?.mark ?? null, mark)) void setMark(now, criterionId, mark, answer?.note ?? '');
      announce(`${criterionId}: ${markWords(mark, rubric)}.${progressWords(asked, given, criterionId, mark)}`);
    },
    [criterionId, rubric, asked, showRefusal],
  );
  const note = useCallback((id: string, text: string) => {
    const { audit: now, answers: given } = latest.current;
    if ((given.get(id)?.note ?? '') !== text) void setNote(now, id, text);
  }, []);
  const next = useCallback(() => {
    const to = nextUnscored(rubric, latest.current.answers, criterionId, notAsked);
    if (to === null) {
      announce('Every criterion is answered.');
      goTo(neighbour(rubric, criterionId, 1, notAsked));
    } else goTo(to);
  }, [rubric, criterionId, notAsked, goTo]);
  const ahead = useCallback(
    () => goTo(neighbour(rubric, criterionId, 1, notAsked)),
    [rubric, criterionId, notAsked, goTo],
  );
  const back = useCallback(
    () => goTo(neighbour(rubric, criterionId, -1, notAsked)),
    [rubric, criterionId, notAsked, goTo],
  );

  const refused = refusal?.criterionId === criterionId ? refusal.why : null;
  return {
    criterion,
    section,
    sectionTurn,
    shownText,
    card,
    goTo,
    goToSection,
    stepSection,
    refuse,
    refused,
    rate,
    note,
    next,
    ahead,
    back,
    showText,
  };
}

const isIn = (rubric: Rubric, criterionId: string): boolean => allCriteria(rubric).some(({ id }) => id === criterionId);

/** The section before or after, of those in which something is asked. */
function sectionBeside(
  { sections }: Rubric,
  section: RubricSection,
  by: 1 | -1,
  notAsked: NotAsked,
): RubricSection | undefined {
  const at = sections.indexOf(section);
  const way = by === 1 ? sections.slice(at + 1) : sections.slice(0, Math.max(0, at)).reverse();
  return way.find((one) => askedIn(one, notAsked).length > 0);
}

export type Marking = ReturnType<typeof useMarking>;
