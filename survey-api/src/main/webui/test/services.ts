/** The two services in memory, as far as a respondent meets them, so that tests can break any promise. */
import { constants, KeyObject, privateEncrypt } from 'node:crypto';
import { RSABSSA } from '@cloudflare/blindrsa-ts';
import { Aes128Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import { fromBase64Url, fromUtf8, sha256, toBase64Url, toHex, toUtf8, type Bytes } from '../src/protocol/bytes';
import { info } from '../src/protocol/sealing';
import type { InvitationLink } from '../src/protocol/link';
import type { Ballot, Credential, Manifest, PublicWave } from '../src/protocol/wire';

export const WAVE_ID = '0198c0de-0000-4000-8000-000000000001';
export const SECRET = toBase64Url(new Uint8Array(32).fill(7));

const blindRsa = RSABSSA.SHA384.PSS.Randomized({ supportsRSARAW: false });
const hpke = new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes128Gcm() });

export interface CohortKey {
  readonly privateKey: CryptoKey;
  readonly key: string;
  readonly keyId: string;
}

export async function cohortKey(modulusLength = 2048): Promise<CohortKey> {
  const pair = await crypto.subtle.generateKey(
    { name: 'RSA-PSS', hash: 'SHA-384', modulusLength, publicExponent: new Uint8Array([1, 0, 1]) },
    true,
    ['sign', 'verify'],
  );
  const spki = new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey));
  return { privateKey: pair.privateKey, key: toBase64Url(spki), keyId: toBase64Url(await sha256(spki)) };
}

export class Services {
  /** Requests in order, as `METHOD path`, with what went along. */
  readonly requests: { request: string; body: string; init: RequestInit }[] = [];
  readonly box = new Map<string, { report: string; sealed: Bytes }>();
  state = 'open';
  signed: string | undefined;
  /** Carries a request out and then loses the answer, once. */
  loseReplyTo: string | undefined;
  tamper: { signature?: boolean; manifest?: string; sealingKey?: string; vouched?: string; keyId?: string; wave?: Partial<PublicWave> } = {};

  private constructor(
    readonly manifest: Manifest,
    private readonly keys: CohortKey[],
    private readonly sealing: CryptoKeyPair,
  ) {}

  static async open(options: { k?: number; t?: number; invited?: number; keys?: CohortKey[]; reports?: string[] } = {}): Promise<Services> {
    const keys = options.keys ?? [await cohortKey(), await cohortKey()];
    const sealing = await hpke.kem.generateKeyPair();
    const sealingKey = toBase64Url(new Uint8Array(await hpke.kem.serializePublicKey(sealing.publicKey)));
    const reports = (options.reports ?? ['unit', 'location']).map((name, i) => ({
      name,
      cohorts: [{ id: `${name}-1`, invited: options.invited ?? 12, keyId: keys[i]!.keyId, key: keys[i]!.key }],
      groups: [{ id: `${name}-1`, name: 'Everyone', level: 0, cohorts: [`${name}-1`] }],
    }));
    const manifest: Manifest = {
      protocol: 'undercurrent/1',
      waveId: WAVE_ID,
      title: 'Spring pulse',
      instrument: 'pulse/1',
      items: ['A1', 'A2'],
      policy: { k: options.k ?? 10, t: options.t ?? 5, graceDays: 14 },
      sealingKey,
      reports,
    };
    return new Services(manifest, keys, sealing);
  }

  async link(): Promise<InvitationLink> {
    return { waveId: WAVE_ID, secret: SECRET, manifestDigest: await this.digest() };
  }

  /** Answers in place of `fetch`. */
  readonly fetch = async (address: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const path = new URL(String(address)).pathname.replace(`/api/v1/waves/${WAVE_ID}`, '');
    const request = `${init.method ?? 'GET'} ${path}`;
    this.requests.push({ request, body: String(init.body ?? ''), init });
    const answer = await this.answer(request, init.body ? JSON.parse(String(init.body)) : undefined);
    if (request === this.loseReplyTo) {
      this.loseReplyTo = undefined;
      throw new TypeError('network down');
    }
    return answer;
  };

  async opened(): Promise<unknown[]> {
    return Promise.all(
      [...this.box].map(async ([id, { report, sealed }]) => {
        const recipient = await hpke.createRecipientContext({
          recipientKey: this.sealing.privateKey,
          enc: sealed.slice(0, 32).buffer,
          info: info(WAVE_ID, report).buffer,
        });
        const padded = new Uint8Array(await recipient.open(sealed.slice(32).buffer, fromBase64Url(id).buffer));
        return JSON.parse(fromUtf8(padded.slice(0, padded.lastIndexOf(0x80))));
      }),
    );
  }

