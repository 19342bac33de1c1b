import { css, html, LitElement, type PropertyValues } from 'lit';
import type { Answer } from '../protocol/answers';
import { PublicApi } from '../protocol/api';
import { parseLink, type InvitationLink } from '../protocol/link';
import { Respondent, type Held, type Visit } from '../protocol/respondent';
import { NotAReceipt, ReceiptStore } from '../protocol/store';
import { Draft } from './draft';
import { LANGUAGES, preferred, textIn } from './language';

type View = 'loading' | 'welcome' | 'items' | 'review' | 'receipt' | 'reflection' | 'explain' | 'forgotten' | 'trouble';

/** The page: which screen is shown, and what the screens ask for. */
export class UndercurrentPage extends LitElement {
  static override properties = {
    view: { state: true },
    language: { state: true },
    draft: { state: true },
    busy: { state: true },
    held: { state: true },
    notReceipt: { state: true },
  };
  declare private view: View;
  declare private language: string;
  declare private draft: Draft;
  declare private busy: boolean;
  declare private held: Held | undefined;
  declare private notReceipt: boolean;

  private link!: InvitationLink;
  private respondent!: Respondent;
  private visit!: Visit;
  /** Whether the answers were sent during this visit, and so are still known. */
  private fresh = false;
  private error: unknown;
  /** What to do again when a person tries again. */
  private again: () => Promise<void> = () => this.arrive();
  private returnTo: View = 'welcome';

  static override styles = css`
    :host { display: block; max-width: 44rem; margin: 0 auto; padding: 0 1rem 3rem; }
    header { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: 0.5rem; padding: 0.9rem 0 1.5rem; }
    select { font: inherit; min-height: 2.75rem; padding: 0 0.5rem; color: var(--ink); background: var(--surface); border: 1px solid var(--line); border-radius: 0.5rem; }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
    h1 { font-size: 1.6rem; line-height: 1.25; }
  `;

  constructor() {
    super();
    this.view = 'loading';
    this.language = preferred(navigator.languages);
    this.busy = false;
    this.held = undefined;
    this.notReceipt = false;
    this.listen();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.attempt(() => this.arrive());
    // Another invitation opened in the same tab changes only the fragment.
    addEventListener('hashchange', () => location.reload());
  }

