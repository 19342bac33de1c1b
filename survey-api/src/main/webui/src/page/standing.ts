import type { Answers } from '../protocol/answers';
import type { Item, PublicWave } from '../protocol/wire';

export type Standing = 'favourable' | 'middle' | 'unfavourable' | 'missing';

export type Thought = 'alone' | 'uneasy' | 'support' | 'time';

/** On which side of its scale's middle an answer lies, by the item's polarity. */
export function standing(wave: PublicWave, item: Item, answers: Answers): Standing {
  const answer = answers[item.id];
  const scale = wave.instrument.scales[item.scale];
  if (typeof answer !== 'number' || scale?.kind !== 'ordinal' || item.polarity === 'neutral') {
    return 'missing';
  }
  const codes = scale.options.map(({ code }) => code);
  const distance = answer - (Math.min(...codes) + Math.max(...codes)) / 2;
  if (distance === 0) {
    return 'middle';
  }
  return distance > 0 === (item.polarity === 'positive') ? 'favourable' : 'unfavourable';
}

/**
 * What the answers suggest to the person who gave them. The ids are those of the core items of undercurrent-pulse; with
 * another instrument only the thought that needs no answers is left.
 */
export function thoughts(wave: PublicWave, answers: Answers): Thought[] {
  const at = (id: string): Standing => {
    const item = wave.instrument.items.find((listed) => listed.id === id);
    return item ? standing(wave, item, answers) : 'missing';
  };
  const capable = at('CAP1') === 'favourable';
  const found: Thought[] = [];
  if (capable && (at('FRG1') === 'unfavourable' || at('BEL1') === 'unfavourable')) {
    found.push('alone');
  }
  if (capable && at('ANX1') === 'unfavourable') {
    found.push('uneasy');
  }
  if (at('SUP1') === 'favourable') {
    found.push('support');
  }
  return [...found, 'time'];
}
