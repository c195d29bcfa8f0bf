import { memo, useCallback } from 'react';
import { goOn, type WayOn } from '#shared/domain/compare/comparable/refusal';
import type { CompareModel } from '#shared/domain/compare/model/compare-model';
import { announce } from '../../components/announcer';
import { focusScreenTitle } from '../../components/screen-title';
import { EmptyState } from '../../components/states';
import { ClaimBox } from './claim/claim-box';
import { useClaim } from './claim/use-claim';
import { useDesk } from './desk';
import { RefusalStrips, TakenStrip } from './sentence/refusal-strips';
import { SentenceCard } from './sentence/sentence-card';
import { useSaid } from './shown';

/** The sentence, what stands against it with the ways on, and a claim that is held against it. */
export const SaidOfView = memo(function SaidOfView() {
  const { desk, onDesk, model, kept, input, sentence } = useSaid();
  const last = useDesk(desk, ({ taken }) => taken.at(-1));
  const claimed = useDesk(desk, ({ claim }) => claim);
  const { events } = model.series;
  const claim = useClaim(desk, onDesk, events);
  const take = useCallback(
    (way: WayOn) => {
      onDesk((now) => ({
        ...now,
        view: goOn(now.view, way),
        taken: [...now.taken, { said: `${way.label}.`, before: now.view }],
      }));
      // The button goes with the refusal that it stood in.
      focusScreenTitle();
    },
    [onDesk],
  );
  return (
    <>
      {last === undefined ? null : (
        <TakenStrip
          said={last.said}
          onTakeBack={() => {
            onDesk((now) => ({ ...now, view: last.before, taken: now.taken.slice(0, -1) }));
            announce('Taken back.');
            focusScreenTitle();
          }}
        />
      )}
      {model.plans === 0 ? (
        <NoPlans model={model} />
      ) : (
        <SentenceCard sentence={sentence} model={model} few={kept.settings.few} onGoOn={take} />
      )}
      <RefusalStrips comparable={model.comparable} onGoOn={take} />
      {claimed === null ? null : (
        <ClaimBox
          claim={claimed}
          input={input}
          events={events}
          from={model.spans?.later.range.from ?? null}
          onClaim={claim.check}
          onClose={claim.close}
        />
      )}
    </>
  );
});

function NoPlans({ model }: { readonly model: CompareModel }) {
  return (
    <section className="card compare-none" aria-label="What can be said">
      <EmptyState title="No plan is left by these choices">
        {model.leftOut.map(({ code, sentence }) => (
          <p key={code}>{sentence}</p>
        ))}
        <p>Take a choice away above, or choose another measure.</p>
      </EmptyState>
    </section>
  );
}
