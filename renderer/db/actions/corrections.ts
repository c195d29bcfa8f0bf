import type { SectionId } from '#shared/domain/plan/section-id';

/** Moves blocks of a plan text to another section, or to none. With an audit, the step can be undone there. */
export function correctSection(
  _planId: string,
  _textHash: string,
  _blockIds: readonly string[],
  _to: SectionId | null,
  _auditId?: string,
): Promise<void> {
  throw new Error('Not built yet.');
}
/** Takes one correction back. */
export function undoCorrection(_correctionId: string, _auditId?: string): Promise<void> {
  throw new Error('Not built yet.');
}
