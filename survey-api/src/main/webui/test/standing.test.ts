import { expect, test } from 'vitest';
import type { PublicWave } from '../src/protocol/wire';
import { standing, thoughts } from '../src/page/standing';

const polarities = { ANX1: 'negative', FRG1: 'negative', BEL1: 'positive', CAP1: 'positive', SUP1: 'positive' } as const;
const items = Object.entries(polarities).map(([id, polarity]) => ({ id, polarity, scale: 'agree', text: {} }));
const agree = { kind: 'ordinal', options: [1, 2, 3, 4, 5].map((code) => ({ code, label: {} })) };
const wave = { instrument: { items, scales: { agree } } } as unknown as PublicWave;
const [anx, , bel] = items;

test.each([
  [anx!, 4, 'unfavourable'],
  [anx!, 1, 'favourable'],
  [bel!, 4, 'favourable'],
  [bel!, 3, 'middle'],
  [bel!, 'na', 'missing'],
] as const)('an answer stands by the polarity of its item (%#)', (item, answer, expected) => {
  expect(standing(wave, item, { [item.id]: answer })).toBe(expected);
});

test('a skipped item has no standing', () => {
  expect(standing(wave, bel!, {})).toBe('missing');
});

test.each([
  [{ CAP1: 5, FRG1: 4 }, ['alone', 'time']],
  [{ CAP1: 2, FRG1: 4 }, ['time']],
  [{ CAP1: 4, ANX1: 5, SUP1: 4 }, ['uneasy', 'support', 'time']],
])('answers %o suggest %j', (answers, expected) => {
  expect(thoughts(wave, answers)).toEqual(expected);
});
