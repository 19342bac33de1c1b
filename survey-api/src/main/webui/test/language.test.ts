import { expect, test } from 'vitest';
import { fill, LANGUAGES, preferred } from '../src/page/language';

/** All texts by path, with the gaps that are filled in. */
function gaps(texts: object, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([name, text]: [string, unknown]) =>
    typeof text === 'string'
      ? [[`${path}/${name}`, (text.match(/\{\w+\}/g) ?? []).sort().join()] as [string, string]]
      : gaps(text as object, `${path}/${name}`),
  );
}

test.each(Object.keys(LANGUAGES))('%s has every text of English, with the same gaps', (language) => {
  expect(gaps(LANGUAGES[language]!)).toEqual(gaps(LANGUAGES['en']!));
});

test.each([
  [['de-CH', 'en'], 'de'],
  [['fr', 'DE'], 'de'],
  [['fr'], 'en'],
  [[], 'en'],
])('a browser that prefers %j gets %s', (tags, language) => {
  expect(preferred(tags)).toBe(language);
});

test('gaps are filled by name', () => {
  expect(fill('{t} of {k}, {other}', { t: 5, k: 10 })).toBe('5 of 10, {other}');
});
