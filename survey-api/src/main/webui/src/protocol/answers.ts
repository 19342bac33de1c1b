import { toUtf8, type Bytes } from './bytes';

/** An answer: a code of the item's scale, or that the item does not apply. An item that is missing was skipped. */
export type Answer = number | 'na';

/** Answers by item id. */
export type Answers = Readonly<Record<string, Answer>>;

/** The plaintext of a ballot, as JSON. */
export function plaintext(answers: Answers): Bytes {
  const entries = Object.entries(answers);
  return toUtf8(
    JSON.stringify({
      answers: Object.fromEntries(entries.filter(([, answer]) => answer !== 'na')),
      notApplicable: entries.filter(([, answer]) => answer === 'na').map(([item]) => item),
    }),
  );
}
