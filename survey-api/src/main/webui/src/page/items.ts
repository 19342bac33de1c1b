import { css, html } from 'lit';
import type { Answer, Answers } from '../protocol/answers';
import type { Item, PublicWave } from '../protocol/wire';
import { fill, inLanguage } from './language';
import { Screen } from './screen';

/** All items in one scroll, each a group of radio buttons; no answer is chosen beforehand and none is required. */
export class ItemsScreen extends Screen {
  static override properties = { wave: {}, items: {}, answers: {}, comment: {} };
  declare wave: PublicWave;
  declare items: readonly Item[];
  declare answers: Answers;
  /** Undefined where the wave takes none. */
  declare comment: string | undefined;

  static override styles = [
    Screen.styles,
    css`
      fieldset { border: 1px solid var(--line); border-radius: 0.8rem; background: var(--surface); margin: 0 0 1.25rem; padding: 0.25rem 1rem 1rem; min-width: 0; }
      legend { float: left; width: 100%; padding: 0.75rem 0; font-weight: 600; }
      legend small { display: block; font-weight: 400; color: var(--quiet); }
      .options { clear: both; display: grid; gap: 0.4rem; }
      label { display: flex; align-items: center; gap: 0.7rem; min-height: 2.9rem; padding: 0.35rem 0.8rem; border: 1px solid var(--line); border-radius: 0.6rem; cursor: pointer; }
      label:has(:checked) { background: var(--chosen); border-color: var(--accent); }
      label.aside { border-style: dashed; color: var(--quiet); }
      input { accent-color: var(--accent); width: 1.2rem; height: 1.2rem; flex: none; margin: 0; }
      input:focus-visible { outline: none; }
      @media (hover: none) { .keyboard { display: none; } }
    `,
  ];

  override render() {
    const { items } = this;
    return html`
      <h1 tabindex="-1">${this.text.items.heading}</h1>
      <p class="quiet">${this.text.items.hint}</p>
      <p class="quiet keyboard">${this.text.items.keyboard}</p>
      <form @submit=${this.review} @keydown=${this.digit}>
        ${items.map((item, place) => this.item(item, place + 1, items.length))}
        ${this.comment === undefined
          ? ''
          : html`<comment-field .language=${this.language} .comment=${this.comment}></comment-field>`}
        <div class="actions"><button class="main">${this.text.items.next}</button></div>
      </form>
    `;
  }

  private item(item: Item, n: number, count: number) {
    const options = this.wave.instrument.scales[item.scale]?.options ?? [];
    return html`
      <fieldset id=${`item-${item.id}`}>
        <legend>
          <small>${fill(this.text.items.position, { n, count })}</small>
          ${inLanguage(item.text, this.language)}
        </legend>
        <div class="options">
          ${options.map(({ code, label }) => this.option(item, code, inLanguage(label, this.language)))}
          ${item.notApplicable ? this.option(item, 'na', this.text.items.na) : ''}
          ${this.option(item, undefined, this.text.items.skip)}
        </div>
      </fieldset>
    `;
  }

  private option(item: Item, answer: Answer | undefined, label: string) {
    const skipped = answer === undefined;
    return html`
      <label class=${typeof answer === 'number' ? '' : 'aside'}>
        <input
          type="radio"
          name=${item.id}
          .checked=${!skipped && this.answers[item.id] === answer}
          @change=${() => this.want('answer', { item: item.id, answer })}
        />
        <span>${label}</span>
      </label>
    `;
  }

  /** 1 for the first answer and so on, then on to the next statement: whoever has no mouse needs one key for each. */
  private digit(event: KeyboardEvent): void {
    const fields = [...this.renderRoot.querySelectorAll('fieldset')];
    const field = (event.target as Element).closest('fieldset');
    const input = field?.querySelectorAll('input')[Number(event.key) - 1];
    if (!field || !input || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    event.preventDefault();
    input.click();
    const next = fields[fields.indexOf(field) + 1]?.querySelector('input');
    (next ?? this.renderRoot.querySelector('button'))?.focus();
  }

  private review(event: Event): void {
    event.preventDefault();
    this.want('review');
  }
}

customElements.define('items-screen', ItemsScreen);
