import type { DuplicateRule } from '#shared/domain/register/mapped-register';
import { IDENTIFIER_WORDS, REGISTER_FIELD_WORDS } from '#shared/domain/register/register-fields';
import { AppButton } from '../../../components/app-button';
import { CheckField } from '../../../components/check-field';
import { MessageStrip } from '../../../components/message-strip';
import { RadioField } from '../../../components/radio-field';
import { CheckFacts } from './check-facts';
import { fieldsTaken } from './field-words';
import type { ImportState } from './import-state';
import { LinesList } from './lines-list';
import { countOf } from './register-words';
import { RowsTable } from './rows-table';
import { StepHeading } from './step-heading';
import { UnknownWords } from './unknown-words';
import type { RegisterImport } from './use-register-import';
import './check.css';

type CheckState = Extract<ImportState, { kind: 'check' }>;

interface CheckViewProps {
  readonly state: CheckState;
  readonly importer: RegisterImport['importer'];
}

/** What would be kept and what would not, before anything is stored. */
export function CheckView({ state, importer }: CheckViewProps) {
  const { draft, mapped, first } = state;
  return (
    <>
      <StepHeading step="Check" title="What would be kept">
        <p className="muted register-file-name">
          {draft.title} · {draft.source} · {draft.fileName}
        </p>
      </StepHeading>
      <div className="import-check">
        <CheckFacts mapped={mapped} />
        <AboutTheTable mapped={mapped} />
        <UnknownWords
          values={mapped.unknownValues}
          mapping={draft.mapping}
          onMapping={(next) => importer.change((before) => ({ ...before, mapping: next(before.mapping) }))}
        />
        <LeftOut mapped={mapped} />
        <SameReference state={state} importer={importer} />
        <Problems mapped={mapped} />
        {first.length === 0 ? null : (
          <div>
            <h3>The first {countOf(first.length, 'row')}, as they would be kept</h3>
            <RowsTable label="The first rows" rows={first} fields={fieldsTaken(draft.mapping)} />
          </div>
        )}
      </div>
      <CheckActions state={state} importer={importer} />
    </>
  );
}

function AboutTheTable({ mapped: { notes, dropped } }: Pick<CheckState, 'mapped'>) {
  const all = [
    ...notes,
    ...dropped.flatMap(({ heading, what, wasFor }) =>
      wasFor === undefined
        ? []
        : [
            `“${heading}” was chosen for “${REGISTER_FIELD_WORDS[wasFor]}”, but its values are ${IDENTIFIER_WORDS[what]}: it was dropped all the same.`,
          ],
    ),
  ];
  if (all.length === 0) return null;
  return (
    <MessageStrip tone="warning" label="About the table">
      {all.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </MessageStrip>
  );
}

function LeftOut({ mapped: { leftOut, leftOutBy } }: Pick<CheckState, 'mapped'>) {
  const total = leftOutBy.reduce((sum, { rows }) => sum + rows, 0);
  if (total === 0) return null;
  return (
    <section aria-label="Rows left out">
      <h3>{countOf(total, 'row')} left out</h3>
      <p className="muted">{leftOutBy.map(({ why }) => why).join('; ')}.</p>
      <LinesList label="Rows left out, one by one" lines={leftOut} total={total} />
    </section>
  );
}

const RULES: readonly { readonly id: DuplicateRule; readonly label: string }[] = [
  { id: 'first', label: 'Keep the first' },
  { id: 'latest', label: 'Keep the one issued last' },
  { id: 'none', label: 'Keep none of them' },
];

function SameReference({ state: { draft, mapped }, importer }: CheckViewProps) {
  const differ = mapped.duplicates.filter(({ same }) => !same).length;
  const numbers = mapped.leftOut.some(({ why }) => why === 'reference-identifies');
  return (
    <>
      {differ === 0 ? null : (
        <section aria-label="The same reference more than once">
          <h3>{countOf(differ, 'reference')} in rows that differ</h3>
          <RadioField
            label="Of rows with the same reference"
            choices={RULES}
            value={draft.options.duplicates ?? 'first'}
            onChange={(duplicates) =>
              importer.change((before) => ({ ...before, options: { ...before.options, duplicates } }))
            }
          />
        </section>
      )}
      {numbers || draft.options.tenDigitReferences === true ? (
        <CheckField
          isSelected={draft.options.tenDigitReferences === true}
          onChange={(tenDigitReferences) =>
            importer.change((before) => ({ ...before, options: { ...before.options, tenDigitReferences } }))
          }
          hint="One case number of ten digits in eleven looks like an NHS number by chance."
        >
          The references of ten digits are the council’s own numbers, not NHS numbers
        </CheckField>
      ) : null}
    </>
  );
}

function Problems({ mapped: { problems, problemCount } }: Pick<CheckState, 'mapped'>) {
  if (problemCount === 0) return null;
  return (
    <section aria-label="Values not taken over">
      <h3>{countOf(problemCount, 'value')} not taken over</h3>
      <p className="muted">The rows are kept, with these fields not known.</p>
      <LinesList label="Values not taken over, one by one" lines={problems} total={problemCount} />
    </section>
  );
}

function CheckActions({ state: { mapped, changed, problem }, importer }: CheckViewProps) {
  const plans = mapped.rows.count;
  return (
    <div className="import-actions">
      <p className="problem" role="alert">
        {problem}
      </p>
      <AppButton onPress={() => importer.cancel()}>Cancel the import</AppButton>
      <AppButton onPress={() => importer.backToColumns()}>Back to the columns</AppButton>
      {changed ? (
        <AppButton kind="primary" onPress={() => void importer.check()}>
          Check the rows again
        </AppButton>
      ) : (
        <AppButton kind="primary" isDisabled={plans === 0} onPress={() => void importer.keep()}>
          Import {countOf(plans, 'plan')}
        </AppButton>
      )}
    </div>
  );
}
