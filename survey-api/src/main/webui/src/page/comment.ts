import { css, html } from 'lit';
import { LONGEST_COMMENT } from '../protocol/answers';
import { fill } from './language';
import { mayNameSomebody } from './naming';
import { Screen } from './screen';

/** A few words of one's own, which nobody has to write. */
export class CommentField extends Screen {
  static override properties = { comment: {} };
  declare comment: string;

  static override styles = [
    Screen.styles,
    css`
      label { display: block; font-weight: 600; }
      textarea {
        width: 100%; min-height: 7rem; margin-top: 0.5rem; padding: 0.7rem; font: inherit; color: var(--ink);
        background: var(--ground); border: 1px solid var(--line); border-radius: 0.6rem; resize: vertical;
      }
      .warning { color: var(--alarm); font-weight: 600; }
    `,
  ];

  override render() {
    const text = this.text.comment;
    return html`
      <section class="card">
        <label for="comment">${text.label}</label>
        <p class="quiet" id="hint">${fill(text.hint, { longest: LONGEST_COMMENT })}</p>
        <textarea
          id="comment"
          aria-describedby="hint warning"
          maxlength=${LONGEST_COMMENT}
          .value=${this.comment}
          @input=${this.write}
        ></textarea>
        <p class="warning" id="warning" role="status">${mayNameSomebody(this.comment) ? text.warning : ''}</p>
      </section>
    `;
  }

  private write(event: Event): void {
    this.want('comment', (event.target as HTMLTextAreaElement).value);
  }
}

customElements.define('comment-field', CommentField);
