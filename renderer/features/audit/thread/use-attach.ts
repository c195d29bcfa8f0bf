import { useEffect, useRef, useState } from 'react';
import type { Audit } from '#shared/domain/audit/audit';
import type { Evidence } from '#shared/domain/evidence/evidence';
import { passagesOf } from '#shared/domain/thread/passages-of';
import { brokenItems, notYetAttached, type ThreadCriterion } from '#shared/domain/thread/thread-evidence';
import type { ThreadItem } from '#shared/domain/thread/thread-item';
import { announce } from '../../../components/announcer';
import { useMoment } from '../../../components/use-moment';
import { attachEvidence } from '../../../db/actions/evidence';
import { useEvidence } from '../../../db/reads-of-audit';
import { isBegun } from './thread-words';
import type { Thread } from './use-thread';

/** Milliseconds for which it is said how many were attached. */
const SAID = 8_000;

const NO_EVIDENCE: readonly Evidence[] = [];

/** Turns the places where the thread breaks into evidence for a criterion: one step for each, none of them twice. */
export function useAttach(audit: Audit, thread: Thread) {
  const evidence = useEvidence(audit.id) ?? NO_EVIDENCE;
  const [said, say] = useMoment<string>(SAID);
  /** What is being attached, until it shows among the evidence: `X1 b12`. */
  const [pending, setPending] = useState<ReadonlySet<string>>(new Set());
  const latestPending = useRef(pending);
  const placed = evidence.map(({ criterionId, textHash, passages }) => ({
    criterionId,
    passages: passages.flatMap((passage) => {
      const end = thread.findEnd(passage, textHash);
      return end === null ? [] : { ...passage, blockId: end.blockId };
    }),
  }));
  const keyOf = (criterion: ThreadCriterion, { id }: ThreadItem) => `${criterion} ${id}`;
  const left = (criterion: ThreadCriterion): readonly ThreadItem[] =>
    isBegun(thread.state)
      ? notYetAttached(brokenItems(thread.state, criterion), placed, criterion).filter(
          (item) => !pending.has(keyOf(criterion, item)),
        )
      : [];
  useEffect(() => {
    // What is among the evidence now can be taken back, and attached again after that.
    const there = new Set(
      evidence.flatMap(({ criterionId, passages }) => passages.map(({ blockId }) => `${criterionId} ${blockId}`)),
    );
    const waiting = [...latestPending.current].filter((key) => !there.has(key));
    if (waiting.length === latestPending.current.size) return;
    latestPending.current = new Set(waiting);
    setPending(latestPending.current);
  }, [evidence]);
  const attach = (criterion: ThreadCriterion): void => {
    const items = left(criterion).filter((item) => !latestPending.current.has(keyOf(criterion, item)));
    const words = attachedWords(items.length, criterion);
    say(words);
    announce(words);
    latestPending.current = new Set([...latestPending.current, ...items.map((item) => keyOf(criterion, item))]);
    setPending(latestPending.current);
    const { planText, textHash } = thread.text;
    for (const { blockIds } of items)
      void attachEvidence(audit, { criterionId: criterion, textHash, passages: [...passagesOf(planText, blockIds)] });
  };
  return { left, attach, said };
}

function attachedWords(count: number, criterion: ThreadCriterion): string {
  if (count === 0) return `All of it is attached to ${criterion} already.`;
  return `${count === 1 ? '1 passage' : `${count} passages`} attached to ${criterion}.`;
}
