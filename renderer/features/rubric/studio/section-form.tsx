import { DISCIPLINES, type Discipline } from '#shared/domain/rubric/rubric';
import { RUBRIC_LIMITS, type SectionDraft } from '#shared/domain/rubric/rubric-draft';
import type { RubricField } from '#shared/domain/rubric/rubric-place';
import { AppButton } from '../../../components/app-button';
import { ChoiceField } from '../../../components/choice-field';
import { countWords } from '../rubric-words';
import { DraftText, Field } from './field';
import { FormHead } from './form-head';
import { MoveButtons } from './move-buttons';
import { NumberText } from './number-text';
import { WHOLE } from './place';
import type { StudioEditing } from './use-studio';

/** What all criteria of a section weigh, without the crumbs of binary fractions. */
const togetherWords = ({ criteria, weight }: SectionDraft): string =>
  (criteria.length * weight).toLocaleString('en-GB', { maximumFractionDigits: 2 });

interface SectionFormProps {
  readonly studio: StudioEditing;
  readonly section: SectionDraft;
}

const ANYBODY = 'anybody';
const DISCIPLINE_WORDS: Readonly<Record<Discipline, string>> = {
  education: 'Education',
  health: 'Health',
  care: 'Social care',
};
const CHOICES = [{ id: ANYBODY, label: 'Anybody' }, ...DISCIPLINES.map((id) => ({ id, label: DISCIPLINE_WORDS[id] }))];

/** A section: what it is called, what each of its criteria weighs, and who marks it. */
export function SectionForm({ studio, section }: SectionFormProps) {
  const { id: sectionId, criteria } = section;
  const at = (field: RubricField) => ({ part: 'section', sectionId, field }) as const;
  return (
    <>
      <FormHead
        title={`Section ${sectionId}`}
        note={`${countWords(criteria.length, 'criterion', 'criteria')}; together they weigh ${togetherWords(section)}.`}
      >
        <MoveButtons studio={studio} place={{ kind: 'section', id: sectionId }} name={`section ${sectionId}`} />
      </FormHead>
      <DraftText
        studio={studio}
        at={at('title')}
        label="Title"
        value={section.title}
        longest={RUBRIC_LIMITS.title}
        onSave={(title) => studio.edit({ kind: 'retitle-section', sectionId, title })}
      />
      <NumberText
        studio={studio}
        at={at('weight')}
        label="Weight of each criterion"
        value={section.weight}
        least={0}
        most={100}
        hint="From 0.5 to 10, in halves. Each criterion counts this much in the overall score."
        onSave={(weight) => studio.edit({ kind: 'weigh-section', sectionId, weight })}
      />
      <Field studio={studio} at={at('discipline')} short>
        <ChoiceField
          label="Marked by, in a round by discipline"
          choices={CHOICES}
          value={section.discipline ?? ANYBODY}
          isDisabled={studio.readOnly}
          onChange={(chosen) =>
            studio.edit({
              kind: 'section-discipline',
              sectionId,
              discipline: DISCIPLINES.find((one) => one === chosen) ?? null,
            })
          }
        />
      </Field>
      {studio.readOnly ? null : (
        <div className="studio-form-foot">
          <AppButton onPress={() => studio.addCriterion(sectionId)}>Add a criterion to {sectionId}</AppButton>
          <AppButton
            kind="danger"
            onPress={() => {
              studio.edit({ kind: 'remove-section', sectionId });
              studio.go(WHOLE);
            }}
          >
            Remove section {sectionId}
          </AppButton>
        </div>
      )}
    </>
  );
}
