import { describe, expect, it } from 'vitest';
import { initialsOf } from '../../../../../renderer/features/first-run/initials-of';

describe('initialsOf', () => {
  it('takes the first letters of a name', () => {
    expect(initialsOf('Asha Quill')).toBe('AQ');
    expect(initialsOf('  élodie  martin-quill ')).toBe('ÉMQ');
  });

  it('stays within the five letters that fit, however long the name', () => {
    expect(initialsOf('One Two Three Four Five Six Seven')).toBe('OSS');
    expect(initialsOf('')).toBe('');
  });
});
