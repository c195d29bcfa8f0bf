import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Person } from '#shared/domain/audit/person';
import { newestPublished } from '#shared/domain/rubric/newest-published';
import { ScreenTitle } from '../../components/screen-title';
import { LoadingState } from '../../components/states';
import { useRubrics } from '../../db/reads';
import { useRubricDrafts } from '../../db/reads-of-rubrics';
import { PhraseBankView } from './phrase-bank-view';
import { Studio } from './studio/studio';
import { VersionsView } from './versions/versions-view';
import './rubric.css';

/** The rubric's versions, the studio where a new one is written, and the phrase bank. */
export function RubricScreen({ person }: { readonly person: Person }) {
  const rubrics = useRubrics();
  const drafts = useRubricDrafts();
  const [draftId, setDraftId] = useState<string | null>(null);
  if (rubrics === undefined || drafts === undefined) return <LoadingState title="Fetching the rubric" />;
  if (draftId !== null)
    return (
      <Studio key={draftId} draftId={draftId} rubrics={rubrics} person={person} onLeave={() => setDraftId(null)} />
    );
  const rubric = newestPublished(rubrics);
  return (
    <div className="screen">
      <div className="screen-head">
        <div>
          <ScreenTitle title="Rubric" />
          {rubric === null ? null : (
            <p>
              New audits use {rubric.title}, version {rubric.version}. A published version never changes.
            </p>
          )}
        </div>
      </div>
      <Tabs className="rubric-tabs">
        <TabList className="rubric-tablist" aria-label="Rubric or phrase bank">
          <Tab id="rubric" className="rubric-tab">
            Rubric
          </Tab>
          <Tab id="bank" className="rubric-tab">
            Phrase bank
          </Tab>
        </TabList>
        <TabPanel id="rubric">
          <VersionsView rubrics={rubrics} drafts={drafts} person={person} onDraft={setDraftId} />
        </TabPanel>
        <TabPanel id="bank">
          <PhraseBankView />
        </TabPanel>
      </Tabs>
    </div>
  );
}
