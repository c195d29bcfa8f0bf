import { type AddedPlan, addDraft, addPlan, type KnownFile } from '../db/actions/add-plan';
import { now } from '../db/clock';
import { holdWorkspace } from '../db/hold-workspace';
import { findWaitingPlan } from '../db/reads-of-samples';
import type { Turn } from './file-order';
import type { ImportLines } from './import-lines';
import type { ImportChoice } from './import-types';
import { keepPlan, type PlanDetails, type ReadFile } from './keep-plan';
import { mendDraft } from './mend-draft';
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

  /**
   * Keeps a read file as the draft it was said to be or as a new plan, or asks when its reference is taken. One that
   * needs a number waits for its turn.
   */
  async keep(index: number, file: ReadFile, turn: Turn): Promise<void> {
    if (file.draftOf !== undefined) {
      turn.settle();
      return this.#keepAt(index, file, { kind: 'draft', planId: file.draftOf });
    }
    const said = file.details.ref ?? file.read.guessedRef;
    if (said === null) await turn.earlier;
    // One that a sample waits for is loaded as that, however it came in.
    const drawn = said === null || file.details.sampleId !== undefined ? null : await findWaitingPlan(said);
    const wanted = drawn?.ref ?? said;
    const place = await this.#places.find(wanted);
    turn.settle();
    if (place.kind !== 'taken')
      return this.#keepAt(index, drawn === null ? file : { ...file, details: { ...file.details, ...drawn } }, place);
    const { planId, ref } = place;
    this.#lines.finish(index, {
      outcome: 'same-reference',
      message: `A plan called ${ref} is here already, and this is another file. Is it a newer draft of that plan?`,
      planId,
      ref,
      warnings: file.read.warnings,
      resolve: this.#choiceOver(index, file, 'same-reference', place),
    });
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

  /**
   * Puts back what can no longer be read of a draft of this very file, and says so. Where its text comes out differently
   * by now, asks whether to keep the file as a new draft, with the text as it is read today.
   */
  async mend(index: number, { planId, ref, draft, stored }: KnownFile, file: ReadFile): Promise<void> {
    const mended = await mendDraft(stored, file);
    const line = { planId, ref, draft, warnings: file.read.warnings };
    const which = `Draft ${draft} of ${ref}`;
    if (!mended.ok) this.#lines.finish(index, { outcome: 'refused', code: 'not-saved', message: mended.error.message });
    else if (mended.value === 'mended') {
      const message = `${which} was missing from this computer’s store, or damaged there, and has been put back. Its marks are as they were.`;
      this.#lines.finish(index, { ...line, outcome: 'mended', message });
    } else {
      const message = `${which} is exactly this file, but its text is lost, and this version of the app reads the file differently. The marks are safe; load it as a new draft to have its text again.`;
      const resolve = this.#choiceOver(index, file, 'same-file', { planId, ref });
      this.#lines.finish(index, { ...line, outcome: 'same-file', message, resolve });
    }
  }

  /** The choice over a file that has been read: its documents are written when it is made. */
  #choiceOver(
    index: number,
    file: ReadFile,
    outcome: 'same-file' | 'same-reference',
    { planId, ref }: { readonly planId: string; readonly ref: string },
  ): (choice: ImportChoice) => Promise<void> {
    return this.#once(index, async (choice) => {
      if (choice === 'skip') return this.#skip(index, outcome, planId, ref);
      const chosen: Place = choice === 'new-draft' ? { kind: 'draft', planId } : await this.#places.find(null);
      if (chosen.kind !== 'taken') await this.#keepAt(index, file, chosen);
    });
  }

  async #keepAt(index: number, file: ReadFile, place: Exclude<Place, { kind: 'taken' }>): Promise<void> {
    this.#lines.change(index, { state: 'saving' });
    const keep = async () => {
      const kept = await keepPlan(file, place);
      if (kept.ok) this.#added(index, kept.value, file);
      else this.#lines.finish(index, { outcome: 'refused', code: 'not-saved', message: kept.error.message });
      return kept.ok ? kept.value : null;
    };
    await (place.kind === 'new' ? this.#places.fill(place.ref, keep) : keep());
  }

  #added(index: number, added: AddedPlan | null, file?: ReadFile): void {
    if (added === null) this.#lines.finish(index, { outcome: 'refused', code: 'not-saved', message: GONE });
    else {
      const { ref, draft } = added;
      const drawn = file?.details.sampleId === undefined ? '' : ', a plan of a sample';
      const message = draft === 1 ? `Added as ${ref}${drawn}.` : `Added as draft ${draft} of ${ref}.`;
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
