import type { Person } from '#shared/domain/audit/person';
import { ScreenTitle } from '../../components/screen-title';
import type { StoreOpening } from '../../db/open-store';
import { AboutCard } from './about-card';
import { AppearanceCard } from './appearance-card';
import { CommentBankCard } from './comment-bank-card';
import { LimitsCard } from './limits-card';
import { PeopleCard } from './people-card';
import { PersonCard } from './person-card';
import { PlanFieldsCard } from './plan-fields-card';
import { SampleCard, type SampleCardWorkspace } from './sample-card';
import { StorageCard } from './storage-card';
import './data.css';
import './people.css';

interface DataScreenProps {
  readonly opening: StoreOpening;
  readonly person: Person;
  readonly snapshotAt: string | null;
  readonly onSnapshot: (at: string) => void;
  readonly onPerson: (person: Person) => void;
  readonly workspace: SampleCardWorkspace;
}

/** Where everything is, who is marking, and the few things that can be set. */
export function DataScreen({ opening, person, snapshotAt, onSnapshot, onPerson, workspace }: DataScreenProps) {
  return (
    <div className="screen">
      <div className="screen-head">
        <div>
          <ScreenTitle title="Data" />
          <p>What is kept, where it is, and how the app behaves.</p>
        </div>
      </div>
      <div className="data-cards">
        <div className="data-column">
          <StorageCard snapshotAt={snapshotAt} onSnapshot={onSnapshot} workspace={opening.workspace} />
          <PersonCard person={person} onPerson={onPerson} />
          <PeopleCard person={person} onPerson={onPerson} />
          <LimitsCard />
        </div>
        <div className="data-column">
          <SampleCard
            current={opening.workspace}
            exists={opening.sampleExists || opening.workspace === 'sample'}
            workspace={workspace}
          />
          <CommentBankCard />
          <PlanFieldsCard />
          <AppearanceCard />
          <AboutCard info={opening.info} />
        </div>
      </div>
    </div>
  );
}
