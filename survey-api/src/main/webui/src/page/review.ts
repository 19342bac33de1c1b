import { css, html } from 'lit';
import type { Answers } from '../protocol/answers';
import type { Item, PublicWave } from '../protocol/wire';
import { inLanguage, type Text } from './language';
import { Screen } from './screen';

/** What a person answered to an item, in words; undefined where it was skipped. */
export function answerInWords(wave: PublicWave, item: Item, answers: Answers, language: string, text: Text) {
  const answer = answers[item.id];
  if (answer === 'na') {
    return text.items.na;
  }
  const option = wave.instrument.scales[item.scale]?.options.find(({ code }) => code === answer);
  return option && inLanguage(option.label, language);
}

/** Everything once more, before it is sent. */
export class ReviewScreen extends Screen {
  static override properties = { wave: {}, items: {}, answers: {}, comment: {}, sending: { type: Boolean } };
  declare wave: PublicWave;
  declare items: readonly Item[];
  declare answers: Answers;
  declare comment: string | undefined;
  declare sending: boolean;

  static override styles = [
    Screen.styles,
    css`
      dt { margin-top: 1rem; }
      dd { margin: 0.15rem 0 0; font-weight: 600; overflow-wrap: anywhere; white-space: pre-line; }
      dd.quiet { font-weight: 400; }
    `,
  ];

  override render() {
    const text = this.text.review;
    const empty = Object.keys(this.answers).length === 0;
    return html`
      <h1 tabindex="-1">${text.heading}</h1>
      <p class="quiet">${text.hint}</p>
      <dl class="card">${this.items.map((item) => this.line(item))}${this.words()}</dl>
      <p role="status">${this.sending ? text.sending : empty ? text.none : ''}</p>
      <div class="actions">
        <button class="main" ?disabled=${this.sending || empty} @click=${() => this.want('send')}>${text.send}</button>
        <button ?disabled=${this.sending} @click=${() => this.want('begin')}>${text.back}</button>
      </div>
    `;
  }

  private words() {
    const { comment, review } = this.text;
    return this.comment === undefined
      ? ''
      : html`<dt>${comment.label}</dt><dd class=${this.comment ? '' : 'quiet'}>${this.comment || review.skipped}</dd>`;
  }

  private line(item: Item) {
    const answer = answerInWords(this.wave, item, this.answers, this.language, this.text);
    return html`
      <dt>${inLanguage(item.text, this.language)}</dt>
      <dd class=${answer ? '' : 'quiet'}>${answer ?? this.text.review.skipped}</dd>
    `;
  }
}

customElements.define('review-screen', ReviewScreen);
