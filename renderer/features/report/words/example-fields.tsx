import { AppButton } from '../../../components/app-button';
import { DateInput } from '../../../components/date-input';
import { SpelledText } from '../../../components/spelling/spelled-text';
import { EMPTY_EXAMPLE, type ExampleDraft, LONGEST, type ReportDraft } from '../draft/report-draft';
import { exampleFieldId, fieldId } from '../draft/to-write';
import type { WriteDraft } from '../draft/use-report-draft';

interface ExampleFieldsProps {
  readonly draft: ReportDraft;
  readonly write: WriteDraft;
}

const MOST_EXAMPLES = 6;

/** Composite examples, each with the role that signed it off and the day. */
export function ExampleFields({ draft: { examples }, write }: ExampleFieldsProps) {
  const change = (id: string, change: Partial<ExampleDraft>) =>
    write(({ examples: before }) => ({
      examples: before.map((example) => (example.id === id ? { ...example, ...change } : example)),
    }));
  return (
    <>
      {examples.map(({ id, heading, text, signedOffBy, signedOffOn }, at) => (
        <fieldset key={id} className="example-fields">
          <legend>Example {at + 1}</legend>
          <SpelledText
            id={exampleFieldId(id, 'heading')}
            label="Heading"
            maxLength={LONGEST.heading}
            value={heading}
            onChange={(next) => change(id, { heading: next })}
          />
          <SpelledText
            id={exampleFieldId(id, 'text')}
            label="Example"
            rows={3}
            maxLength={LONGEST.text}
            value={text}
            onChange={(next) => change(id, { text: next })}
          />
          <SpelledText
            id={exampleFieldId(id, 'signedOffBy')}
            label="Signed off by"
            hint="A role, not a name."
            maxLength={LONGEST.role}
            value={signedOffBy}
            onChange={(next) => change(id, { signedOffBy: next })}
          />
          <div id={exampleFieldId(id, 'signedOffOn')}>
            <DateInput
              label="Signed off on"
              value={signedOffOn}
              onChange={(typed) => change(id, { signedOffOn: typed })}
            />
          </div>
          <AppButton
            kind="quiet"
            onPress={() => write(({ examples: before }) => ({ examples: before.filter((one) => one.id !== id) }))}
          >
            Remove example {at + 1}
          </AppButton>
        </fieldset>
      ))}
      {examples.length < MOST_EXAMPLES ? (
        <AppButton
          id={fieldId('add-example')}
          onPress={() =>
            write(({ examples: before }) => ({ examples: [...before, { ...EMPTY_EXAMPLE, id: crypto.randomUUID() }] }))
          }
        >
          Add an example
        </AppButton>
      ) : null}
    </>
  );
}
