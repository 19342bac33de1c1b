import { toUtf8, type Bytes } from './bytes';

/** An answer: a code of the item's scale, or that the item does not apply. An item that is missing was skipped. */
export type Answer = number | 'na';

/** Answers by item id. */
export type Answers = Readonly<Record<string, Answer>>;

/** Answers, and the pack that was drawn where the wave asks everybody one of several. */
export interface Sheet {
  readonly answers: Answers;
  readonly form?: string | undefined;
}

const LONGEST_FORM = 'P'.repeat(50);

/** The code that takes most characters (schema/instrument-1.schema.json). */
const LONGEST_CODE = -1000;

/**
 * The plaintext of a ballot, as JSON, filled up with white space to the same length for everybody who is asked these
 * items: else somebody's, who answers what few do, could be longer than others and its ballots be found by their length.
 */
export function plaintext({ answers, form }: Sheet, items: readonly string[]): Bytes {
  const entries = Object.entries(answers);
  const sheet = JSON.stringify({
    answers: Object.fromEntries(entries.filter(([, answer]) => answer !== 'na')),
    notApplicable: entries.filter(([, answer]) => answer === 'na').map(([item]) => item),
    form,
  });
  return toUtf8(sheet.padEnd(room(items)));
}

/** More than any sheet takes: each item answered with the longest code, and not applicable as well. */
function room(items: readonly string[]): number {
  const answers = Object.fromEntries(items.map((item) => [item, LONGEST_CODE]));
  return JSON.stringify({ answers, notApplicable: items, form: LONGEST_FORM }).length;
}

/** Name of the report whose ballots hold a comment, and no answers. */
export const COMMENT = 'comment';

/** Characters (UTF-16 code units) in the longest comment. */
export const LONGEST_COMMENT = 1000;

/** Bytes that every comment is filled up to; also that of those who have nothing to say. */
const COMMENT_ROOM = 3800;

/** The plaintext of a ballot of the report `comment`. */
export function commentPlaintext(comment: string): Bytes {
  const text = toUtf8(JSON.stringify({ comment: comment.trim() }));
  const filled = new Uint8Array(Math.max(text.length, COMMENT_ROOM)).fill(0x20);
  filled.set(text);
  return filled;
}
