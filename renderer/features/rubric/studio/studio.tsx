import { useState } from 'react';
import type { Person } from '#shared/domain/audit/person';
import type { Rubric } from '#shared/domain/rubric/rubric';
import type { RubricPlace } from '#shared/domain/rubric/rubric-place';
import { AppButton } from '../../../components/app-button';
import { EmptyState, LoadingState } from '../../../components/states';
import type { DraftDesk } from '../../../db/draft-desk';
import { useDraftDesk } from '../../../db/reads-of-rubrics';
import { mayEditRubrics } from '../may-edit';
import { FormInHand } from './form-in-hand';
import { Outline } from './outline';
import { isThere, type Place, placeKey, sectionOf, WHOLE } from './place';
import { Preview } from './preview/preview';
import { useTrial } from './preview/use-trial';
import { ProblemList } from './problem-list';
import { fieldKey, inHand } from './problem-places';
import { PublishDialog } from './publish/publish-dialog';
import { StudioHead } from './studio-head';
import { useFieldFocus } from './use-field-focus';
import { useStudio } from './use-studio';
import { useTakenEdit } from './use-taken-edit';
import './studio.css';
import './studio-forms.css';

interface StudioProps {
  readonly draftId: string;
  readonly rubrics: readonly Rubric[];
  readonly person: Person;
  readonly onLeave: () => void;
}

/** The workshop of one draft: everything a rubric is made of, its problems, a try on a real plan, and publishing. */
export function Studio({ draftId, onLeave, ...props }: StudioProps) {
  const desk = useDraftDesk(draftId);
  if (desk === undefined) return <LoadingState title="Fetching the draft" />;
  if (desk === null)
    return (
      <EmptyState title="This draft is gone" actions={<AppButton onPress={onLeave}>Back to the versions</AppButton>}>
        <p>It was published or discarded.</p>
      </EmptyState>
    );
  return <OpenStudio {...props} desk={desk} onLeave={onLeave} />;
}

type OpenStudioProps = Omit<StudioProps, 'draftId'> & { readonly desk: DraftDesk };

function OpenStudio({ desk, rubrics, person, onLeave }: OpenStudioProps) {
  const { content } = desk.draft;
  const [wanted, setPlace] = useState<Place>(WHOLE);
  const [mode, setMode] = useState<'edit' | 'preview'>('edit');
  const [listed, setListed] = useState(false);
  const [publishing, setPublishing] = useState(false);
  const trial = useTrial();
  const focusField = useFieldFocus();
  const place = isThere(wanted, content) ? wanted : WHOLE;
  const goToField = (to: RubricPlace) => {
    setMode('edit');
    setPlace(inHand(to));
    focusField(fieldKey(to));
  };
  const studio = useStudio(desk, rubrics, !mayEditRubrics(person), { go: setPlace, goToField });
  const taken = useTakenEdit(desk, (to) => {
    setMode('edit');
    setPlace(to);
  });
  const stops = studio.problems.some(({ grave }) => grave);
  return (
    <div className="screen studio">
      <StudioHead
        desk={desk}
        rubrics={rubrics}
        studio={studio}
        taken={taken}
        mode={mode}
        onMode={(to) => {
          setMode(to);
          // A list of nothing has been read by then.
          if (studio.problems.length === 0) setListed(false);
        }}
        listed={listed}
        onList={() => setListed(!listed)}
        onLeave={onLeave}
        onPublish={() => {
          if (stops) setListed(true);
          else setPublishing(true);
        }}
      />
      {listed ? <ProblemList problems={studio.problems} onGo={goToField} /> : null}
      {mode === 'preview' ? (
        <Preview
          draft={desk.draft}
          rubrics={rubrics}
          trial={trial}
          place={place}
          onEdit={(criterionId) => {
            const sectionId = sectionOf(content, criterionId)?.id;
            if (sectionId !== undefined) goToField({ part: 'criterion', sectionId, criterionId, field: 'title' });
          }}
        />
      ) : (
        <div className="studio-panes">
          <Outline studio={studio} place={place} onPlace={setPlace} />
          <section className="studio-form" aria-label="What is in hand" tabIndex={0}>
            <FormInHand key={placeKey(place)} studio={studio} place={place} />
          </section>
        </div>
      )}
      <PublishDialog
        isOpen={publishing}
        draft={desk.draft}
        rubrics={rubrics}
        onClose={() => setPublishing(false)}
        onDone={onLeave}
      />
    </div>
  );
}
