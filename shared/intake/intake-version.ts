/** Raised when files are read differently, so that an old plan text can be told from a new one. */
export const INTAKE_VERSION = 1;
