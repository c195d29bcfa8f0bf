export interface UndoState {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What would be taken back or done again, for the button's label: `mark F2`. */
  readonly undoLabel?: string;
  readonly redoLabel?: string;
}

/** Takes back the newest step of an audit; false when there is none. */
export function undo(_auditId: string): Promise<boolean> {
  throw new Error('Not built yet.');
}
export function redo(_auditId: string): Promise<boolean> {
  throw new Error('Not built yet.');
}
export function useUndo(_auditId: string): UndoState {
  throw new Error('Not built yet.');
}
