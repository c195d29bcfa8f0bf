import { useState } from 'react';
import { ChoiceField } from '../../../components/choice-field';
import { TextInput } from '../../../components/text-input';
import { USUAL_SOURCES, withSource } from './draft-of-file';
import type { ImportDraft } from './import-state';

interface SourceFieldsProps {
  readonly draft: ImportDraft;
  readonly onChange: (next: (draft: ImportDraft) => ImportDraft) => void;
}

const ANOTHER = 'another';
const NOT_SAID = 'not-said';

/** Where the file comes from, and what the register is to be called. */
export function SourceFields({ draft, onChange }: SourceFieldsProps) {
  const kept = draft.remembered.map(({ source }) => source);
  const listed = [...kept, ...USUAL_SOURCES.filter((source) => !kept.includes(source))];
  const [typing, setTyping] = useState(draft.source !== '' && !listed.includes(draft.source));
  const choices = [
    ...(draft.source === '' && !typing ? [{ id: NOT_SAID, label: 'Choose…' }] : []),
    ...listed.map((source) => ({
      id: source,
      label: kept.includes(source) ? `${source} (its columns are remembered)` : source,
    })),
    { id: ANOTHER, label: 'Another system…' },
  ];
  const choose = (id: string) => {
    setTyping(id === ANOTHER);
    if (id === ANOTHER) onChange((before) => ({ ...before, source: '' }));
    else if (id !== NOT_SAID) onChange((before) => withSource(before, id));
  };
  return (
    <>
      <TextInput
        label="Title of the register"
        value={draft.title}
        maxLength={120}
        onChange={(title) => onChange((before) => ({ ...before, title }))}
      />
      <ChoiceField
        label="Where it comes from"
        choices={choices}
        value={typing ? ANOTHER : draft.source || NOT_SAID}
        onChange={choose}
      />
      {typing ? (
        <TextInput
          label="Name of the system"
          value={draft.source}
          maxLength={60}
          autoFocus
          onChange={(source) => onChange((before) => ({ ...before, source }))}
        />
      ) : null}
    </>
  );
}
