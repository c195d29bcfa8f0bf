/** Something the machine itself must bring, and the Debian packages that bring it. */
export interface Requirement {
  readonly kind: 'library' | 'command';
  /** The shared library's soname, or the command's name. */
  readonly name: string;
  /** Package names, newest first: Debian and Ubuntu renamed some with their 64-bit time change. */
  readonly packages: readonly [string, ...string[]];
}

/** What the window is for: people start it, a virtual display carries it, tests also look at the reports it makes. */
export type Purpose = 'start' | 'start-on-virtual-display' | 'tests';

const WINDOW: readonly Requirement[] = [
  { kind: 'library', name: 'libgtk-3.so.0', packages: ['libgtk-3-0t64', 'libgtk-3-0'] },
  { kind: 'library', name: 'libnss3.so', packages: ['libnss3'] },
  { kind: 'library', name: 'libasound.so.2', packages: ['libasound2t64', 'libasound2'] },
  { kind: 'library', name: 'libgbm.so.1', packages: ['libgbm1'] },
];

const VIRTUAL_DISPLAY: readonly Requirement[] = [
  { kind: 'command', name: 'Xvfb', packages: ['xvfb'] },
  { kind: 'command', name: 'xauth', packages: ['xauth'] },
];

const REPORTS: readonly Requirement[] = [
  { kind: 'command', name: 'soffice', packages: ['libreoffice-writer-nogui'] },
  { kind: 'command', name: 'pdftoppm', packages: ['poppler-utils'] },
  // LibreOffice's tables have no command of their own and bring this library with them.
  { kind: 'library', name: 'libCoinMP.so.1', packages: ['libreoffice-calc-nogui'] },
];

const BY_PURPOSE: Readonly<Record<Purpose, readonly Requirement[]>> = {
  start: WINDOW,
  'start-on-virtual-display': [...WINDOW, ...VIRTUAL_DISPLAY],
  tests: [...WINDOW, ...VIRTUAL_DISPLAY, ...REPORTS],
};

export function requirementsFor(purpose: Purpose): readonly Requirement[] {
  return BY_PURPOSE[purpose];
}
