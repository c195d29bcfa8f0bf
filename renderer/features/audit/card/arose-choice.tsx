import { useCallback } from 'react';
import { AROSE, type Arose } from '#shared/domain/audit/answer';
import type { Audit } from '#shared/domain/audit/audit';
import { announce } from '../../../components/announcer';
import { ChoiceRow } from '../../../components/choice-row';
import { KeyHint } from '../../../components/key-hint';
import { setArose } from '../../../db/actions/answers';
import { AROSE_WORDS, nextArose } from './arose-words';

interface AroseState {
  readonly value: Arose | null;
  readonly choose: (value: Arose | null) => void;
  /** Goes to the next one round and says it. */
  readonly turn: () => void;
}

/** Where the vagueness of one criterion arose, and the ways to change it. */
export function useArose(audit: Audit, criterionId: string, value: Arose | null): AroseState {
  const choose = useCallback((next: Arose | null) => void setArose(audit, criterionId, next), [audit, criterionId]);
  const turn = () => {
    const next = nextArose(value);
    choose(next);
    announce(`Where vagueness arose: ${AROSE_WORDS[next ?? 'unchecked']}.`);
  };
  return { value, choose, turn };
}

interface AroseChoiceProps {
  readonly keys: string;
  readonly value: Arose | null;
  readonly onChange: (value: Arose | null) => void;
}

const CHOICES = (['unchecked', ...AROSE] as const).map((id) => ({ id, label: AROSE_WORDS[id] }));

/** Vague wording often stands in the professionals' advice already: this says where it came from. */
export function AroseChoice({ keys, value, onChange }: AroseChoiceProps) {
  return (
    <ChoiceRow
      label="Vagueness arose in"
      hint={<KeyHint keys={keys} />}
      choices={CHOICES}
      value={value ?? 'unchecked'}
      onChange={(id) => onChange(AROSE.find((known) => known === id) ?? null)}
    />
  );
}
