import { expect, test } from 'vitest';
import { answersTo, askedItems, drawForm } from '../src/protocol/form';
import type { Item, PublicWave } from '../src/protocol/wire';

const item = (id: string, more: Partial<Item> = {}): Item => ({ id, scale: 's', polarity: 'positive', text: {}, ...more });

const wave = {
  items: ['A', 'B', 'C', 'D'],
  instrument: { items: [item('A'), item('B'), item('C', { onlyIf: { item: 'B', codes: [1, 2] } }), item('D')] },
  forms: { P1: ['A', 'B', 'C'], P2: ['A', 'D'] },
} as unknown as PublicWave;

const ids = (items: Item[]) => items.map(({ id }) => id);

test('every pack is drawn, about as often as the others', () => {
  const drawn = Array.from({ length: 2000 }, () => drawForm(wave));
  const first = drawn.filter((form) => form === 'P1').length;
  expect(new Set(drawn)).toEqual(new Set(['P1', 'P2']));
  expect(Math.abs(first - 1000)).toBeLessThan(4.5 * Math.sqrt(500)); // once in 150,000 runs
});

test('a wave that asks everybody everything has nothing to draw', () => {
  expect(drawForm({ ...wave, forms: undefined } as unknown as PublicWave)).toBeUndefined();
});

test('the core and the drawn pack are asked, and what depends on an answer after that answer', () => {
  expect(ids(askedItems(wave, 'P2', {}))).toEqual(['A', 'D']);
  expect(ids(askedItems(wave, 'P1', {}))).toEqual(['A', 'B']);
  expect(ids(askedItems(wave, 'P1', { B: 2 }))).toEqual(['A', 'B', 'C']);
  expect(ids(askedItems(wave, 'P1', { B: 'na' }))).toEqual(['A', 'B']);
  expect(ids(askedItems({ ...wave, forms: undefined } as unknown as PublicWave, undefined, { B: 1 }))).toEqual(wave.items);
});

test('an answer to what is no longer asked is not sent', () => {
  expect(answersTo(askedItems(wave, 'P1', { B: 3, C: 1 }), { B: 3, C: 1 })).toEqual({ B: 3 });
});
