import { useContext } from 'react';
import { DateInput } from '../../../components/date-input';
import { SpelledText } from '../../../components/spelling/spelled-text';
import type { PlanRow } from '../../../db/plan-rows';
import { COVER_FIELDS } from '../draft/report-draft';
import { fieldId } from '../draft/to-write';
import { ExampleFields } from './example-fields';
import { KINDS_OF_WORDS } from './kinds-of-words';
import { NameWarnings } from './name-warnings';
import type { OwnText } from './names-in-words';
import { StoryField } from './story-field';
import { TickWords } from './tick-words';
import { useNameWarnings } from './use-name-warnings';
import { type WordsAtHand, WordsContext } from './words-at-hand';
import './words.css';

interface WordsPanelProps {
  /** The free texts of the Board's records. */
  readonly ofBoard: readonly OwnText[];
  readonly rows: readonly PlanRow[];
}

/** What only a person can write. Each kind of free text goes out only where it is ticked, below what may be a name in it. */
export function WordsPanel(props: WordsPanelProps) {
  const words = useContext(WordsContext);
  return words === null ? null : <OpenPanel {...props} {...words} />;
}

function OpenPanel({ ofBoard, rows, draft, write }: WordsPanelProps & WordsAtHand) {
  const warnings = useNameWarnings(draft, ofBoard, rows);
  const shared = { ticked: draft.ticked, write, warnings };
  return (
    <>
      <h2>Cover</h2>
      {COVER_FIELDS.map(({ key, label, most, ...more }) => (
        <SpelledText
          key={key}
          id={fieldId(key)}
          label={label}
          maxLength={most}
          {...more}
          value={draft[key]}
          onChange={(text) => write({ [key]: text })}
        />
      ))}
      <div id={fieldId('boardDate')}>
        <DateInput label="Board date" value={draft.boardDate} onChange={(typed) => write({ boardDate: typed })} />
      </div>
      <NameWarnings warnings={warnings.filter(({ kind }) => kind === 'cover')} goesOut />
      {(['context', 'decisions', 'voice'] as const).map((story) => (
        <section key={story} className="words-kind" aria-label={KINDS_OF_WORDS[story].name}>
          <StoryField story={story} draft={draft} write={write} />
          <TickWords kind={story} {...shared} />
        </section>
      ))}
      <section className="words-kind" aria-label="Examples">
        <h2>Examples</h2>
        <p className="hint">{KINDS_OF_WORDS.examples.hint}</p>
        <ExampleFields draft={draft} write={write} />
        <TickWords kind="examples" {...shared} />
      </section>
      <section className="words-kind" aria-label="Words of the Board’s records">
        <h2>Actions and risks</h2>
        <p className="hint">Their wording is written on the Board screen and is free text too.</p>
        <TickWords kind="actions" {...shared} />
        <TickWords kind="risks" {...shared} />
      </section>
    </>
  );
}
