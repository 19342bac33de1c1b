import { html } from 'lit';
import type { Visit } from '../protocol/respondent';
import type { Place } from '../protocol/wire';
import { fill } from './language';
import { Screen } from './screen';

/** What this is, who will see what, and in which groups: everything that is promised, before the first answer. */
export class WelcomeScreen extends Screen {
  static override properties = { visit: {}, count: {}, begun: { type: Boolean } };
  declare visit: Visit;
  /** Items that the person is asked. */
  declare count: number;
  declare begun: boolean;

  override render() {
    const { manifest, places } = this.visit;
    const text = this.text.welcome;
    const { policy } = manifest;
    return html`
      <p class="quiet">${manifest.title}</p>
      <h1 tabindex="-1">${text.heading}</h1>
      <p>${fill(text.lead, { count: this.count })}</p>
      <section class="card" aria-labelledby="who">
        <h2 id="who">${text.who}</h2>
        <p>${fill(text.published, { t: policy.t })} ${fill(text.collected, { k: policy.k })}</p>
        <p>${text.reports}</p>
        <ul>${places.map((place) => html`<li>${this.place(place)}</li>`)}</ul>
        <p class="quiet">✓ ${text.checked}</p>
      </section>
      <p>${fill(text.choice, { closes: this.closes() })}</p>
      <div class="actions">
        <button class="main" @click=${() => this.want('begin')}>${this.begun ? text.resume : text.begin}</button>
        <button class="plain" @click=${() => this.want('explain')}>${text.explain}</button>
      </div>
    `;
  }

  private place({ report: name, cohort: id }: Place): string {
    const report = this.visit.manifest.reports.find((listed) => listed.name === name);
    const cohort = report?.cohorts.find((listed) => listed.id === id);
    // The smallest group that holds the cohort is the one whose name describes it.
    const group = report?.groups
      .filter(({ cohorts }) => cohorts.includes(id))
      .reduce((finest, next) => (next.cohorts.length < finest.cohorts.length || next.level > finest.level ? next : finest));
    const names: Record<string, string> = this.text.report;
    return fill(this.text.welcome.place, {
      report: names[name] ?? name,
      group: group?.name ?? id,
      invited: cohort?.invited ?? 0,
    });
  }

  private closes(): string {
    const { closesAt } = this.visit.wave;
    return closesAt
      ? new Date(closesAt).toLocaleDateString(this.language, { dateStyle: 'long' })
      : this.text.welcome.closesOpen;
  }
}

customElements.define('welcome-screen', WelcomeScreen);
