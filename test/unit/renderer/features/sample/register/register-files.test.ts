import { describe, expect, it } from 'vitest';
import { sortDrop } from '../../../../../../renderer/features/sample/register/register-files';

describe('what is dropped on the window', () => {
  it('is parted into tables and plans; what cannot be read is told among the plans', () => {
    const named = (name: string) => ({ name, file: new File([], name) });
    const dropped = [
      named('plans.CSV'),
      named('a.docx'),
      named('old.xls'),
      named('b.pdf'),
      { name: 'x.csv', unreadable: 'file' } as const,
    ];
    const { registers, plans } = sortDrop(dropped);
    expect(registers.map(({ name }) => name)).toEqual(['plans.CSV', 'old.xls']);
    expect(plans.map(({ name }) => name)).toEqual(['a.docx', 'b.pdf', 'x.csv']);
  });
});
