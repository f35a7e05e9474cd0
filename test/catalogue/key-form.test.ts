import { describe, expect, it } from 'vitest';
import type { KeyForm } from '../../src/catalogue/catalogue.ts';
import { joinKeys } from '../../src/catalogue/key-form.ts';

function keys(form: KeyForm, from: unknown): string[] {
  const join = { field: 'f', target: 'T', toMany: true, from: 'k', to: 'products.application_number', form };
  return joinKeys(join, { k: from }).map(({ key }) => key);
}

describe('a key on its way to another dataset', () => {
  it.each([
    ['AS_IS', ' K1-', [' K1-']],
    ['CODE', 'IZL--', ['IZL']],
    ['CODE', '--', []],
    ['CODE', '(DQY)', ['DQY']],
    ['APPLICATION_NUMBER', 'NDA 209510', ['NDA209510']],
    ['APPLICATION_NUMBER', 'nda209510', ['NDA209510']],
    ['APPLICATION_NUMBER', 'BL 125827/0', ['BLA125827']],
    ['APPLICATION_NUMBER', 'BLA-125827', ['BLA125827']],
    ['APPLICATION_NUMBER', 'NDA2095101', []],
    ['APPLICATION_NUMBER', 'part341', []],
    ['SPACED_APPLICATION_NUMBER', 'ANDA076543', ['ANDA 076543']],
    ['APPLICATION_DIGITS', 'NDA021880', ['021880']],
    ['APPLICATION_DIGITS', 'BLA125827', []],
    ['NDC11', '0002-3229-30', ['00002322930']],
    ['NDC11', '50090-1234-0', ['50090123400']],
    ['NDC11', '12345-678-90', ['12345067890']],
    ['NDC11', '00002322930', []],
    ['NDC11', '1-2-3', []],
  ] as const)('%s: %j becomes %j', (form, written, wanted) => expect(keys(form, written)).toEqual(wanted));

  it('is one of several, each once', () => {
    expect(keys('AS_IS', ['a', 'b', 'a', '', null])).toEqual(['a', 'b']);
    expect(keys('APPLICATION_NUMBER', ['NDA 209510', 'none', 'ANDA 076543'])).toEqual(['NDA209510', 'ANDA076543']);
  });

  it('says which type of application the digits are of', () => {
    const join = {
      field: 'f',
      target: 'T',
      toMany: true,
      from: 'k',
      to: 'products.application_number',
      form: 'APPLICATION_DIGITS',
    } as const;
    const beside = (k: string) => joinKeys(join, { k })[0]?.beside;
    expect(beside('NDA021880')).toEqual({ path: 'products.application_type', value: 'N' });
    expect(beside('ANDA076543')).toEqual({ path: 'products.application_type', value: 'A' });
  });

  it('is put together from the Orange Book’s type and digits, of one product each', () => {
    const join = {
      field: 'f',
      target: 'T',
      toMany: false,
      from: 'products.application_number',
      to: 'application_number',
      form: 'ORANGE_BOOK_APPLICATION',
    } as const;
    const products = [
      { application_type: 'N', application_number: '021880' },
      { application_type: 'A', application_number: '076543' },
      { application_type: 'X', application_number: '000001' },
      { application_number: '000002' },
    ];
    expect(joinKeys(join, { products }).map(({ key }) => key)).toEqual(['NDA021880', 'ANDA076543']);
  });
});
