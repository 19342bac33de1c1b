/**
 * A wave that has been checked. All that would let a service tell people apart is in the manifest; so the page makes
 * sure that its manifest is everybody's, and then believes nothing that is not in it (RFC 9576, section 6.2,
 * "Partitioning by Issuance Consistency").
 */
import { fromBase64Url, fromUtf8, sha256, toBase64Url, toHex, type Bytes } from './bytes';
import { BrokenPromise } from './errors';
import type { InvitationLink } from './link';
import type { Cohort, Invitee, Manifest, Place, Policy, PublicWave, WaveKey } from './wire';

export const PROTOCOL = 'undercurrent/1';

/** Fewest answers in anything published, whatever a policy says. */
const FLOOR = 5;
const KEY_BYTES = 256;

/**
 * Checks a manifest against the invitation and against what dashboard-api vouches for.
 *
 * @param served the manifest as survey-api serves it, byte for byte
 */
export async function checkManifest(
  link: Pick<InvitationLink, 'waveId' | 'manifestDigest'>,
  served: Bytes,
  vouched: WaveKey,
): Promise<Manifest> {
  const digest = toHex(await sha256(served));
  if (digest !== link.manifestDigest) {
    throw new BrokenPromise('manifest-mismatch', 'not the manifest that the invitation names');
  }
  if (digest !== vouched.manifestDigest) {
    throw new BrokenPromise('manifest-mismatch', 'not the manifest that the dashboard vouches for');
  }
  const manifest = read(served);
  if (manifest.protocol !== PROTOCOL || manifest.waveId !== link.waveId) {
    throw new BrokenPromise('manifest-mismatch', 'a manifest of another wave or protocol');
  }
  if (manifest.sealingKey !== vouched.sealingKey) {
    throw new BrokenPromise('sealing-key-mismatch', 'the sealing key is not the dashboard’s');
  }
  checkPolicy(manifest.policy);
  return manifest;
}

/** Makes sure that what is shown is what was frozen: items, instrument and promises. */
export function checkWave(manifest: Manifest, wave: PublicWave): void {
  const instrument = `${wave.instrument.id}/${wave.instrument.version}`;
  const same =
    wave.id === manifest.waveId &&
    instrument === manifest.instrument &&
    wave.items.join() === manifest.items.join() &&
    Object.values(wave.forms ?? {}).every((form) => form.every((item) => manifest.items.includes(item))) &&
    wave.policy.k === manifest.policy.k &&
    wave.policy.t === manifest.policy.t &&
    wave.policy.graceDays === manifest.policy.graceDays;
  if (!same) {
    throw new BrokenPromise('manifest-mismatch', 'the questions or the promises shown are not those of the manifest');
  }
}

/** Checks every cohort that survey-api puts a person in: one for each report of the manifest, no other. */
export async function checkPlaces(manifest: Manifest, invitee: Invitee): Promise<void> {
  const listed = manifest.reports.map((report) => report.name).sort();
  const offered = invitee.cohorts.map((place) => place.report).sort();
  if (listed.join() !== offered.join()) {
    throw new BrokenPromise('unlisted-key', 'credentials are offered for other reports than the manifest lists');
  }
  for (const place of invitee.cohorts) {
    await checkedCohort(manifest, place);
  }
}

/** The cohort that survey-api says a person is in, as the manifest has it. */
export async function checkedCohort(manifest: Manifest, place: Place): Promise<Cohort> {
  const cohort = manifest.reports
    .find((report) => report.name === place.report)
    ?.cohorts.find((listed) => listed.id === place.cohort && listed.keyId === place.keyId);
  if (!cohort) {
    throw new BrokenPromise('unlisted-key', `the key for ${place.report} is not in the manifest`);
  }
  await checkKey(cohort, place.report);
  if (cohort.invited < manifest.policy.k) {
    throw new BrokenPromise('cohort-too-small', `${place.report}: ${cohort.invited} of ${manifest.policy.k}`);
  }
  return cohort;
}

async function checkKey(cohort: Cohort, report: string): Promise<void> {
  const key = fromBase64Url(cohort.key);
  if (toBase64Url(await sha256(key)) !== cohort.keyId) {
    throw new BrokenPromise('unlisted-key', `the key for ${report} does not match its id`);
  }
  if (!(await isCohortKey(key))) {
    throw new BrokenPromise('unlisted-key', `the key for ${report} is not an RSA-2048 key with exponent 65537`);
  }
}

async function isCohortKey(spki: Bytes): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('spki', spki, { name: 'RSA-PSS', hash: 'SHA-384' }, true, ['verify']);
    const { n, e } = await crypto.subtle.exportKey('jwk', key);
    const modulus = fromBase64Url(n ?? '');
    return e === 'AQAB' && modulus.length === KEY_BYTES && (modulus[0] ?? 0) >= 0x80;
  } catch {
    return false; // what cannot be imported is no key
  }
}

function checkPolicy({ k, t }: Policy): void {
  if (!(t >= FLOOR && k >= t)) {
    throw new BrokenPromise('policy-too-weak', `k = ${k}, t = ${t}`);
  }
}

function read(served: Bytes): Manifest {
  try {
    return JSON.parse(fromUtf8(served)) as Manifest;
  } catch {
    throw new BrokenPromise('manifest-mismatch', 'the manifest cannot be read');
  }
}