  private async answer(request: string, body: unknown): Promise<Response> {
    switch (request) {
      case 'GET ':
        return Response.json(this.wave());
      case 'GET /manifest':
        return new Response(this.tamper.manifest ?? this.served());
      case 'GET /key':
        return Response.json({
          waveId: WAVE_ID,
          sealingKey: this.tamper.sealingKey ?? this.manifest.sealingKey,
          manifestDigest: this.tamper.vouched ?? (await this.digest()),
        });
      case 'POST /invitation':
        return Response.json(this.invitee());
      case 'POST /credentials':
        return this.issue(body as { messages: { report: string; blinded: string }[] });
      case 'PUT /ballots':
        return this.cast((body as { ballots: Ballot[] }).ballots);
      case 'DELETE /ballots':
        return this.withdraw((body as { credentials: Credential[] }).credentials);
      default:
        return problem(404, 'not-found');
    }
  }

  private async issue({ messages }: { messages: { report: string; blinded: string }[] }): Promise<Response> {
    const hash = JSON.stringify(messages);
    if (this.signed !== undefined && this.signed !== hash) {
      return problem(409, 'credentials-issued');
    }
    this.signed = hash;
    const signatures = await Promise.all(
      messages.map(async ({ report, blinded }) => {
        const place = this.manifest.reports.findIndex(({ name }) => name === report);
        const signature = rsa(this.keys[place]!.privateKey, fromBase64Url(blinded));
        signature[9]! ^= this.tamper.signature ? 1 : 0;
        return { report, signature: toBase64Url(signature) };
      }),
    );
    return Response.json({ signatures });
  }

  private async cast(ballots: Ballot[]): Promise<Response> {
    if (this.state !== 'open') {
      return problem(409, 'wave-not-open');
    }
    for (const { credential, sealed } of ballots) {
      const id = await this.verified(credential);
      this.box.set(id, { report: credential.report, sealed: fromBase64Url(sealed) });
    }
    return new Response(null, { status: 204 });
  }

  private async withdraw(credentials: Credential[]): Promise<Response> {
    for (const credential of credentials) {
      this.box.delete(await this.verified(credential));
    }
    return new Response(null, { status: 204 });
  }

  private async verified({ report, message, signature }: Credential): Promise<string> {
    const cohort = this.manifest.reports.find(({ name }) => name === report)!.cohorts[0]!;
    const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' };
    const key = await crypto.subtle.importKey('spki', fromBase64Url(cohort.key), algorithm, true, ['verify']);
    if (!(await blindRsa.verify(key, fromBase64Url(signature), fromBase64Url(message)))) {
      throw new Error('a credential that was cast does not hold');
    }
    return toBase64Url(await sha256(fromBase64Url(message)));
  }

  private invitee() {
    const cohorts = this.manifest.reports.map(({ name, cohorts: [cohort] }) => ({
      report: name,
      cohort: cohort!.id,
      keyId: this.tamper.keyId ?? cohort!.keyId,
    }));
    return { locale: 'en', issued: this.signed !== undefined, cohorts };
  }

  private wave(): PublicWave {
    const { items, policy, title } = this.manifest;
    const texts = { en: 'text' };
    const instrument = {
      id: 'pulse',
      version: 1,
      title: texts,
      languages: ['en'],
      scales: { agree: { kind: 'ordinal' as const, options: [{ code: 1, label: texts }] } },
      items: items.map((id) => ({ id, scale: 'agree', polarity: 'positive' as const, text: texts })),
      indices: [],
    };
    const state = this.state as PublicWave['state'];
    return { id: WAVE_ID, title, state, instrument, items, policy, dashboard: 'http://dashboard.example', ...this.tamper.wave };
  }

  private served(): string {
    return JSON.stringify(this.manifest);
  }

  private async digest(): Promise<string> {
    return toHex(await sha256(toUtf8(this.served())));
  }
}

/** BlindSign (RFC 9474, section 4.3) is RSASP1 and nothing else; the library's own takes seconds. */
function rsa(privateKey: CryptoKey, blinded: Bytes): Uint8Array {
  const key = KeyObject.from(privateKey);
  return new Uint8Array(privateEncrypt({ key, padding: constants.RSA_NO_PADDING }, blinded));
}

function problem(status: number, code: string): Response {
  return Response.json({ type: `urn:undercurrent:problem:${code}`, status }, { status });
}

/** `localStorage` for a test. */
export function memory(): Storage {
  const entries = new Map<string, string>();
  return {
    get length() {
      return entries.size;
    },
    clear: () => entries.clear(),
    getItem: (key) => entries.get(key) ?? null,
    key: (place) => [...entries.keys()][place] ?? null,
    removeItem: (key) => void entries.delete(key),
    setItem: (key, value) => void entries.set(key, value),
  };
}
