import { expect, test } from 'vitest';
import { Draft } from '../src/page/draft';
import type { Visit } from '../src/protocol/respondent';
import type { Receipt } from '../src/protocol/store';

const visit = {
  wave: {
    items: ['A', 'B'],
    instrument: {
      items: [
        { id: 'A', scale: 's', polarity: 'positive', text: {} },
        { id: 'B', scale: 's', polarity: 'positive', text: {}, onlyIf: { item: 'A', codes: [1] } },
      ],
    },
  },
  places: [{ report: 'unit' }, { report: 'comment' }],
} as unknown as Visit;

const kept = (more: Partial<Receipt>): Receipt => ({ format: 'undercurrent-receipt/1', waveId: 'w', ...more });

test('a draft goes on where the browser left off', () => {
  const draft = Draft.resume(visit, kept({ answers: { A: 2 }, comment: 'Too fast', form: 'P3' }));
  expect(draft.begun).toBe(true);
  expect(draft.sheet).toEqual({ answers: { A: 2 }, form: 'P3' });
  expect(draft.comment).toBe('Too fast');
});

test('an answer that is taken back is gone', () => {
  const draft = Draft.resume(visit, kept({})).answer('A', 2).answer('A', undefined);
  expect(draft.sheet.answers).toEqual({});
});

test('a change of mind takes away what was asked only because of the former answer', () => {
  const draft = Draft.resume(visit, kept({})).answer('A', 1).answer('B', 5).answer('A', 3);
  expect(draft.complete().sheet.answers).toEqual({ A: 3 });
});

test('nothing is written where the wave takes no comments', () => {
  const silent = { ...visit, places: visit.places.slice(0, 1) };
  expect(Draft.resume(silent, kept({ comment: 'x' })).comment).toBeUndefined();
});

test('an emptied draft holds neither answers nor words', () => {
  const draft = Draft.resume(visit, kept({ answers: { A: 2 }, comment: 'Too fast' })).emptied();
  expect(draft.sheet.answers).toEqual({});
  expect(draft.comment).toBe('');
});
