import { html } from 'lit';
import { Screen } from './screen';

/** After sending, and at every later visit from the same browser. */
export class ReceiptScreen extends Screen {
  static override properties = {
    cast: { type: Boolean },
    fresh: { type: Boolean },
    busy: { type: Boolean },
    asking: { state: true },
  };
  /** Whether ballots are in the box; else they have been withdrawn. */
  declare cast: boolean;
  /** Whether the answers were sent during this visit, so that they can still be reflected on. */
  declare fresh: boolean;
  declare busy: boolean;
  declare private asking: boolean;

  override render() {
    const text = this.text.receipt;
    const heading = this.cast ? (this.fresh ? text.heading : text.held) : text.withdrawnHeading;
    return html`
      <h1 tabindex="-1">${heading}</h1>
      <p>${this.cast ? text.kept : text.withdrawn}</p>
      <div class="actions">
        ${this.cast && this.fresh ? this.button('reflect', text.reflect, 'main') : ''}
        ${this.button('begin', this.cast ? text.change : text.again)}
        ${this.cast ? this.button('withdraw', text.withdraw) : ''}
        ${this.button('save', text.save)}
        ${this.button('explain', this.text.welcome.explain, 'plain')}
      </div>
      <section class="card">
        <p>${text.forgetHint}</p>
        ${this.asking ? this.question() : this.forgetButton()}
      </section>
    `;
  }

  private button(event: string, label: string, look = '') {
    return html`<button class=${look} ?disabled=${this.busy} @click=${() => this.want(event)}>${label}</button>`;
  }

  private forgetButton() {
    return html`<button @click=${() => (this.asking = true)}>${this.text.receipt.forget}</button>`;
  }

  private question() {
    const text = this.text.receipt;
    return html`
      <div role="alert"><strong>${text.confirmForget}</strong></div>
      <div class="actions">
        ${this.button('forget', text.confirmYes)}
        <button @click=${() => (this.asking = false)}>${text.confirmNo}</button>
      </div>
    `;
  }
}

customElements.define('receipt-screen', ReceiptScreen);
