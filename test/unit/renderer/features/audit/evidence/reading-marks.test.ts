import { expect, it } from 'vitest';
import {
  evidenceMarks,
  markedThing,
  promptMarks,
} from '../../../../../../renderer/features/audit/evidence/reading-marks';
import type { PlacedEvidence } from '../../../../../../renderer/features/audit/evidence/use-found-evidence';

const placed = (id: string, criterionId: string, found: PlacedEvidence['found']): PlacedEvidence => ({
  evidence: {
    id,
    auditId: 'audit-1',
    criterionId,
    textHash: 'a'.repeat(64),
    passages: [{ blockId: 'b1', quote: 'weekly', prefix: '', suffix: '' }],
    addedAt: '2026-11-20T09:00:00.000Z',
  },
  found,
  state: 'here',
});
const at = (blockId: string) => ({ kind: 'exact', blockId, from: 2, to: 8 }) as const;

it('tells the evidence of the criterion in hand from that of others, and paints nothing that was not found', () => {
  const layers = evidenceMarks(
    [
      placed('ev-1', 'F1', { passages: [at('b1'), { kind: 'lost' }], area: null }),
      placed('ev-2', 'F2', { passages: [at('b2'), at('b3')], area: null }),
    ],
    'F2',
  );
  const marks = Object.values(layers).flat();
  expect(marks.map(({ layer, blockId }) => [layer, blockId])).toEqual([
    ['evidence', 'b1'],
    ['evidence-here', 'b2'],
    ['evidence-here', 'b3'],
  ]);
  expect(marks.map(({ id }) => markedThing(id))).toEqual([
    { kind: 'evidence', id: 'ev-1' },
    { kind: 'evidence', id: 'ev-2' },
    { kind: 'evidence', id: 'ev-2' },
  ]);
});

it('tells the prompt one has gone to from the others', () => {
  const prompt = { ruleId: 'r', class: 'frequency', section: 'F', blockId: 'b4', quote: 'regular', why: '' } as const;
  const prompts = [
    { ...prompt, key: 'one', from: 0, to: 7 },
    { ...prompt, key: 'two', from: 9, to: 16 },
  ];
  const marks = Object.values(promptMarks(prompts, 'two')).flat();
  expect(marks.map(({ id, layer }) => [markedThing(id).id, layer])).toEqual([
    ['one', 'prompt'],
    ['two', 'prompt-here'],
  ]);
});
