import { css, html } from 'lit';
import { BrokenPromise, LinkInvalid, LinkUsed, NoCryptography, Unreachable, WaveClosed } from '../protocol/errors';
import { Screen } from './screen';

type Trouble = 'network' | 'used' | 'closed' | 'invalid' | 'promise' | 'crypto' | 'other';

const TROUBLES: readonly (readonly [new (...parts: never[]) => Error, Trouble])[] = [
  [Unreachable, 'network'],
  [LinkUsed, 'used'],
  [WaveClosed, 'closed'],
  [LinkInvalid, 'invalid'],
  [BrokenPromise, 'promise'],
  [NoCryptography, 'crypto'],
];

/** What went wrong and what a person can do about it. */
export class TroubleScreen extends Screen {
  static override properties = { error: {}, notReceipt: { type: Boolean } };
  declare error: unknown;
  declare notReceipt: boolean;

  // The browser's own button speaks the browser's language; the label is one in the page's.
  static override styles = [
    Screen.styles,
    css`
      .button { display: inline-flex; align-items: center; }
      input[type='file'] { position: absolute; opacity: 0; width: 1px; height: 1px; }
      input:focus-visible + .button { outline: 3px solid var(--accent); outline-offset: 2px; }
    `,
  ];

  override render() {
    const trouble = TROUBLES.find(([type]) => this.error instanceof type)?.[1] ?? 'other';
    const { heading, body } = this.text.trouble[trouble];
    return html`
      <div role="alert">
        <h1 tabindex="-1">${heading}</h1>
        <p>${body}</p>
        ${this.error instanceof BrokenPromise ? this.reason(this.error) : ''}
      </div>
      ${trouble === 'network' || trouble === 'other' ? this.retry() : ''}
      ${trouble === 'used' ? this.receiptFile() : ''}
    `;
  }

  private reason({ kind, detail }: BrokenPromise) {
    return html`<p><strong>${this.text.trouble.reason[kind]}</strong><br /><code lang="en">${detail}</code></p>`;
  }

  private retry() {
    return html`<div class="actions">
      <button class="main" @click=${() => this.want('retry')}>${this.text.trouble.retry}</button>
    </div>`;
  }

  private receiptFile() {
    return html`
      <p class="actions">
        <input id="receipt" type="file" accept=".json,application/json" @change=${this.choose} />
        <label class="button" for="receipt">${this.text.trouble.receiptFile}</label>
      </p>
      <p role="status">${this.notReceipt ? this.text.trouble.notReceipt : ''}</p>
    `;
  }

  private choose(event: Event): void {
    const file = (event.target as HTMLInputElement).files?.[0];
    if (file) {
      this.want('receipt-file', file);
    }
  }
}

customElements.define('trouble-screen', TroubleScreen);
