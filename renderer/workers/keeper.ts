import { type AddedPlan, addDraft, addPlan, type KnownFile } from '../db/actions/add-plan';
import { now } from '../db/clock';
import { holdWorkspace } from '../db/hold-workspace';
import type { ImportLines } from './import-lines';
import type { ImportChoice } from './import-types';
import { keepPlan, type PlanDetails, type ReadFile } from './keep-plan';
import { type Place, Places } from './places';
import { tellFailure } from './tell-failure';

const GONE = 'That plan has been removed meanwhile, so nothing was added; load the file again.';

/** Decides what becomes of the files of one run, keeps them, and says so on their lines. */
export class Keeper {
  readonly #lines: ImportLines;
  readonly #places = new Places();

  constructor(lines: ImportLines) {
    this.#lines = lines;
  }

  /** Keeps a read file as a new plan, or asks when its reference is taken. Answers the plan that was added, or null. */
  async keep(index: number, file: ReadFile): Promise<AddedPlan | null> {
    const place = await this.#places.find(file.details.ref ?? file.read.guessedRef);
    if (place.kind !== 'taken') return this.#keepAt(index, file, place);
    const { planId, ref } = place;
    this.#lines.finish(index, {
      outcome: 'same-reference',
      message: `A plan called ${ref} is here already, and this is another file. Is it a newer draft of that plan?`,
      planId,
      ref,
      warnings: file.read.warnings,
      resolve: this.#once(index, async (choice) => {
        if (choice === 'skip') this.#skip(index, 'same-reference', planId, ref);
        else {
          const chosen: Place = choice === 'new-draft' ? { kind: 'draft', planId } : await this.#places.find(null);
          if (chosen.kind !== 'taken') await this.#keepAt(index, file, chosen);
        }
      }),
    });
    return null;
  }

  /** Says that exactly this file is here already, and asks what to do. */
  offerKnown(index: number, { planId, ref, draft, stored }: KnownFile, details: PlanDetails): void {
    this.#lines.finish(index, {
      outcome: 'same-file',
      message: `Exactly this file is here already: ${ref}, draft ${draft}.`,
      planId,
      ref,
      draft,
      resolve: this.#once(index, async (choice) => {
        const { number: _number, ...again } = { ...stored, addedAt: now() };
        if (choice === 'skip') this.#skip(index, 'same-file', planId, ref);
        else if (choice === 'new-draft') this.#added(index, await addDraft(planId, again));
        else {
          const place = await this.#places.find(null);
          if (place.kind !== 'new') return;
          const { ref: free } = place;
          this.#added(index, await this.#places.fill(free, () => addPlan({ ...details, ref: free }, again)));
        }
      }),
    });
  }

  #keepAt(index: number, file: ReadFile, place: Exclude<Place, { kind: 'taken' }>): Promise<AddedPlan | null> {
    this.#lines.change(index, { state: 'saving' });
    const keep = async () => {
      const kept = await keepPlan(file, place);
      if (kept.ok) this.#added(index, kept.value, file);
      else this.#lines.finish(index, { outcome: 'refused', code: 'not-saved', message: kept.error.message });
      return kept.ok ? kept.value : null;
    };
    return place.kind === 'new' ? this.#places.fill(place.ref, keep) : keep();
  }

  #added(index: number, added: AddedPlan | null, file?: ReadFile): void {
    if (added === null) this.#lines.finish(index, { outcome: 'refused', code: 'not-saved', message: GONE });
    else {
      const { ref, draft } = added;
      const message = draft === 1 ? `Added as ${ref}.` : `Added as draft ${draft} of ${ref}.`;
      this.#lines.finish(index, { outcome: 'added', message, ...added, warnings: file?.read.warnings ?? [] });
    }
  }

  #skip(index: number, outcome: 'same-file' | 'same-reference', planId: string, ref: string): void {
    this.#lines.finish(index, { outcome, message: `Skipped. ${ref} stays as it was.`, planId, ref });
  }

  /**
   * A choice is made once, however often its button is pressed; the buttons go as soon as it is, and come back where it
   * failed.
   */
  #once(index: number, act: (choice: ImportChoice) => Promise<void>): (choice: ImportChoice) => Promise<void> {
    let chosen = false;
    return async (choice) => {
      if (chosen) return;
      chosen = true;
      const { resolve, ...line } = this.#lines.line(index);
      this.#lines.finish(index, line);
      const letGo = holdWorkspace();
      try {
        await act(choice);
      } catch (error) {
        chosen = false;
        this.#lines.finish(index, { ...line, message: tellFailure(error, 'choosing'), ...(resolve && { resolve }) });
      } finally {
        letGo();
      }
    };
  }
}
