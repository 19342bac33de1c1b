import { expect, test } from 'vitest';
import { mayNameSomebody } from '../src/page/naming';

test.each([
  'Ask jo@example.org about it',
  'Call 0170 123 45 67',
  'Mr. Miller decides alone',
  'Das hat Frau Schmidt so gewollt',
  'I work with Jo Miller every day',
  'Jo Miller decides alone',
  'Thanks to @jo',
])('%s seems to name somebody', (comment) => {
  expect(mayNameSomebody(comment)).toBe(true);
});

test.each(['', 'I miss the team.', 'AI helps. We talk less.', 'Seit 2024 rede ich mit niemandem mehr darüber.'])(
  '%s does not',
  (comment) => {
    expect(mayNameSomebody(comment)).toBe(false);
  },
);
