import { describe, expect, it } from 'vitest';
import { unresolvedLibraries } from '../../../../scripts/prepare-machine/linked-libraries';
import { missingRequirements } from '../../../../scripts/prepare-machine/missing-requirements';
import { type Requirement, requirementsFor } from '../../../../scripts/prepare-machine/requirements';

describe.runIf(process.platform === 'linux')('what this machine lacks', () => {
  const command = (name: string): Requirement => ({ kind: 'command', name, packages: ['any'] });
  const library = (name: string): Requirement => ({ kind: 'library', name, packages: ['any'] });

  it('finds a command that is there and one that is not', async () => {
    expect(await missingRequirements([command('sh'), command('no-such-command-here')])).toEqual([
      command('no-such-command-here'),
    ]);
  });

  it('looks for commands on the path only', async () => {
    expect(await missingRequirements([command('sh')], { PATH: '/nowhere' })).toEqual([command('sh')]);
    expect(await missingRequirements([command('sh')], {})).toEqual([command('sh')]);
  });

  it('finds a library that is there and one that is not', async () => {
    expect(await missingRequirements([library('libc.so.6'), library('libnosuch.so.9')])).toEqual([
      library('libnosuch.so.9'),
    ]);
  });

  it('takes well under a second', async () => {
    const start = performance.now();
    await missingRequirements(requirementsFor('tests'));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('what each purpose requires', () => {
  const packages = (purpose: Parameters<typeof requirementsFor>[0]) =>
    requirementsFor(purpose).map((requirement) => requirement.packages.at(-1));

  it('asks for no virtual display and no report viewer of somebody who only starts the app', () => {
    expect(packages('start')).toEqual(['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1']);
  });

  it('adds both for tests', () => {
    expect(packages('tests')).toEqual(
      expect.arrayContaining(['libgtk-3-0', 'xvfb', 'libreoffice-writer-nogui', 'poppler-utils']),
    );
  });
});

describe('reading what ldd prints', () => {
  it('names each library that was not found, once', () => {
    const printed = [
      '\tlinux-vdso.so.1 (0x00007ffd)',
      '\tlibgtk-3.so.0 => not found',
      '\tlibgbm.so.1 => not found',
      '\tlibgtk-3.so.0 => not found',
      '\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f1)',
    ].join('\n');
    expect(unresolvedLibraries(printed)).toEqual(['libgtk-3.so.0', 'libgbm.so.1']);
  });
});
