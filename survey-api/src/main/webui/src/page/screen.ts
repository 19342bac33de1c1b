import { css, LitElement, type CSSResultGroup, type PropertyDeclarations, type PropertyValues } from 'lit';
import { textIn, type Text } from './language';

/** One screen: it has the language of the page, and its heading takes the focus when it appears. */
export class Screen extends LitElement {
  static override properties: PropertyDeclarations = { language: {} };
  declare language: string;

  // Constructable style sheets, which a Content-Security-Policy without inline styles allows.
  static override styles: CSSResultGroup = css`
    :host { display: block; }
    * { box-sizing: border-box; }
    h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 0.75rem; text-wrap: balance; }
    h1:focus { outline: none; }
    h2 { font-size: 1.15rem; margin: 1.75rem 0 0.5rem; }
    p, li { max-width: 62ch; overflow-wrap: anywhere; }
    li { margin-bottom: 0.4rem; }
    .quiet { color: var(--quiet); }
    .actions { display: flex; flex-wrap: wrap; gap: 0.75rem; margin: 1.5rem 0; }
    button, .button {
      font: inherit; min-height: 2.9rem; padding: 0.5rem 1.15rem; border-radius: 0.6rem; cursor: pointer;
      border: 1px solid var(--line); background: var(--surface); color: var(--ink);
    }
    button.main { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600; }
    button.plain { border: 0; background: none; color: var(--accent); text-decoration: underline; padding-inline: 0.25rem; }
    button[disabled] { opacity: 0.65; cursor: default; }
    :focus-visible, label:has(:focus-visible) { outline: 3px solid var(--accent); outline-offset: 2px; }
    .card { background: var(--surface); border: 1px solid var(--line); border-radius: 0.8rem; padding: 1rem; margin: 1rem 0; }
    ul.card { padding-left: 2.2rem; }
    .card > :first-child { margin-top: 0; }
    .card > :last-child { margin-bottom: 0; }
    code { font-size: 0.85em; overflow-wrap: anywhere; }
  `;

  constructor() {
    super();
    this.language = 'en';
  }

  protected get text(): Text {
    return textIn(this.language);
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
    globalThis.scrollTo(0, 0);
  }

  /** Tells the page what the person wants. */
  protected want(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
