import type { Clock } from '#shared/lib/dates';

/** The machine's clock, for stamping what a person does now. Pure code is handed the time instead. */
export const now: Clock = () => new Date().toISOString();
