/**
 * Raised when files are read differently, so that an old plan text can be told from a new one.
 * 2: what Word text looks like is kept, and pictures are described at their place.
 */
export const INTAKE_VERSION = 2;
