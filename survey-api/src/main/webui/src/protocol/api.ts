import type { Bytes } from './bytes';
import { Refused, Unreachable } from './errors';
import type { Ballot, BlindedMessage, BlindSignature, Credential, HeldBallot, Invitee, PublicWave, WaveKey } from './wire';

type Service = 'survey' | 'dashboard';

/** Nothing that tells who asks goes along: no cookie, no authorisation, no referrer; nothing is kept in a cache. */
const ANONYMOUS: RequestInit = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
  redirect: 'error',
};

/** How long a service may take, in milliseconds. */
const PATIENCE = 30_000;

/**
 * The part of the two services' API that a respondent uses. Every call throws `Refused` if a service answers with
 * anything but success, and `Unreachable` if it does not answer at all.
 */
export class PublicApi {
  private readonly wavePath: string;

  constructor(
    waveId: string,
    private readonly survey: string = location.origin,
  ) {
    this.wavePath = `/api/v1/waves/${waveId}`;
  }

  wave(): Promise<PublicWave> {
    return this.json(this.call('GET', ''));
  }

  /** The manifest byte for byte: its digest is taken over these. */
  async manifest(): Promise<Bytes> {
    const response = await this.call('GET', '/manifest');
    return new Uint8Array(await body(response.arrayBuffer(), 'survey'));
  }

  /** What dashboard-api itself says of the wave; the page's Content-Security-Policy holds where it may be asked. */
  async key(dashboard: string): Promise<WaveKey> {
    const address = dashboard.replace(/\/$/, '') + this.wavePath;
    return body((await exchange(`${address}/key`, {}, 'dashboard')).json(), 'dashboard');
  }

  invitee(secret: string): Promise<Invitee> {
    return this.json(this.call('POST', '/invitation', { secret }));
  }

  /** Has blinded messages signed. Sent again unchanged, they give the same signatures. */
  credentials(secret: string, messages: BlindedMessage[]): Promise<{ signatures: BlindSignature[] }> {
    return this.json(this.call('POST', '/credentials', { secret, messages }));
  }

  /** Casts ballots, or replaces those that were cast with the same credentials. */
  async cast(ballots: Ballot[]): Promise<void> {
    await this.call('PUT', '/ballots', { ballots });
  }

  async withdraw(credentials: readonly Credential[]): Promise<void> {
    await this.call('DELETE', '/ballots', { credentials });
  }

  /** What the box holds for these credentials: whole rows, as they are stored. */
  async heldBallots(credentials: readonly Credential[]): Promise<readonly HeldBallot[]> {
    const held = this.json<{ ballots: HeldBallot[] }>(this.call('POST', '/ballots/held', { credentials }));
    return (await held).ballots;
  }

  private call(method: string, resource: string, content?: unknown): Promise<Response> {
    const request: RequestInit =
      content === undefined
        ? { method }
        : { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(content) };
    return exchange(this.survey + this.wavePath + resource, request, 'survey');
  }

  private async json<T>(response: Promise<Response>): Promise<T> {
    return body((await response).json() as Promise<T>, 'survey');
  }
}

async function exchange(address: string, request: RequestInit, service: Service): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(address, { ...request, ...ANONYMOUS, signal: AbortSignal.timeout(PATIENCE) });
  } catch {
    throw new Unreachable(service);
  }
  if (!response.ok) {
    throw await refusal(response, service);
  }
  return response;
}

/** A problem of the service, or, where a gateway answers in its place, as good as no answer. */
async function refusal(response: Response, service: Service): Promise<Error> {
  if ([429, 502, 503, 504].includes(response.status)) {
    return new Unreachable(service);
  }
  const problem = (await response.json().catch(() => ({}))) as { type?: unknown };
  const type = typeof problem.type === 'string' ? problem.type : '';
  return new Refused(response.status, type.split(/[/:]/).at(-1) ?? '');
}

async function body<T>(content: Promise<T>, service: Service): Promise<T> {
  try {
    return await content;
  } catch {
    throw new Unreachable(service); // cut off in the middle
  }
}
