import { css, html, svg } from 'lit';
import type { Held } from '../protocol/respondent';
import type { HeldBallot, Invitee, Policy } from '../protocol/wire';
import { fill } from './language';
import { Screen } from './screen';

/** The protocol in plain words, with a picture, and what survey-api holds. */
export class ExplainScreen extends Screen {
  static override properties = { policy: {}, digest: {}, held: {} };
  declare policy: Policy;
  /** Of the manifest, in hexadecimal. */
  declare digest: string;
  declare held: Held | undefined;

  static override styles = [
    Screen.styles,
    css`
      svg { width: 100%; max-width: 34rem; height: auto; display: block; margin: 1rem 0; }
      rect { fill: var(--surface); stroke: var(--line); }
      path { stroke: var(--accent); stroke-width: 2; fill: none; }
      text { fill: var(--ink); font-size: 15px; text-anchor: middle; }
      text.small { fill: var(--quiet); font-size: 13px; }
    `,
  ];

  override render() {
    const text = this.text.explain;
    return html`
      <h1 tabindex="-1">${text.heading}</h1>
      ${this.picture()}
      <ol>
        ${text.steps.map((step) => html`<li>${fill(step, { t: this.policy.t, graceDays: this.policy.graceDays })}</li>`)}
      </ol>
      <p>${text.limits}</p>
      <p>${text.digest}<br /><code>${this.digest}</code></p>
      <div class="actions"><button @click=${() => this.want('show')}>${text.show}</button></div>
      <div role="status">${this.held ? this.shown(this.held) : ''}</div>
      <div class="actions"><button class="main" @click=${() => this.want('back')}>${text.back}</button></div>
    `;
  }

  private shown(held: Held) {
    return html`
      <section class="card">
        <h2>${this.text.explain.shown}</h2>
        ${held.of === 'person' ? this.person(held.invitee) : this.ballots(held.ballots)}
      </section>
    `;
  }

  private person({ issued, locale, cohorts }: Invitee) {
    const text = this.text.explain;
    return html`
      <p>${text.person}</p>
      <ul>
        <li>${fill(text.issued, { issued: issued ? text.yes : text.no })}</li>
        <li>${fill(text.locale, { locale })}</li>
        ${cohorts.map(({ report, cohort }) => html`<li>${report}: ${cohort}</li>`)}
      </ul>
    `;
  }

  private ballots(ballots: readonly HeldBallot[]) {
    const text = this.text.explain;
    return html`
      <p>${text.ballots}</p>
      ${ballots.map(
        ({ ballotId, report, keyId, sealed }) => html`
          <dl>
            <dt>${text.report}</dt><dd>${report}</dd>
            <dt>${text.group}</dt><dd><code>${keyId}</code></dd>
            <dt>${text.number}</dt><dd><code>${ballotId}</code></dd>
            <dt>${text.envelope}</dt><dd><code>${sealed}</code></dd>
          </dl>
        `,
      )}
      <p class="quiet">${text.apart}</p>
    `;
  }

  private picture() {
    const text = this.text.explain;
    return html`
      <svg viewBox="0 0 420 330" role="img" aria-label=${text.picture}>
        ${box(10, text.browser, '')} ${box(125, text.survey, text.surveyKnows)}
        ${box(240, text.dashboard, text.dashboardKnows)}
        <path d="M90 125 V90 m-6 10 l6 -10 l6 10 M250 85 V120 m-6 -10 l6 10 l6 -10 M250 200 V235 m-6 -10 l6 10 l6 -10" />
        <text class="small" x="155" y="110">${text.stamp}</text>
        <text class="small" x="330" y="110">${text.sealed}</text>
        <text class="small" x="330" y="223">${text.sealed}</text>
      </svg>
    `;
  }
}

function box(y: number, name: string, knows: string) {
  return svg`
    <rect x="40" y=${y} width="340" height="75" rx="12" />
    <text x="210" y=${knows ? y + 33 : y + 43}>${name}</text>
    <text class="small" x="210" y=${y + 55}>${knows}</text>
  `;
}

customElements.define('explain-screen', ExplainScreen);
