import type { ImprovementAction } from '../board/action';
import type { Indicator } from '../board/indicator';
import type { Risk } from '../board/risk';

/** A record as kept, but without who wrote its steps down: nothing that goes to a Board is to lead to a person. */
type Impersonal<R extends { readonly history: readonly unknown[] }> = Omit<R, 'history'> & {
  readonly history: readonly Omit<R['history'][number], 'by'>[];
};

export type BoardAction = Impersonal<ImprovementAction>;
export type BoardRisk = Impersonal<Risk>;

/** What the Board watches beside the audits. */
export interface BoardData {
  readonly actions: readonly BoardAction[];
  readonly risks: readonly BoardRisk[];
  readonly indicators: readonly Indicator[];
}
