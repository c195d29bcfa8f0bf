import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { Criterion, Rubric, RubricSection } from '#shared/domain/rubric/rubric';
import { whoMarks } from '#shared/domain/rubric/who-marks';
import { RatingSquare, toneOf } from '../../components/rating-square';
import { bandSentences, capSentences, naWords, planTypeWords, weightWords } from './rubric-words';
import './rubric.css';

/** A version as it stands: what is asked, what good looks like, and how a grade comes about. */
export function RubricView({ rubric }: { readonly rubric: Rubric }) {
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
        <span className="muted">
          {weightWords(section)}
          {section.discipline === undefined ? '' : `, marked by ${whoMarks(section.discipline)}`}
        </span>
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
          {criterion.planTypes === undefined ? null : <span className="chip">some plan types</span>}
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
          <p>{naWords(criterion)}</p>
          {criterion.planTypes === undefined ? null : (
            <>
              <h4>Asked of</h4>
              <p>{planTypeWords(criterion.planTypes)}</p>
            </>
          )}
        </div>
      </DisclosurePanel>
    </Disclosure>
  );
}
