import { sha256, toHex, toUtf8 } from './bytes';
import type { Answers } from './answers';
import type { BlindedCredential } from './credential';
import type { InvitationLink } from './link';
import type { Credential, Place } from './wire';

/**
 * What the browser keeps between visits.
 *
 * `blinded` is kept from before it is first sent until the signatures have come, so that a retry sends the very same;
 * `answers` are kept from the first to the moment of sending, so that neither a reload nor a lost network loses them,
 * and no longer: on a shared computer they would be read by the next person.
 */
export interface Receipt {
  readonly format: 'undercurrent-receipt/1';
  readonly waveId: string;
  readonly places?: readonly Place[];
  readonly blinded?: readonly BlindedCredential[];
  readonly credentials?: readonly Credential[];
  readonly answers?: Answers;
  /** The pack that was drawn. Kept, so that changed answers are to the same items. */
  readonly form?: string;
  /** Kept as long as the answers. */
  readonly comment?: string;
  /** Whether ballots have been cast with the credentials and not been withdrawn. */
  readonly cast?: boolean;
}

/** Thrown for a file that is no receipt of this wave. */
export class NotAReceipt extends Error {}

/** The receipt of one invitation. Two people who share a browser have one each. */
export class ReceiptStore {
  private constructor(
    private readonly key: string,
    private readonly waveId: string,
    private readonly storage: Storage,
  ) {}

  static async of(link: InvitationLink, storage: Storage = localStorage): Promise<ReceiptStore> {
    // The secret itself is not stored: a hash of it is enough to find the receipt again.
    const name = toHex(await sha256(toUtf8(link.secret))).slice(0, 16);
    return new ReceiptStore(`undercurrent:${link.waveId}:${name}`, link.waveId, storage);
  }

  /** A name for locks that all tabs of this invitation share. */
  get name(): string {
    return this.key;
  }

  read(): Receipt {
    const text = this.storage.getItem(this.key);
    return text === null ? this.empty() : (JSON.parse(text) as Receipt);
  }

  /** Changes what is given; `undefined` takes a field away. */
  update(changes: { [Field in keyof Receipt]?: Receipt[Field] | undefined }): void {
    this.storage.setItem(this.key, JSON.stringify({ ...this.read(), ...changes }));
  }

  /** Wipes the receipt: from then on nobody can change or withdraw the ballots from here. */
  forget(): void {
    this.storage.removeItem(this.key);
  }

  /** The receipt as a file's text: credentials only, no answers. */
  export(): string {
    const { format, waveId, places, credentials, cast } = this.read();
    return JSON.stringify({ format, waveId, places, credentials, cast }, null, 2);
  }

  /** Takes a receipt that another browser exported. */
  import(text: string): void {
    const receipt = parse(text);
    if (receipt?.format !== 'undercurrent-receipt/1' || receipt.waveId !== this.waveId || !receipt.credentials) {
      throw new NotAReceipt();
    }
    this.storage.setItem(this.key, JSON.stringify(receipt));
  }

  private empty(): Receipt {
    return { format: 'undercurrent-receipt/1', waveId: this.waveId };
  }
}

function parse(text: string): Receipt | undefined {
  try {
    return JSON.parse(text) as Receipt;
  } catch {
    return undefined; // any file may be chosen
  }
}
