import { RUBRIC_LIMITS } from '#shared/domain/rubric/rubric-draft';
import { ChoiceField } from '../../../components/choice-field';
import { BandsForm } from './bands-form';
import { DraftText, Field } from './field';
import { FormHead } from './form-head';
import { ScaleForm } from './scale-form';
import type { StudioEditing } from './use-studio';

const CAPS = [
  { which: 'one', label: 'Best grade with one limiting criterion at 0' },
  { which: 'twoOrMore', label: 'Best grade with two or more at 0' },
] as const;

/** What holds for the whole rubric: its title, its scale, its grades and how far limiting criteria hold them down. */
export function WholeForm({ studio }: { readonly studio: StudioEditing }) {
  const { content, readOnly } = studio;
  const bands = content.bands.map(({ id, word }) => ({ id, label: word.trim() === '' ? 'No word yet' : word }));
  return (
    <>
      <FormHead title="Scale, grades and limits" />
      <DraftText
        studio={studio}
        at={{ part: 'title' }}
        label="Title of the rubric"
        value={content.title}
        longest={RUBRIC_LIMITS.title}
        onSave={(title) => studio.edit({ kind: 'retitle', title })}
      />
      <ScaleForm studio={studio} />
      <BandsForm studio={studio} />
      <fieldset className="studio-group">
        <legend>Limits</legend>
        {CAPS.map(({ which, label }) => (
          <Field key={which} studio={studio} at={{ part: 'cap', which }} short>
            <ChoiceField
              label={label}
              choices={
                bands.some(({ id }) => id === content.caps[which])
                  ? bands
                  : [{ id: content.caps[which], label: 'A grade that is gone' }, ...bands]
              }
              value={content.caps[which]}
              isDisabled={readOnly}
              onChange={(bandId) => studio.edit({ kind: 'cap', which, bandId })}
            />
          </Field>
        ))}
      </fieldset>
      <Field studio={studio} at={{ part: 'sections' }}>
        {null}
      </Field>
    </>
  );
}
