import { type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import { makePassages } from '#shared/domain/evidence/make-passages';
import type { Prompt } from '#shared/domain/prompts/prompt';
import { announce } from '../../../components/announcer';
import { dismissPrompt, restorePrompt } from '../../../db/actions/evidence';
import { useDismissals } from '../../../db/reads-of-audit';
import { type Muting, useMuting } from '../prompts/use-muting';
import { type AuditPrompts, promptsOf, usePrompts } from '../prompts/use-prompts';
import type { AuditData } from '../use-audit-data';
import type { Marking } from '../use-marking';
import type { ReadPlan } from '../use-read-plan';
import { attachableOf, type PlanPaneHandle } from './picked-place';
import { placeOfEvidence } from './place-of-evidence';
import { evidenceMarks, markedThing, promptMarks, type ReadingMarks } from './reading-marks';
import { useAttaching } from './use-attaching';
import { type PlacedEvidence, usePlacedEvidence } from './use-found-evidence';

/** Everything that an auditor sees and does in the text beside marking. */
export interface Reading {
  readonly pane: RefObject<PlanPaneHandle | null>;
  readonly placed: readonly PlacedEvidence[] | undefined;
  readonly prompts: AuditPrompts;
  readonly currentPrompt: string | null;
  /** What is painted in the text. */
  readonly marks: ReadingMarks;
  /** Attaches the selection, or else the prompt in hand. */
  readonly attach: () => void;
  readonly attachPrompt: (prompt: Prompt) => void;
  readonly goToEvidence: (id: string) => void;
  /** The next piece of evidence of the criterion in hand. */
  readonly nextEvidence: () => void;
  readonly removeEvidence: (id: string) => void;
  readonly confirmEvidence: (id: string) => void;
  readonly goToPrompt: (prompt: Prompt) => void;
  readonly stepPrompt: (by: 1 | -1) => void;
  readonly dismiss: (prompt?: Prompt) => void;
  readonly restore: (prompt: Prompt) => void;
  /** Brings back the prompt of the section that was dismissed last, as far as that is known. */
  readonly restoreLast: () => void;
  /** Confirms the next evidence of the criterion in hand whose words have changed. */
  readonly confirmNext: () => void;
  readonly muting: Muting;
  /** Asks whether to mute the phrase of the prompt in hand. */
  readonly askToMute: () => void;
  readonly pressMark: (markId: string) => void;
}

const NOT_HERE_YET = 'The plan’s text is still being fetched. Press the key again in a moment.';
const NO_PROMPT_IN_HAND = 'Go to a wording prompt first.';
const NOTHING_SELECTED =
  'Select words in the plan first: with the mouse, or with the arrow keys in the text. Then press the key again.';

export function useReading(data: AuditData, marking: Marking, read: ReadPlan): Reading {
  const { audit } = data;
  const { criterion, section, showText, goTo, refuse } = marking;
  const pane = useRef<PlanPaneHandle>(null);
  const placed = usePlacedEvidence(read, audit.id);
  const prompts = usePrompts(read, audit.id);
  const dismissals = useDismissals(audit.id);
  const [gonePrompt, setGonePrompt] = useState<{ readonly key: string; readonly section: string } | null>(null);
  // Once another section is marked, what was gone to before is out of sight: no key may attach or dismiss it unseen.
  const currentPrompt = gonePrompt?.section === section.id ? gonePrompt.key : null;
  const lastDismissed = useRef<string | null>(null);
  const lastEvidence = useRef<string | null>(null);
  const { attach: attachPlace, remove, takeOver } = useAttaching(data, marking, placed);
  const text = read.kind === 'ready' ? read.text : null;
  const inSection = useMemo(() => promptsOf(prompts.open, section.id), [prompts.open, section.id]);
  const current = useMemo(
    () => prompts.open.find(({ key }) => key === currentPrompt) ?? null,
    [prompts.open, currentPrompt],
  );

  const attachPrompt = useCallback(
    (prompt: Prompt) => {
      if (text === null) return;
      const { blockId, from, to, key } = prompt;
      const passages = makePassages(text.planText, { from: { blockId, offset: from }, to: { blockId, offset: to } });
      attachPlace({ textHash: text.textHash, passages: [...passages], promptKey: key });
    },
    [text, attachPlace],
  );
  const attach = useCallback(() => {
    if (text === null) return refuse(NOT_HERE_YET);
    const place = pane.current?.picked() ?? null;
    const chosen = place === null ? null : attachableOf(place, text);
    if (chosen !== null) {
      if (attachPlace(chosen)) pane.current?.drop();
    } else if (current !== null) attachPrompt(current);
    else refuse(NOTHING_SELECTED);
  }, [text, attachPlace, attachPrompt, current, refuse]);

  const goToEvidence = useCallback(
    (id: string) => {
      const known = placed?.find(({ evidence }) => evidence.id === id);
      if (known === undefined) return;
      lastEvidence.current = id;
      const place = placeOfEvidence(known);
      if (place === null) return announce('These words could not be found in this draft.');
      showText(place);
    },
    [placed, showText],
  );
  const nextEvidence = useCallback(() => {
    const own = placed?.filter(({ evidence }) => evidence.criterionId === criterion.id) ?? [];
    const at = own.findIndex(({ evidence }) => evidence.id === lastEvidence.current);
    const next = own[(at + 1) % Math.max(1, own.length)];
    if (next === undefined) return announce(`No evidence for ${criterion.id} yet.`);
    announce(`Evidence ${own.indexOf(next) + 1} of ${own.length}.`);
    goToEvidence(next.evidence.id);
  }, [placed, criterion.id, goToEvidence]);

  const goToPrompt = useCallback(
    ({ key, blockId, from, to, quote, why }: Prompt, said = '') => {
      setGonePrompt({ key, section: section.id });
      announce(`${said}${quote}: ${why}`);
      showText({ blockIds: [blockId], words: { blockId, from, to }, chosen: false });
    },
    [section.id, showText],
  );
  const stepPrompt = useCallback(
    (by: 1 | -1) => {
      if (inSection.length === 0) return announce(noPromptsWords(prompts.state, section.id));
      const at = inSection.findIndex(({ key }) => key === currentPrompt);
      const start = at === -1 && by === -1 ? 0 : at;
      const next = inSection[(start + by + inSection.length) % inSection.length];
      // Two prompts may read alike: without their number it could not be heard that one moved.
      if (next !== undefined) goToPrompt(next, `${inSection.indexOf(next) + 1} of ${inSection.length}. `);
    },
    [inSection, prompts.state, section.id, currentPrompt, goToPrompt],
  );
  const dismiss = useCallback(
    (prompt: Prompt | null = current) => {
      if (prompt === null) return announce(NO_PROMPT_IN_HAND);
      const at = inSection.findIndex(({ key }) => key === prompt.key);
      const next = inSection[at + 1] ?? inSection[at - 1];
      lastDismissed.current = prompt.key;
      void dismissPrompt(audit, prompt.key, prompt.ruleId);
      const said = 'Dismissed. Undo brings it back.';
      if (next === undefined) announce(said);
      else goToPrompt(next, `${said} Next: `);
    },
    [audit, current, inSection, goToPrompt],
  );
  const goOn = useCallback(
    (muted: Prompt) => {
      const at = inSection.findIndex(({ key }) => key === muted.key);
      const others = [...inSection.slice(at + 1), ...inSection.slice(0, at).reverse()];
      const next = others.find(({ ruleId }) => ruleId !== muted.ruleId);
      const said = 'Muted for all plans. Undo brings it back.';
      if (next === undefined) announce(said);
      else goToPrompt(next, `${said} Next: `);
    },
    [inSection, goToPrompt],
  );
  const muting = useMuting(audit, goOn);
  const { ask } = muting;
  const askToMute = useCallback(() => {
    if (current === null) announce(NO_PROMPT_IN_HAND);
    else ask(current);
  }, [current, ask]);
  const restore = useCallback(
    ({ key }: Prompt) => {
      const known = dismissals?.find(({ promptKey }) => promptKey === key);
      if (known !== undefined) void restorePrompt(audit, known);
    },
    [audit, dismissals],
  );
  const restoreLast = useCallback(() => {
    const dismissed = promptsOf(prompts.dismissed, section.id);
    const last = dismissed.find(({ key }) => key === lastDismissed.current) ?? dismissed.at(-1);
    if (last === undefined) return announce('No prompt of this section is dismissed.');
    restore(last);
    announce(`Brought back: ${last.quote}.`);
  }, [prompts.dismissed, section.id, restore]);
  const confirmEvidence = useCallback(
    (id: string) => {
      const known = placed?.find(({ evidence }) => evidence.id === id);
      if (known === undefined || text === null) return;
      const passages = known.found.passages.flatMap((passage) =>
        passage.kind === 'lost'
          ? []
          : makePassages(text.planText, {
              from: { blockId: passage.blockId, offset: passage.from },
              to: { blockId: passage.blockId, offset: passage.to },
            }),
      );
      takeOver(id, { passages, textHash: text.textHash });
    },
    [placed, text, takeOver],
  );
  const confirmNext = useCallback(() => {
    const near = placed?.find(({ evidence, state }) => evidence.criterionId === criterion.id && state === 'near');
    if (near === undefined) return announce(`No evidence for ${criterion.id} has changed words.`);
    confirmEvidence(near.evidence.id);
    announce('Its new words are the evidence now.');
  }, [placed, criterion.id, confirmEvidence]);
  const pressMark = useCallback(
    (markId: string) => {
      const thing = markedThing(markId);
      const prompt = prompts.open.find(({ key }) => key === thing.id);
      if (thing.kind === 'prompt' && prompt !== undefined)
        // In another section it is not in the list: its reason stands on the card for a moment.
        return prompt.section === section.id
          ? goToPrompt(prompt)
          : refuse(`Section ${prompt.section}, “${prompt.quote}”: ${prompt.why}`);
      const known = placed?.find(({ evidence }) => evidence.id === thing.id);
      if (known !== undefined) goTo(known.evidence.criterionId);
    },
    [prompts.open, placed, goToPrompt, goTo, refuse, section.id],
  );
  const quoted = useMemo(() => evidenceMarks(placed ?? [], criterion.id), [placed, criterion.id]);
  const prompted = useMemo(() => promptMarks(prompts.open, currentPrompt), [prompts.open, currentPrompt]);
  const marks = useMemo(() => ({ ...prompted, ...quoted }), [prompted, quoted]);
  return {
    pane,
    placed,
    prompts,
    currentPrompt,
    marks,
    attach,
    attachPrompt,
    goToEvidence,
    nextEvidence,
    removeEvidence: remove,
    confirmEvidence,
    goToPrompt,
    stepPrompt,
    dismiss,
    restore,
    restoreLast,
    confirmNext,
    muting,
    askToMute,
    pressMark,
  };
}

const noPromptsWords = (state: AuditPrompts['state'], section: string): string => {
  if (state === 'looking') return 'Still looking for wording prompts.';
  return state === 'broken'
    ? 'Wording prompts could not be worked out for this plan.'
    : `No wording prompts in ${section}.`;
};
