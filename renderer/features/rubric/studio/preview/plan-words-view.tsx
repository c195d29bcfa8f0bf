import type { Plan } from '#shared/domain/plan/plan';
import type { Block } from '#shared/domain/plan/plan-text';
import { LoadingState } from '../../../../components/states';
import { usePlanWords } from './use-plan-words';

/** What a plan says in one section, as plain paragraphs. */
export function PlanWordsView({ plan, sectionId }: { readonly plan: Plan; readonly sectionId: string }) {
  const words = usePlanWords(plan);
  return (
    <section className="tryout-text" aria-label={`Section ${sectionId} of ${plan.ref}`} tabIndex={0}>
      {words.kind === 'loading' ? <LoadingState title="Fetching the plan’s text" /> : null}
      {words.kind === 'problem' ? <p className="problem">{words.message}</p> : null}
      {words.kind === 'ready' ? <Words blocks={words.blocksOf(sectionId)} sectionId={sectionId} /> : null}
    </section>
  );
}

function Words({ blocks, sectionId }: { readonly blocks: readonly Block[]; readonly sectionId: string }) {
  if (blocks.length === 0) return <p className="muted">No section {sectionId} was found in this plan.</p>;
  return blocks.map(({ id, kind, text }) => (
    <p key={id} data-kind={kind}>
      {text}
    </p>
  ));
}
