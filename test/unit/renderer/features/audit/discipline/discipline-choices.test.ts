import { expect, it } from 'vitest';
import { notAskedOf } from '#shared/domain/audit/audit-scope';
import {
  againstWords,
  disciplineChoices,
} from '../../../../../../renderer/features/audit/discipline/discipline-choices';
import { notAskedSentence } from '../../../../../../renderer/features/audit/not-asked-words';
import { VERSION_1, VERSION_2 } from '../../../../../helpers/rubric/later-versions';

const marked = (...ids: string[]) => new Map(ids.map((id) => [id, { mark: { kind: 'not-evidenced' as const } }]));

it('offers the whole plan and each discipline of the version, with what each marks', () => {
  const choices = disciplineChoices({ rubric: VERSION_2, scope: {}, answers: new Map() });
  expect(choices.map(({ id, sections }) => [id, sections.join(' ')])).toEqual([
    ['all', 'A B C D E F G H1 H2 I J K X'],
    ['education', 'A B E F I J K X'],
    ['health', 'A C G X'],
    ['care', 'A D H1 H2 X'],
  ]);
  expect(disciplineChoices({ rubric: VERSION_1, scope: {}, answers: new Map() }).map(({ id }) => id)).toEqual(['all']);
});

it('refuses a discipline while marks would be left behind, and names them', () => {
  const choices = disciplineChoices({ rubric: VERSION_2, scope: {}, answers: marked('A1', 'C1', 'F2') });
  expect(choices.map((choice) => againstWords(choice))).toEqual([
    null,
    'C1 is marked already. Clear that mark first.',
    'F2 is marked already. Clear that mark first.',
    'C1, F2 are marked already. Clear those marks first.',
  ]);
});

it('says what is not asked, and that all is asked where the type is not known', () => {
  const say = (scope: Parameters<typeof notAskedOf>[1]) =>
    notAskedSentence({ rubric: VERSION_2, scope, notAsked: notAskedOf(VERSION_2, scope) });
  expect(say({ planType: 'new' })).toBe('Not asked of a plan of type “New”: E5.');
  expect(say({ planType: 'phase-transfer' })).toBeNull();
  expect(say({})).toBe('The plan’s type is not known, so the criteria for all types are asked.');
  expect(say({ discipline: 'health' })).toBe(
    'Only the part of health is marked: 30 criteria of other disciplines are not asked.',
  );
  expect(notAskedSentence({ rubric: VERSION_1, scope: {}, notAsked: new Map() })).toBeNull();
});
