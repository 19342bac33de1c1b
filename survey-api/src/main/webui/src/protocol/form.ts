import type { Answers } from './answers';
import type { Item, PublicWave } from './wire';

/**
 * Draws the pack that a person is asked, all alike likely; undefined in a wave that asks everybody everything. Drawn here
 * and not by a service, which would otherwise know something of the answers: which items they are to.
 */
export function drawForm({ forms }: PublicWave): string | undefined {
  const names = Object.keys(forms ?? {}).sort();
  return names[below(names.length)];
}

/** The items that a person is asked who drew this form and gave these answers, in the order of asking. */
export function askedItems(wave: PublicWave, form: string | undefined, answers: Answers): Item[] {
  const ids = (form === undefined ? undefined : wave.forms?.[form]) ?? wave.items;
  return ids
    .flatMap((id) => wave.instrument.items.find((item) => item.id === id) ?? [])
    .filter(({ onlyIf }) => !onlyIf || onlyIf.codes.includes(answers[onlyIf.item] as number));
}

/** Without answers to items that a later change of mind has taken away. */
export function answersTo(items: readonly Item[], answers: Answers): Answers {
  const ids = new Set(items.map(({ id }) => id));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => ids.has(id)));
}

/** A number from 0 to below `count`, unbiased: what falls beyond the last whole multiple is drawn again. */
function below(count: number): number {
  const limit = 2 ** 32 - (2 ** 32 % Math.max(count, 1));
  let drawn: number;
  do {
    drawn = crypto.getRandomValues(new Uint32Array(1))[0]!;
  } while (drawn >= limit);
  return drawn % Math.max(count, 1);
}