  override render() {
    return html`
      <header>
        <strong>${textIn(this.language).page}</strong>
        <select aria-label=${textIn(this.language).language} @change=${this.switchLanguage}>
          ${Object.entries(LANGUAGES).map(
            ([tag, { name }]) =>
              html`<option value=${tag} lang=${tag} ?selected=${tag === this.language}>${name}</option>`,
          )}
        </select>
      </header>
      <main>${this.screen()}</main>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('language')) {
      document.documentElement.lang = this.language;
    }
  }

  private screen() {
    const { language, visit, draft, busy } = this;
    switch (this.view) {
      case 'welcome':
        return html`<welcome-screen .language=${language} .visit=${visit} .count=${draft.items.length} .begun=${draft.begun}></welcome-screen>`;
      case 'items':
        return html`<items-screen .language=${language} .wave=${visit.wave} .items=${draft.items} .answers=${draft.answers} .comment=${draft.comment}></items-screen>`;
      case 'review':
        return html`<review-screen .language=${language} .wave=${visit.wave} .items=${draft.items} .answers=${draft.answers} .comment=${draft.comment} .sending=${busy}></review-screen>`;
      case 'receipt':
        return html`<receipt-screen .language=${language} .cast=${this.cast} .fresh=${this.fresh} .busy=${busy}></receipt-screen>`;
      case 'reflection':
        return html`<reflection-screen .language=${language} .wave=${visit.wave} .items=${draft.items} .answers=${draft.answers}></reflection-screen>`;
      case 'explain':
        return html`<explain-screen .language=${language} .policy=${visit.manifest.policy} .digest=${this.link.manifestDigest} .held=${this.held}></explain-screen>`;
      case 'trouble':
        return html`<trouble-screen .language=${language} .error=${this.error} .notReceipt=${this.notReceipt}></trouble-screen>`;
      case 'forgotten':
        return html`<h1>${textIn(language).forgotten.heading}</h1><p role="status">${textIn(language).forgotten.body}</p>`;
      case 'loading':
        return html`<p role="status">${textIn(language).loading}</p>`;
    }
  }

  private get cast(): boolean {
    return this.respondent.store.read().cast === true;
  }

  private listen(): void {
    const on = (name: string, handle: (detail: never) => void) =>
      this.addEventListener(name, (event) => handle((event as CustomEvent).detail as never));
    on('begin', () => this.begin());
    on('answer', (change: { item: string; answer: Answer | undefined }) => this.answer(change.item, change.answer));
    on('comment', (comment: string) => this.write(comment));
    on('review', () => (this.view = 'review'));
    on('send', () => void this.attempt(() => this.send()));
    on('withdraw', () => void this.attempt(() => this.withdraw()));
    on('save', () => this.save());
    on('forget', () => this.forget());
    on('reflect', () => this.aside('reflection'));
    on('explain', () => this.aside('explain'));
    on('show', () => void this.attempt(() => this.show()));
    on('back', () => (this.view = this.returnTo));
    on('retry', () => void this.attempt(this.again));
    on('receipt-file', (file: File) => void this.attempt(() => this.importReceipt(file)));
  }

  private async arrive(): Promise<void> {
    this.view = 'loading';
    this.link = parseLink(location);
    const store = await ReceiptStore.of(this.link);
    this.respondent = new Respondent(this.link, new PublicApi(this.link.waveId), store);
    this.visit = await this.respondent.visit();
    const kept = store.read();
    this.draft = Draft.resume(this.visit, kept);
    store.update({ form: this.draft.form });
    this.view = kept.cast && !kept.answers ? 'receipt' : 'welcome';
  }

  private begin(): void {
    this.view = 'items';
    // Long before the ballots are cast, so that the two cannot be lined up by their time. Whatever goes wrong here is
    // met again, and shown, when the answers are sent.
    this.respondent.obtainCredentials().catch(() => undefined);
  }

  private answer(item: string, answer: Answer | undefined): void {
    this.draft = this.draft.answer(item, answer);
    this.respondent.store.update({ answers: this.draft.answers });
  }

  private write(comment: string): void {
    this.draft = this.draft.write(comment);
    this.respondent.store.update({ comment });
  }

  private async send(): Promise<void> {
    this.draft = this.draft.complete();
    await this.respondent.cast(this.draft.sheet, this.draft.comment);
    this.fresh = true;
    this.view = 'receipt';
  }

  private async withdraw(): Promise<void> {
    await this.respondent.withdraw();
    this.fresh = false;
    this.view = 'receipt';
  }

  private async show(): Promise<void> {
    this.held = await this.respondent.held();
  }

  private async importReceipt(file: File): Promise<void> {
    try {
      this.respondent.store.import(await file.text());
      await this.arrive();
    } catch (error) {
      if (!(error instanceof NotAReceipt)) {
        throw error;
      }
      this.notReceipt = true;
    }
  }

  private save(): void {
    const address = URL.createObjectURL(new Blob([this.respondent.store.export()], { type: 'application/json' }));
    const anchor = Object.assign(document.createElement('a'), { href: address, download: 'undercurrent-receipt.json' });
    anchor.click();
    URL.revokeObjectURL(address);
  }

  private forget(): void {
    this.respondent.store.forget();
    this.draft = this.draft.emptied();
    this.fresh = false;
    this.held = undefined;
    // The secret leaves the address bar and this entry of the history.
    history.replaceState(null, '', location.pathname);
    this.view = 'forgotten';
  }

  private aside(view: View): void {
    this.returnTo = this.view;
    this.held = undefined;
    this.view = view;
  }

  /** Does what was asked, or shows why it cannot be done; then the same can be tried again. */
  private async attempt(task: () => Promise<void>): Promise<void> {
    this.busy = true;
    try {
      await task();
    } catch (error) {
      this.error = error;
      this.again = task;
      this.view = 'trouble';
    } finally {
      this.busy = false;
    }
  }

  private switchLanguage(event: Event): void {
    this.language = (event.target as HTMLSelectElement).value;
  }
}

customElements.define('undercurrent-page', UndercurrentPage);
