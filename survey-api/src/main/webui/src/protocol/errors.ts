/** Everything that can stop a respondent, as types that a screen can be chosen by. No message holds anything secret. */

export type PromiseKind =
  | 'manifest-mismatch'
  | 'sealing-key-mismatch'
  | 'policy-too-weak'
  | 'cohort-too-small'
  | 'unlisted-key'
  | 'bad-signature';

/**
 * The page goes no further: what the services show does not keep what the invitation promised, and an answer might be
 * traced. `kind` says which promise is broken, `detail` where.
 */
export class BrokenPromise extends Error {
  constructor(
    readonly kind: PromiseKind,
    readonly detail: string,
  ) {
    super(`${kind}: ${detail}`);
    this.name = 'BrokenPromise';
  }
}

/** A service answered with anything but success: the last part of its problem's type (RFC 9457) and the status. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly type: string,
  ) {
    super(`${status} ${type}`);
    this.name = 'Refused';
  }
}

/** A service gave no answer that can be read: no network, or something between here and there. Trying again is safe. */
export class Unreachable extends Error {
  constructor(readonly service: 'survey' | 'dashboard') {
    super(`${service} gave no answer`);
    this.name = 'Unreachable';
  }
}

/** The invitation was used in another browser, which holds the receipt. */
export class LinkUsed extends Error {
  constructor() {
    super('credentials were issued to another browser');
    this.name = 'LinkUsed';
  }
}

/** The wave takes no answers and no changes any more. */
export class WaveClosed extends Error {
  constructor() {
    super('the wave is closed');
    this.name = 'WaveClosed';
  }
}

/** The address is no invitation link, or one that the wave does not know. */
export class LinkInvalid extends Error {
  constructor() {
    super('is not an invitation link');
    this.name = 'LinkInvalid';
  }
}

/** The browser offers no cryptography: it is too old, or the page did not come over HTTPS. */
export class NoCryptography extends Error {
  constructor() {
    super('WebCrypto is missing');
    this.name = 'NoCryptography';
  }
}
