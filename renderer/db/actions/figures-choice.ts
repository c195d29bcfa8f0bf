import { type FiguresChoice, toFiguresChoice } from '#shared/domain/compare/export/figures-choice';
import { readSetting } from '../reads';
import { FIGURES_SETTING } from '../setting-keys';
import { saveSetting } from './settings';

/** The change before this one: two quick presses change the same record, and the second must see the first. */
let before: Promise<void> = Promise.resolve();

/** Changes how the table of figures is shown, for everybody who uses this workspace. One change after the other. */
export function changeFiguresChoice(change: (choice: FiguresChoice) => FiguresChoice): Promise<void> {
  const turn = before.then(async () => {
    const { grouping, sort, hidden } = change(toFiguresChoice(await readSetting(FIGURES_SETTING)));
    await saveSetting(FIGURES_SETTING, { grouping, sort, hidden: [...hidden] });
  });
  before = turn.catch(() => undefined);
  return turn;
}
