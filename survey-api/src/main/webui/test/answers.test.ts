import { expect, test } from 'vitest';
import { plaintext, type Answers } from '../src/protocol/answers';
import { fromUtf8 } from '../src/protocol/bytes';

const ITEMS = Array.from({ length: 40 }, (_, n) => `LONGISH${n}`);

const every = (answer: number | 'na'): Answers => Object.fromEntries(ITEMS.map((item) => [item, answer]));

test('the length of an answer sheet tells nothing of what was answered', () => {
  const lengths = [{}, { LONGISH1: 1 }, every('na'), every(5), every(-1000)].map(
    (answers) => plaintext({ answers: answers as Answers }, ITEMS).length,
  );
  lengths.push(plaintext({ answers: every('na'), form: 'P1' }, ITEMS).length);
  expect(new Set(lengths).size).toBe(1);
});

test('an answer sheet says what applies, what does not, and nothing of what was skipped', () => {
  const sheet = fromUtf8(plaintext({ answers: { A: 4, B: 'na' }, form: 'P2' }, ['A', 'B', 'C']));
  expect(JSON.parse(sheet)).toEqual({ answers: { A: 4 }, notApplicable: ['B'], form: 'P2' });
});
