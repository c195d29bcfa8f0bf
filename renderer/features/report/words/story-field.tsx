import { SpelledText } from '../../../components/spelling/spelled-text';
import { LONGEST, type ReportDraft } from '../draft/report-draft';
import { fieldId } from '../draft/to-write';
import type { WriteDraft } from '../draft/use-report-draft';
import { KINDS_OF_WORDS } from './kinds-of-words';

export type Story = 'context' | 'decisions' | 'voice';

interface StoryFieldProps {
  readonly story: Story;
  readonly draft: ReportDraft;
  readonly write: WriteDraft;
}

/** A text of several lines that only a person can write. */
export function StoryField({ story, draft, write }: StoryFieldProps) {
  return (
    <SpelledText
      id={fieldId(story)}
      label={KINDS_OF_WORDS[story].name}
      hint={KINDS_OF_WORDS[story].hint}
      rows={3}
      maxLength={LONGEST[story]}
      value={draft[story]}
      onChange={(text) => write({ [story]: text })}
    />
  );
}
