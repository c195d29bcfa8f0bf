import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MOST_STEPS, stepsFromTrail } from '#shared/domain/audit/steps';
import { deed, stepDeed } from '../../../helpers/steps/deeds';
import { AUDIT, apply, World } from '../../../helpers/steps/world';

const RUNS = { numRuns: 300 };

it('tells from the trail, at any point, the very steps that the window knows', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 60 }), (deeds) => {
      const world = new World();
      for (const one of deeds) {
        apply(world, one);
        expect(stepsFromTrail(world.trail, AUDIT.id)).toEqual(world.steps);
      }
    }),
    RUNS,
  );
});

it('takes all back to the state before and does all again to the state after', () => {
  fc.assert(
    fc.property(fc.array(stepDeed, { maxLength: 60 }), (deeds) => {
      const world = new World();
      const before = world.state();
      for (const one of deeds) apply(world, one);
      const after = world.state();
      let taken = 0;
      while (world.turn('undo')) taken += 1;
      expect(world.state()).toEqual(before);
      for (let step = 0; step < taken; step += 1) world.turn('redo');
      expect(world.state()).toEqual(after);
    }),
    RUNS,
  );
});

it('changes nothing by an undo and a redo, whatever stands beside the steps', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 60 }), (deeds) => {
      const world = new World();
      for (const one of deeds) apply(world, one);
      const [before, steps] = [world.state(), world.steps.done.length];
      const where = world.audit.position;
      if (!world.turn('undo')) return;
      expect(world.turn('redo')).toBe(true);
      expect(world.state()).toEqual(before);
      expect(world.audit.position).toBe(where);
      expect(world.steps.done).toHaveLength(steps);
    }),
    RUNS,
  );
});

it('keeps the newest two hundred, in memory as from the trail', () => {
  const world = new World();
  for (let turn = 0; turn < MOST_STEPS + 40; turn += 1) apply(world, { do: 'mark', criterion: 'F1', rating: turn % 4 });
  expect(world.steps.done).toHaveLength(MOST_STEPS);
  for (let turn = 0; turn < 30; turn += 1) world.turn('undo');
  apply(world, { do: 'mark', criterion: 'F2', rating: 1 });
  expect(world.steps).toMatchObject({ undone: [] });
  expect(world.steps.done).toHaveLength(MOST_STEPS - 29);
  expect(stepsFromTrail(world.trail, AUDIT.id)).toEqual(world.steps);
});
