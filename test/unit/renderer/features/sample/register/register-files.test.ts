import { describe, expect, it } from 'vitest';
import { registerIn } from '../../../../../../renderer/features/sample/register/register-files';

const named = (name: string) => ({ name, file: new File([], name) });

describe('what is dropped on the window', () => {
  it('is a register where all of it are tables', () => {
    const names = (list: readonly string[]) => registerIn(list.map(named))?.map(({ name }) => name);
    expect(names(['plans.CSV'])).toEqual(['plans.CSV']);
    expect(names(['old.xls', 'plans.xlsx', 'a.ods'])).toEqual(['old.xls', 'plans.xlsx', 'a.ods']);
  });

  it('is taken for plans where anything else is among it, or something could not be read', () => {
    expect(registerIn([named('plans.csv'), named('a.docx')])).toBeNull();
    expect(registerIn([named('notes.txt')])).toBeNull();
    expect(registerIn([named('plans.csv'), { name: 'x.csv', unreadable: 'file' }])).toBeNull();
    expect(registerIn([])).toBeNull();
  });
});
