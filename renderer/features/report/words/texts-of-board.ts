import type { ImprovementAction } from '#shared/domain/board/action';
import type { Risk } from '#shared/domain/board/risk';
import type { OwnText } from './names-in-words';

/** Most characters of a record that it is called by. */
const MOST = 34;

/**
 * The free texts of actions, and of risks that are open: a report holds no closed one. Each is called by its own first words,
 * because its number is another on each screen and in the report.
 */
export const textsOfBoard = (
  actions: readonly Pick<ImprovementAction, 'action' | 'area' | 'ownerRole' | 'measure'>[],
  risks: readonly Pick<Risk, 'risk' | 'cause' | 'effect' | 'control' | 'ownerRole' | 'closed'>[],
): readonly OwnText[] => [
  ...actions.flatMap(({ action, area, ownerRole, measure }): OwnText[] => {
    const name = `action “${firstWords(action)}”`;
    return [
      { kind: 'actions', where: name, text: action },
      { kind: 'actions', where: `area of ${name}`, text: area },
      { kind: 'actions', where: `owner of ${name}`, text: ownerRole },
      { kind: 'actions', where: `measure of ${name}`, text: measure.words },
    ];
  }),
  ...risks
    .filter(({ closed }) => !closed)
    .flatMap(({ risk, cause, effect, control, ownerRole }): OwnText[] => {
      const name = `risk “${firstWords(risk)}”`;
      return [
        { kind: 'risks', where: name, text: risk },
        { kind: 'risks', where: `cause of ${name}`, text: cause },
        { kind: 'risks', where: `effect of ${name}`, text: effect },
        { kind: 'risks', where: `control of ${name}`, text: control },
        { kind: 'risks', where: `owner of ${name}`, text: ownerRole },
      ];
    }),
];

/** A text that is cut after a whole word where it is long. */
function firstWords(text: string): string {
  const line = text.trim().replace(/\s+/gu, ' ');
  if (line.length <= MOST) return line;
  const cut = line.slice(0, MOST + 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MOST / 2)).trimEnd()}…`;
}
