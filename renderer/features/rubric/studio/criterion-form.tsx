import { PLAN_TYPE_WORDS, PLAN_TYPES, type PlanType } from '#shared/domain/plan/plan-choices';
import type { CriterionDraft, SectionDraft } from '#shared/domain/rubric/rubric-draft';
import { RUBRIC_LIMITS } from '#shared/domain/rubric/rubric-draft';
import type { CriterionFields } from '#shared/domain/rubric/rubric-edit';
import type { RubricField } from '#shared/domain/rubric/rubric-place';
import { AppButton } from '../../../components/app-button';
import { CheckField } from '../../../components/check-field';
import { ChoiceField } from '../../../components/choice-field';
import { RadioField } from '../../../components/radio-field';
import { DraftText, Field } from './field';
import { FormHead } from './form-head';
import { MoveButtons } from './move-buttons';
import type { StudioEditing } from './use-studio';

interface CriterionFormProps {
  readonly studio: StudioEditing;
  readonly section: SectionDraft;
  readonly criterion: CriterionDraft;
}

/** Everything that can be said of one criterion. */
export function CriterionForm({ studio, section, criterion }: CriterionFormProps) {
  const { id } = criterion;
  const at = (field: RubricField) => ({ part: 'criterion', sectionId: section.id, criterionId: id, field }) as const;
  const change = (fields: CriterionFields) => studio.edit({ kind: 'change-criterion', criterionId: id, fields });
  const text = (field: 'title' | 'good' | 'guidance', label: string, rows?: number) => (
    <DraftText
      key={field}
      studio={studio}
      at={at(field)}
      label={label}
      value={criterion[field]}
      longest={RUBRIC_LIMITS[field]}
      onSave={(words) => change({ [field]: words })}
      {...(rows === undefined ? {} : { rows })}
    />
  );
  return (
    <>
      <FormHead title={`Criterion ${id}`} note={newWords(studio, id)}>
        <MoveButtons studio={studio} place={{ kind: 'criterion', id }} name={id} />
      </FormHead>
      {studio.readOnly || !studio.publishedIds.has(id) ? null : (
        <div>
          <AppButton kind="link" onPress={() => studio.renew(id)}>
            It asks something else now: give it a number of its own
          </AppButton>
        </div>
      )}
      {text('title', 'Title')}
      {text('good', 'What good looks like', 4)}
      {text('guidance', 'How to judge it', 4)}
      <Field studio={studio} at={at('limiting')}>
        <CheckField
          isSelected={criterion.limiting}
          onChange={(limiting) => change({ limiting })}
          isDisabled={studio.readOnly}
          hint="Scored 0 or not evidenced, it holds the grade down whatever the rest scores."
        >
          Limiting
        </CheckField>
      </Field>
      <Field studio={studio} at={at('na-allowed')}>
        <CheckField
          isSelected={criterion.naAllowed}
          onChange={(naAllowed) => change({ naAllowed })}
          isDisabled={studio.readOnly}
        >
          May be not applicable
        </CheckField>
      </Field>
      {criterion.naAllowed ? (
        <DraftText
          studio={studio}
          at={at('na-when')}
          label="When N/A is right"
          value={criterion.naWhen ?? ''}
          longest={RUBRIC_LIMITS.naWhen}
          rows={2}
          onSave={(naWhen) => change({ naWhen })}
        />
      ) : null}
      <Field studio={studio} at={at('plan-types')}>
        <PlanTypes studio={studio} types={criterion.planTypes} onChange={(planTypes) => change({ planTypes })} />
      </Field>
      <div className="studio-form-foot">
        <ChoiceField
          label="Section"
          choices={studio.content.sections.map(({ id: letter, title }) => ({
            id: letter,
            label: `${letter} ${title}`,
          }))}
          value={section.id}
          isDisabled={studio.readOnly}
          onChange={(to) => {
            const target = studio.content.sections.find((one) => one.id === to);
            if (target === undefined || target.id === section.id) return;
            studio.edit({ kind: 'move-criterion', criterionId: id, toSection: target.id, to: target.criteria.length });
          }}
        />
        {studio.readOnly ? null : (
          <AppButton
            kind="danger"
            onPress={() => {
              studio.edit({ kind: 'remove-criterion', criterionId: id });
              studio.go({ kind: 'section', id: section.id });
            }}
          >
            Remove {id}
          </AppButton>
        )}
      </div>
    </>
  );
}

const newWords = ({ publishedIds }: StudioEditing, id: string): string =>
  publishedIds.has(id)
    ? 'In a version already: as long as it asks the same, it keeps its number, and audits of both versions can be compared.'
    : 'New in this draft.';

interface PlanTypesProps {
  readonly studio: StudioEditing;
  readonly types: readonly PlanType[] | undefined;
  readonly onChange: (types: readonly PlanType[] | null) => void;
}

/** Of which plans a criterion is asked: all of them, or some types. */
function PlanTypes({ studio, types, onChange }: PlanTypesProps) {
  return (
    <>
      <RadioField
        label="Asked of"
        choices={[
          { id: 'all', label: 'Every plan' },
          { id: 'some', label: 'Some types of plan' },
        ]}
        value={types === undefined ? 'all' : 'some'}
        isDisabled={studio.readOnly}
        onChange={(choice) => onChange(choice === 'all' ? null : [])}
      />
      {types === undefined ? null : (
        <fieldset className="studio-types">
          <legend className="visually-hidden">Types of plan</legend>
          {PLAN_TYPES.map((type) => (
            <CheckField
              key={type}
              isSelected={types.includes(type)}
              isDisabled={studio.readOnly}
              onChange={(wanted) => onChange(wanted ? [...types, type] : types.filter((one) => one !== type))}
            >
              {PLAN_TYPE_WORDS[type]}
            </CheckField>
          ))}
        </fieldset>
      )}
    </>
  );
}
