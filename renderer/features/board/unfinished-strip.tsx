import { sourceOfKey } from '#shared/domain/board/measure-source';
import { announce } from '../../components/announcer';
import { AppButton } from '../../components/app-button';
import { focusScreenTitle } from '../../components/screen-title';
import { useBoard } from './board-context';
import { useBoardDesk } from './board-desk';
import { askOfDraft, type Fields } from './form/drafts';
import { dropDraft } from './form/use-form-draft';

/** Forms that were begun and left: each can be gone on with or thrown away. */
export function UnfinishedStrip() {
  const { drafts, desk, onDesk, mayEdit } = useBoard();
  const form = useBoardDesk(desk, (now) => now.form);
  const begun = Object.entries(drafts).flatMap(([key, fields]) => {
    const ask = askOfDraft(key, sourceOfKey);
    return ask === null ? [] : [{ key, ask, fields }];
  });
  if (!mayEdit || form !== null || begun.length === 0) return null;
  return (
    <section className="card board-begun" aria-label="Begun and not saved">
      {begun.map(({ key, ask, fields }) => (
        <p key={key}>
          <span>
            Begun and not saved: {ask.id === null ? 'a new' : 'changes to an'} {ask.kind}
            {nameOf(fields)}
          </span>
          <AppButton kind="link" onPress={() => onDesk({ form: ask })}>
            Go on with it
          </AppButton>
          <AppButton
            kind="link"
            onPress={() => {
              focusScreenTitle();
              void dropDraft(drafts, key).then(() => announce('Thrown away.'));
            }}
          >
            Throw it away
          </AppButton>
        </p>
      ))}
    </section>
  );
}

function nameOf({ action = '', risk = '', name = '', area = '' }: Fields): string {
  const [words = ''] = [action, risk, name, area].filter((text) => text.trim() !== '');
  return words === '' ? '.' : `, “${words.length > 60 ? `${words.slice(0, 59)}…` : words}”.`;
}
