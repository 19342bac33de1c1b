/** The records of the two services' public API (OpenAPI documents at /q/openapi). Bytes are base64url strings. */

/** Text by language tag. */
export type Texts = Readonly<Record<string, string>>;

export type WaveState = 'draft' | 'opening' | 'open' | 'closed' | 'released';

export interface Policy {
  /** Fewest people invited in a cohort. */
  readonly k: number;
  /** Fewest answers in anything published. */
  readonly t: number;
  /** Days from the release until the wave's private key is destroyed. */
  readonly graceDays: number;
}

export interface Option {
  readonly code: number;
  readonly label: Texts;
}

export interface Scale {
  readonly kind: 'ordinal' | 'category' | 'band';
  readonly options: readonly Option[];
}

export interface Item {
  readonly id: string;
  readonly scale: string;
  readonly polarity: 'positive' | 'negative' | 'neutral';
  readonly notApplicable?: boolean;
  readonly text: Texts;
  /** Asked only after one of these answers to an item before it. */
  readonly onlyIf?: { readonly item: string; readonly codes: readonly number[] };
}

export interface Index {
  readonly id: string;
  readonly direction: 'risk' | 'health';
  readonly items: readonly string[];
  readonly name: Texts;
}

export interface Instrument {
  readonly id: string;
  readonly version: number;
  readonly title: Texts;
  /** The fallback first. */
  readonly languages: readonly string[];
  readonly scales: Readonly<Record<string, Scale>>;
  readonly items: readonly Item[];
  readonly indices: readonly Index[];
}

export interface PublicWave {
  readonly id: string;
  readonly title: string;
  readonly state: WaveState;
  readonly instrument: Instrument;
  readonly items: readonly string[];
  readonly policy: Policy;
  readonly closesAt?: string;
  /** By pack the ids of the items of which a person is asked, in a wave that asks everybody one pack at random. */
  readonly forms?: Readonly<Record<string, readonly string[]>>;
  /** Where dashboard-api vouches for the sealing key. */
  readonly dashboard: string;
}

export interface Cohort {
  readonly id: string;
  readonly invited: number;
  readonly keyId: string;
  /** SubjectPublicKeyInfo. */
  readonly key: string;
}

export interface Group {
  readonly id: string;
  readonly name: string;
  readonly parent?: string;
  readonly level: number;
  readonly cohorts: readonly string[];
}

export interface Report {
  readonly name: string;
  readonly cohorts: readonly Cohort[];
  readonly groups: readonly Group[];
}

export interface Manifest {
  readonly protocol: string;
  readonly waveId: string;
  readonly title: string;
  /** Id and version, as `undercurrent-pulse/1`. */
  readonly instrument: string;
  readonly items: readonly string[];
  readonly policy: Policy;
  readonly sealingKey: string;
  readonly reports: readonly Report[];
}

export interface WaveKey {
  readonly waveId: string;
  readonly sealingKey: string;
  /** SHA-256 of the frozen manifest in hexadecimal; missing until the wave is open. */
  readonly manifestDigest?: string;
}

/** The person's cohort in one report. */
export interface Place {
  readonly report: string;
  readonly cohort: string;
  readonly keyId: string;
}

export interface Invitee {
  readonly locale: string;
  readonly issued: boolean;
  readonly cohorts: readonly Place[];
}

export interface BlindedMessage {
  readonly report: string;
  readonly blinded: string;
}

export interface BlindSignature {
  readonly report: string;
  readonly signature: string;
}

export interface Credential {
  readonly report: string;
  readonly message: string;
  readonly signature: string;
}

export interface Ballot {
  readonly credential: Credential;
  readonly sealed: string;
}

/** One row of the ballot box. */
export interface HeldBallot {
  /** SHA-256 of the credential's prepared message. */
  readonly ballotId: string;
  readonly report: string;
  /** Of the cohort. */
  readonly keyId: string;
  readonly sealed: string;
}
