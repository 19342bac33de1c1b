import { COMMENT, commentPlaintext, plaintext, type Sheet } from './answers';
import type { PublicApi } from './api';
import { fromBase64Url, sha256, toBase64Url } from './bytes';
import type { BlindedCredential } from './credential';
import { BrokenPromise, LinkInvalid, LinkUsed, NoCryptography, Refused, WaveClosed } from './errors';
import type { InvitationLink } from './link';
import { checkedCohort, checkManifest, checkPlaces, checkWave } from './manifest';
import type { ReceiptStore } from './store';
import type { Ballot, BlindSignature, Cohort, Credential, HeldBallot, Invitee, Manifest, Place, PublicWave } from './wire';

/** What a person is shown before the first answer; all of it has been checked. */
export interface Visit {
  readonly wave: PublicWave;
  readonly manifest: Manifest;
  readonly places: readonly Place[];
  readonly locale?: string;
}

/** What survey-api holds: of the person, or of the person's ballots. */
export type Held =
  | { readonly of: 'person'; readonly invitee: Invitee }
  | { readonly of: 'ballots'; readonly ballots: readonly HeldBallot[] };

/**
 * One person who answers: visit, obtain credentials, cast; then cast anew or withdraw.
 *
 * Every step can be taken again after a lost reply or a reload: what must be the same the second time is in the store
 * before it is sent the first time. Up to the credentials survey-api knows who is asking; from then on it must not.
 */
export class Respondent {
  private visited: Visit | undefined;

  constructor(
    private readonly link: InvitationLink,
    private readonly api: PublicApi,
    readonly store: ReceiptStore,
  ) {}

  /**
   * Looks at the wave and checks all that was promised. The invitation is shown to nobody before the manifest has been
   * found to be everybody's, and not at all once credentials are held.
   */
  async visit(): Promise<Visit> {
    if (!globalThis.crypto?.subtle) {
      throw new NoCryptography();
    }
    const wave = await plainly(this.api.wave());
    if (wave.state !== 'open') {
      throw new WaveClosed();
    }
    const [served, vouched] = await Promise.all([plainly(this.api.manifest()), this.api.key(wave.dashboard)]);
    const manifest = await checkManifest(this.link, served, vouched);
    checkWave(manifest, wave);
    const invitee = await this.invitee();
    await checkPlaces(manifest, invitee);
    this.visited = { wave, manifest, places: invitee.cohorts, locale: invitee.locale };
    return this.visited;
  }

  /** Obtains one credential for each report of the manifest, or gives back those that are held already. */
  obtainCredentials(): Promise<readonly Credential[]> {
    // One tab at a time: survey-api signs one set of messages per person and no other.
    return exclusively(this.store.name, async () => {
      const held = this.store.read().credentials;
      if (held) {
        return held;
      }
      const blinded = this.store.read().blinded ?? (await this.blind());
      const credentials = await this.finalize(blinded, await this.sign(blinded));
      this.store.update({ credentials, places: this.checked().places, blinded: undefined });
      return credentials;
    });
  }

  /**
   * Seals the answers once for each report, and the comment by itself, and casts the ballots. Cast again, they replace
   * the earlier ones.
   */
  async cast(sheet: Sheet, comment = ''): Promise<void> {
    const credentials = await this.obtainCredentials();
    const ballots = await Promise.all(credentials.map((credential) => this.seal(credential, sheet, comment)));
    await plainly(this.api.cast(ballots));
    this.store.update({ cast: true, answers: undefined, comment: undefined });
  }

  /** Takes the ballots back; they can be cast anew. */
  async withdraw(): Promise<void> {
    await plainly(this.api.withdraw(await this.obtainCredentials()));
    this.store.update({ cast: false, answers: undefined, comment: undefined });
  }

  /**
   * What survey-api holds, asked now: of the person until ballots are cast, and of the ballots from then on. Never of
   * both: asking with the invitation and with the credentials in one breath would show that they belong together.
   */
  async held(): Promise<Held> {
    const { cast, credentials } = this.store.read();
    return cast && credentials
      ? { of: 'ballots', ballots: await plainly(this.api.heldBallots(credentials)) }
      : { of: 'person', invitee: await this.invited() };
  }

  private invited(): Promise<Invitee> {
    return plainly(this.api.invitee(this.link.secret));
  }

  private async invitee(): Promise<Invitee> {
    const { credentials, blinded, places } = this.store.read();
    if (credentials && places) {
      return { locale: '', issued: true, cohorts: places };
    }
    const invitee = await this.invited();
    if (invitee.issued && !blinded) {
      throw new LinkUsed();
    }
    return invitee;
  }

  private async blind(): Promise<readonly BlindedCredential[]> {
    const { manifest, places } = this.checked();
    const { blind } = await import('./crypto');
    const blinded = await Promise.all(
      places.map(async (place) => {
        const cohort: Cohort = await checkedCohort(manifest, place);
        return blind(manifest.waveId, place.report, cohort.key);
      }),
    );
    this.store.update({ blinded });
    return blinded;
  }

  private async sign(blinded: readonly BlindedCredential[]): Promise<readonly BlindSignature[]> {
    const messages = blinded.map(({ report, blinded: message }) => ({ report, blinded: message }));
    return (await plainly(this.api.credentials(this.link.secret, messages))).signatures;
  }

  private async finalize(
    blinded: readonly BlindedCredential[],
    signatures: readonly BlindSignature[],
  ): Promise<readonly Credential[]> {
    const { finalize } = await import('./crypto');
    return Promise.all(
      blinded.map((credential) => {
        const signed = signatures.find(({ report }) => report === credential.report);
        if (!signed) {
          throw new BrokenPromise('bad-signature', `there is no signature for ${credential.report}`);
        }
        return finalize(credential, signed.signature);
      }),
    );
  }

  private async seal(credential: Credential, sheet: Sheet, comment: string): Promise<Ballot> {
    const { manifest } = this.checked();
    const { info, seal } = await import('./crypto');
    const sealed = await seal(
      fromBase64Url(manifest.sealingKey),
      info(manifest.waveId, credential.report),
      await sha256(fromBase64Url(credential.message)),
      credential.report === COMMENT ? commentPlaintext(comment) : plaintext(sheet, manifest.items),
    );
    return { credential, sealed: toBase64Url(sealed) };
  }

  private checked(): Visit {
    if (!this.visited) {
      throw new Error('visit the wave first');
    }
    return this.visited;
  }
}

/** Says in this page's terms what survey-api refuses. */
async function plainly<T>(reply: Promise<T>): Promise<T> {
  try {
    return await reply;
  } catch (error) {
    throw error instanceof Refused ? translated(error) : error;
  }
}

function translated(refused: Refused): Error {
  switch (refused.type) {
    case 'wave-not-open':
      return new WaveClosed();
    case 'credentials-issued':
      return new LinkUsed();
    case 'invitation-unknown':
      return new LinkInvalid();
    default:
      return refused.status === 404 ? new LinkInvalid() : refused;
  }
}

async function exclusively<T>(name: string, task: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  return locks ? ((await locks.request(name, task)) as T) : task();
}
