import { html } from 'lit';
import type { Answers } from '../protocol/answers';
import type { Item, PublicWave } from '../protocol/wire';
import { inLanguage } from './language';
import { Screen } from './screen';
import { standing, thoughts } from './standing';

/** Where a person's own answers stand, worked out here and sent nowhere. */
export class ReflectionScreen extends Screen {
  static override properties = { wave: {}, items: {}, answers: {} };
  declare wave: PublicWave;
  declare items: readonly Item[];
  declare answers: Answers;

  override render() {
    const text = this.text.reflection;
    return html`
      <h1 tabindex="-1">${text.heading}</h1>
      <p class="quiet">${text.hint}</p>
      <ul class="card">
        ${this.items.map(
          (item) => html`<li>
            ${inLanguage(item.text, this.language)} <strong>${text[standing(this.wave, item, this.answers)]}</strong>
          </li>`,
        )}
      </ul>
      ${thoughts(this.wave, this.answers).map(
        (thought) => html`<h2>${text[`${thought}Heading`]}</h2><p>${text[thought]}</p>`,
      )}
      <div class="actions"><button class="main" @click=${() => this.want('back')}>${text.back}</button></div>
    `;
  }
}

customElements.define('reflection-screen', ReflectionScreen);
