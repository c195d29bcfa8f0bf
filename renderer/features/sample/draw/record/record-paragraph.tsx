import { useState } from 'react';
import type { Person } from '#shared/domain/audit/person';
import type { Sample } from '#shared/domain/sample/sample';
import { sampleParagraph } from '#shared/domain/sample/sample-words';
import { AppButton } from '../../../../components/app-button';
import { copyWords } from '../../../../components/copy-words';

interface RecordParagraphProps {
  readonly sample: Sample;
  readonly people: readonly Person[];
}

/** How the sample came about, in words that can stand in a report. */
export function RecordParagraph({ sample, people }: RecordParagraphProps) {
  const words = sampleParagraph(sample, { people });
  const [copied, setCopied] = useState<{ readonly words: string; readonly ok: boolean } | null>(null);
  const copy = () => setCopied({ words, ok: copyWords(words) });
  const said = copied?.words === words ? copied : null;
  return (
    <section className="card record-part" aria-labelledby="record-words">
      <div className="record-part-head">
        <h3 id="record-words">How it was drawn</h3>
        <AppButton onPress={copy}>Copy this paragraph</AppButton>
      </div>
      <p className="record-words">{words}</p>
      <p role="status" className="hint">
        {said?.ok === true ? 'Copied.' : ''}
        {said?.ok === false ? 'It could not be copied; select the words and copy them by hand.' : ''}
      </p>
    </section>
  );
}
