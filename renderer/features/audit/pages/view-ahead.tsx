import { type ReactNode, useState } from 'react';
import { announce } from '../../../components/announcer';
import { useActionKeys } from '../../../keyboard/use-action-keys';
import { keepView, keptView, type PlanView } from './view-choice';
import { ViewSwitch } from './view-switch';

const SAID: Readonly<Record<PlanView, string>> = {
  text: 'The text of the plan is shown as soon as it is here.',
  pages: 'The pages of the file are shown as soon as they are here.',
};

/** Stands where the two views of a PDF will: which of them it is to be can be chosen while the text is on its way. */
export function ViewAhead({ children }: { readonly children: ReactNode }) {
  const [view, setView] = useState<PlanView>(() => keptView() ?? 'text');
  const choose = (next: PlanView) => {
    setView(next);
    keepView(next);
    announce(SAID[next]);
  };
  useActionKeys({
    'original-view': (event) => {
      event.preventDefault();
      choose(view === 'pages' ? 'text' : 'pages');
    },
  });
  return (
    <div className="text-pane plan-view">
      <div className="pages-bar">
        <ViewSwitch view={view} onChange={choose} />
      </div>
      {children}
    </div>
  );
}
