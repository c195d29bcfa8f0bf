import type { RubricContent } from './rubric-draft';

export const canReach = (_content: RubricContent, _rank: number): boolean => true;
