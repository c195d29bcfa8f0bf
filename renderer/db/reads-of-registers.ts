import type { Register } from '#shared/domain/register/register';
import { currentSession } from './session';
import { registerMapSetting, sourceOfSetting } from './setting-keys';
import { useLive } from './use-live';

/** All registers, the one imported last first. */
export const useRegisters = (): readonly Register[] | undefined =>
  useLive('registers', async ({ db }) =>
    (await db.registers.toArray()).map(({ value }) => value).sort((a, b) => (a.importedAt < b.importedAt ? 1 : -1)),
  );

/** How many samples were drawn from each register, by its id; those from removed registers are among them. */
export const useSamplesByRegister = (): Readonly<Record<string, number>> | undefined =>
  useLive('samples by register', async ({ db }) => {
    const counts: Record<string, number> = {};
    for (const { value } of await db.samples.toArray())
      counts[value.frame.registerId] = (counts[value.frame.registerId] ?? 0) + 1;
    return counts;
  });

/** A source that a register was imported from before, and how its columns were read then. */
export interface KnownSource {
  readonly source: string;
  /** As it was kept: read it as one reads a file. */
  readonly mapping: unknown;
}

/** Every source whose columns are remembered, in the order of the alphabet. */
export async function readKnownSources(): Promise<readonly KnownSource[]> {
  const kept = await currentSession().db.settings.where('key').startsWith(registerMapSetting('')).toArray();
  return kept.map(({ value: { key, value } }) => ({ source: sourceOfSetting(key) ?? key, mapping: value }));
}

/** The registers that were imported from exactly this file. */
export async function readRegistersOfFile(fileHash: string): Promise<readonly Register[]> {
  const all = await currentSession().db.registers.toArray();
  return all.map(({ value }) => value).filter((register) => register.fileHash === fileHash);
}
