import de from './text/de.json';
import en from './text/en.json';
import type { Texts } from '../protocol/wire';

/** Every text of the page. English is the measure: a language that lacks one does not compile. */
export type Text = typeof en;

/** A further language is a file in `text` and a line here. */
export const LANGUAGES: Readonly<Record<string, Text>> = { en, de };

const FALLBACK = 'en';

/** The first of the preferred languages (BCP 47 tags) that there is. */
export function preferred(tags: readonly string[]): string {
  const languages = tags.map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  return languages.find((language) => language in LANGUAGES) ?? FALLBACK;
}

export function textIn(language: string): Text {
  return LANGUAGES[language] ?? en;
}

/** Fills the gaps in a text: `{t}` becomes the value of `t`. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}

/** A text of the instrument in a language, else in the instrument's first. */
export function inLanguage(texts: Texts, language: string): string {
  return texts[language] ?? Object.values(texts)[0] ?? '';
}
