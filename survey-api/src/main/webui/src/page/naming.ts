/**
 * Whether a comment seems to name somebody, or to give its writer away: an address, a number of many digits, a title
 * before a name, or two capitalised words in a row inside a sentence. A hint for the person who writes, worked out in the
 * browser and kept nowhere; it misses much and is wrong at times, so it never stops anybody.
 */
export function mayNameSomebody(comment: string): boolean {
  return SIGNS.some((sign) => sign.test(comment));
}

const SIGNS: readonly RegExp[] = [
  /\S@\S/u, // an address or a handle
  /(?:^|\s)@\w/u,
  /\d(?:[\s./-]?\d){5,}/u, // a telephone or staff number
  /(?<!\p{L})(?:Mrs?|Ms|Dr|Prof|Herrn?|Frau)\.?\s+\p{Lu}/u,
  /(?<=[\p{L}\d,;:]\s)\p{Lu}\p{Ll}+[\s-]\p{Lu}\p{Ll}+/u, // not at a sentence’s start
  /(?:^|[.!?]\s+)\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+/u,
];
