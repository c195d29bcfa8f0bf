import { RUBRIC_LIMITS } from '#shared/domain/rubric/rubric-draft';
import { AppButton } from '../../../components/app-button';
import { RatingSquare, toneOf } from '../../../components/rating-square';
import { DraftText, Field } from './field';
import { NumberText } from './number-text';
import type { StudioEditing } from './use-studio';

/** The grades, best first, and the lowest percent that earns each. */
export function BandsForm({ studio }: { readonly studio: StudioEditing }) {
  const { bands } = studio.content;
  return (
    <fieldset className="studio-group">
      <legend>Grades</legend>
      <Field studio={studio} at={{ part: 'bands' }}>
        {null}
      </Field>
      {bands.map((band, index) => {
        const bandId = band.id;
        const at = (field: 'word' | 'from') => ({ part: 'band', bandId, field }) as const;
        const name = band.word.trim() === '' ? `grade ${index + 1}` : band.word;
        return (
          <div key={bandId} className="studio-line studio-band-line">
            <RatingSquare tone={toneOf(bands.length - 1 - index, bands.length)} />
            <DraftText
              studio={studio}
              at={at('word')}
              label={`Word of grade ${index + 1}`}
              hideLabel
              value={band.word}
              longest={RUBRIC_LIMITS.word}
              onSave={(word) => studio.edit({ kind: 'reword-band', bandId, word })}
            />
            <span className="studio-from">
              <span aria-hidden="true">from</span>
              <NumberText
                studio={studio}
                at={at('from')}
                label={`Percent from which grade ${index + 1} is earned`}
                hideLabel
                value={band.from}
                least={0}
                most={100}
                onSave={(from) => studio.edit({ kind: 'band-from', bandId, from })}
              />
              <span aria-hidden="true">%</span>
            </span>
            {studio.readOnly ? null : (
              <AppButton
                kind="quiet"
                aria-label={`Remove ${name}`}
                onPress={() => studio.edit({ kind: 'remove-band', bandId })}
              >
                Remove
              </AppButton>
            )}
          </div>
        );
      })}
      {studio.readOnly || bands.length >= RUBRIC_LIMITS.bands ? null : (
        <div className="studio-form-foot">
          <AppButton onPress={() => studio.edit({ kind: 'add-band', word: '', from: middleOf(bands) })}>
            Add a grade
          </AppButton>
        </div>
      )}
    </fieldset>
  );
}

/** Where a new grade begins until somebody says: half way between the best two, where there is most room to think. */
function middleOf(bands: readonly { readonly from: number }[]): number {
  const [best, second] = bands;
  return Math.round(((best?.from ?? 100) + (second?.from ?? 0)) / 2);
}
