import { RUBRIC_LIMITS } from '#shared/domain/rubric/rubric-draft';
import { AppButton } from '../../../components/app-button';
import { ChoiceField } from '../../../components/choice-field';
import { RatingSquare, toneOf } from '../../../components/rating-square';
import { DraftText, Field } from './field';
import type { StudioEditing } from './use-studio';

/** The points of the scale, from the lowest up, and from which one a criterion counts as met. */
export function ScaleForm({ studio }: { readonly studio: StudioEditing }) {
  const { scale, metFrom } = studio.content;
  const choices = scale.slice(1).map(({ value, word }) => ({ id: String(value), label: `${value} ${word}` }));
  return (
    <fieldset className="studio-group">
      <legend>Scale</legend>
      <Field studio={studio} at={{ part: 'scale' }}>
        {null}
      </Field>
      {scale.map((point) => {
        const { value } = point;
        const at = (field: 'word' | 'meaning') => ({ part: 'scale-point', value, field }) as const;
        return (
          <div key={value} className="studio-line studio-scale-line">
            <span className="studio-line-id">
              <RatingSquare tone={toneOf(value, scale.length)} /> {value}
            </span>
            <DraftText
              studio={studio}
              at={at('word')}
              label={`Word for ${value}`}
              hideLabel
              value={point.word}
              longest={RUBRIC_LIMITS.word}
              onSave={(word) => studio.edit({ kind: 'reword-scale-point', value, word })}
            />
            <DraftText
              studio={studio}
              at={at('meaning')}
              label={`Meaning of ${value}`}
              hideLabel
              rows={2}
              value={point.meaning}
              longest={RUBRIC_LIMITS.meaning}
              onSave={(meaning) => studio.edit({ kind: 'reword-scale-point', value, meaning })}
            />
            {studio.readOnly ? null : (
              <AppButton
                kind="quiet"
                aria-label={`Take ${value} off the scale`}
                onPress={() => studio.edit({ kind: 'remove-scale-point', value })}
              >
                Remove
              </AppButton>
            )}
          </div>
        );
      })}
      <div className="studio-form-foot">
        <Field studio={studio} at={{ part: 'met-from' }}>
          <ChoiceField
            label="Counts as met from"
            choices={
              choices.some(({ id }) => id === String(metFrom))
                ? choices
                : [{ id: String(metFrom), label: String(metFrom) }, ...choices]
            }
            value={String(metFrom)}
            isDisabled={studio.readOnly}
            onChange={(value) => studio.edit({ kind: 'met-from', value: Number(value) })}
          />
        </Field>
        {studio.readOnly || scale.length >= RUBRIC_LIMITS.scalePoints ? null : (
          <AppButton onPress={() => studio.edit({ kind: 'add-scale-point' })}>Add a point at the top</AppButton>
        )}
      </div>
    </fieldset>
  );
}
