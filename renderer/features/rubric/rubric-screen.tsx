import { Button, Disclosure, DisclosurePanel, Heading, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Criterion, Rubric, RubricSection } from '#shared/domain/rubric/rubric';
import { longDate } from '#shared/lib/dates';
import { RatingSquare, toneOf } from '../../components/rating-square';
import { ScreenTitle } from '../../components/screen-title';
import { EmptyState, LoadingState } from '../../components/states';
import { useRubrics } from '../../db/reads';
import { PhraseBankView } from './phrase-bank-view';
import { bandSentences, capSentences, newestPublished, weightWords } from './rubric-words';
import './rubric.css';

/** The published rubric as it stands: what is asked, what good looks like, and how a grade comes about. */
export function RubricScreen() {
  const rubrics = useRubrics();
  if (rubrics === undefined) return <LoadingState title="Fetching the rubric" />;
  const rubric = newestPublished(rubrics);
  return (
    <div className="screen">
      <div className="screen-head">
        <div>
          <ScreenTitle title="Rubric" />
          {rubric === null ? null : (
            <p>
              {rubric.title}, version {rubric.version}
              {rubric.publishedAt === undefined ? '' : `, published on ${longDate(rubric.publishedAt)}`}. A published
              version never changes.
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
          <RubricView rubric={rubric} />
        </TabPanel>
        <TabPanel id="bank">
          <PhraseBankView />
        </TabPanel>
      </Tabs>
    </div>
  );
}

function RubricView({ rubric }: { readonly rubric: Rubric | null }) {
  if (rubric === null)
    return (
      <EmptyState title="No rubric is published">
        <p>Start the app again; it brings its own rubric along.</p>
      </EmptyState>
    );
  return (
    <div className="rubric">
      <HowGraded rubric={rubric} />
      <div className="rubric-sections">
        {rubric.sections.map((section) => (
          <SectionView key={section.id} section={section} />
        ))}
      </div>
    </div>
  );
}

function HowGraded({ rubric }: { readonly rubric: Rubric }) {
  return (
    <div className="rubric-side">
      <section className="card rubric-card" aria-label="Scale">
        <h2>Scale</h2>
        <dl className="rubric-scale">
          {rubric.scale.map((point) => (
            <div key={point.value}>
              <dt>
                <RatingSquare tone={toneOf(point.value, rubric.scale.length)} />
                {point.value} {point.word}
              </dt>
              <dd>{point.meaning}</dd>
            </div>
          ))}
          <div>
            <dt>N/A Not applicable</dt>
            <dd>Leaves the score. Only where a criterion says when.</dd>
          </div>
          <div>
            <dt>X Not evidenced</dt>
            <dd>The plan gives nothing to judge by. Scores 0 and counts.</dd>
          </div>
        </dl>
        <p className="muted">Rated {rubric.metFrom} or more counts as met.</p>
      </section>
      <section className="card rubric-card" aria-label="Grades">
        <h2>Grades</h2>
        <ul className="rubric-bands">
          {bandSentences(rubric).map(({ band, sentence }, index) => (
            <li key={band.id}>
              <RatingSquare tone={toneOf(rubric.bands.length - 1 - index, rubric.bands.length)} />
              <span>
                <strong>{band.word}</strong> {sentence}
              </span>
            </li>
          ))}
        </ul>
        {capSentences(rubric).map((sentence) => (
          <p key={sentence} className="muted">
            {sentence}
          </p>
        ))}
      </section>
    </div>
  );
}

function SectionView({ section }: { readonly section: RubricSection }) {
  return (
    <section className="card rubric-section" aria-label={`Section ${section.id}`}>
      <div className="rubric-section-head">
        <h2>
          <span className="rubric-letter">{section.id}</span> {section.title}
        </h2>
        <span className="muted">{weightWords(section)}</span>
      </div>
      {section.criteria.map((criterion) => (
        <CriterionView key={criterion.id} criterion={criterion} />
      ))}
    </section>
  );
}

function CriterionView({ criterion }: { readonly criterion: Criterion }) {
  return (
    <Disclosure className="rubric-criterion">
      <Heading level={3}>
        <Button slot="trigger" className="rubric-criterion-button">
          <strong>{criterion.id}</strong>
          <span>{criterion.title}</span>
          {criterion.limiting ? <span className="chip chip-limiting">limiting</span> : null}
        </Button>
      </Heading>
      <DisclosurePanel>
        <div className="rubric-criterion-words">
          <h4>What good looks like</h4>
          <p>{criterion.good}</p>
          <h4>How to judge it</h4>
          <p>{criterion.guidance}</p>
          <h4>Not applicable</h4>
          <p>{criterion.naAllowed ? (criterion.naWhen ?? 'Where it cannot apply.') : 'Applies to every plan.'}</p>
        </div>
      </DisclosurePanel>
    </Disclosure>
  );
}
