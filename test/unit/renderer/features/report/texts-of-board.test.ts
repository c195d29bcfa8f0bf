import { expect, test } from 'vitest';
import { possibleNames } from '#shared/domain/disclosure/possible-names';
import { nameWarnings } from '../../../../../renderer/features/report/words/names-in-words';
import { textsOfBoard } from '../../../../../renderer/features/report/words/texts-of-board';
import { inventedAction, inventedRisk } from '../../../../helpers/report/invented-board';

const find = (text: string) => possibleNames(text, { people: [], codes: [] });
const warnings = (...records: Parameters<typeof textsOfBoard>) => nameWarnings(textsOfBoard(...records), find);

test('a name in the place of a role is told, and by which record', () => {
  const found = warnings(
    [inventedAction({ ownerRole: 'Priya Patel' })],
    [inventedRisk({ ownerRole: 'Ask Jo Ogden of the panel who owns it' })],
  );
  expect(found.map(({ words, where }) => [words, where])).toEqual([
    ['Priya Patel', 'owner of action “Train every plan writer in section…”'],
    ['Jo Ogden', 'owner of risk “Health advice comes late”'],
  ]);
});

test('the beginning of an action is no name, and a closed risk is in no report', () => {
  expect(warnings([inventedAction({ action: 'Rewrite Section E of the template' })], [])).toEqual([]);
  expect(warnings([], [inventedRisk({ closed: true, control: 'Ask Jo Ogden' })])).toEqual([]);
});
