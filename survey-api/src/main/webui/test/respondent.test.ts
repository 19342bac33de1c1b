import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PublicApi } from '../src/protocol/api';
import { LinkUsed, Unreachable, WaveClosed } from '../src/protocol/errors';
import { Respondent } from '../src/protocol/respondent';
import { ReceiptStore } from '../src/protocol/store';
import { cohortKey, memory, SECRET, Services, WAVE_ID, type CohortKey } from './services';

let storage: Storage;
let keys: CohortKey[];

beforeEach(async () => {
  storage = memory();
  keys ??= [await cohortKey(), await cohortKey()];
});
afterEach(() => vi.unstubAllGlobals());

async function arrive(services: Services, browser = storage): Promise<Respondent> {
  vi.stubGlobal('fetch', services.fetch);
  const link = await services.link();
  const api = new PublicApi(WAVE_ID, 'http://survey.example');
  return new Respondent(link, api, await ReceiptStore.of(link, browser));
}

test('answers arrive once per report, and casting again replaces them', async () => {
  const services = await Services.open({ keys });
  const respondent = await arrive(services);
  await respondent.visit();
  await respondent.cast({ answers: { A1: 4 } });
  await respondent.cast({ answers: { A1: 2, A2: 'na' } });
  const answers = { answers: { A1: 2 }, notApplicable: ['A2'] };
  expect(await services.opened()).toEqual([answers, answers]);
});

test('a comment travels in a ballot of its own, apart from the answers', async () => {
  const services = await Services.open({ keys, reports: ['unit', 'comment'] });
  const respondent = await arrive(services);
  await respondent.visit();
  await respondent.cast({ answers: { A1: 4 } }, ' Too fast ');
  expect(await services.opened()).toEqual([{ answers: { A1: 4 }, notApplicable: [] }, { comment: 'Too fast' }]);
});

test('withdrawn ballots are gone, and can be cast anew', async () => {
  const services = await Services.open({ keys });
  const respondent = await arrive(services);
  await respondent.visit();
  await respondent.cast({ answers: { A1: 4 } });
  await respondent.withdraw();
  expect(services.box.size).toBe(0);
  await respondent.cast({ answers: { A1: 1 } });
  expect(services.box.size).toBe(2);
});

test.each(['POST /credentials', 'PUT /ballots'])('after a lost reply to %s the same can be done again', async (request) => {
  const services = await Services.open({ keys });
  const respondent = await arrive(services);
  await respondent.visit();
  services.loseReplyTo = request;
  await expect(respondent.cast({ answers: { A1: 4 } })).rejects.toThrow(Unreachable);
  await respondent.cast({ answers: { A1: 4 } });
  expect(services.box.size).toBe(2);
});

test('after a lost reply and a reload the very same blinded messages are sent', async () => {
  const services = await Services.open({ keys });
  const first = await arrive(services);
  await first.visit();
  services.loseReplyTo = 'POST /credentials';
  await expect(first.obtainCredentials()).rejects.toThrow(Unreachable);
  const second = await arrive(services);
  await second.visit();
  await second.cast({ answers: { A1: 4 } });
  const [before, after] = services.requests.filter(({ request }) => request === 'POST /credentials');
  expect(after!.body).toBe(before!.body);
});

test('a second visit with a receipt shows the invitation to nobody', async () => {
  const services = await Services.open({ keys });
  const first = await arrive(services);
  await first.visit();
  await first.cast({ answers: { A1: 4 } });
  services.requests.length = 0;
  const second = await arrive(services);
  await second.visit();
  await second.withdraw();
  expect(services.requests.filter(({ body }) => body.includes(SECRET))).toEqual([]);
});

test('casting carries no invitation, no plain answer, no cookie and no referrer', async () => {
  const services = await Services.open({ keys });
  const respondent = await arrive(services);
  await respondent.visit();
  await respondent.cast({ answers: { A1: 4 } });
  const { body, init } = services.requests.at(-1)!;
  expect(body).not.toContain(SECRET);
  expect(body).not.toContain('"A1"');
  expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' });
});

test('another browser is told that the link is used, and can go on with the exported receipt', async () => {
  const services = await Services.open({ keys });
  const first = await arrive(services);
  await first.visit();
  await first.cast({ answers: { A1: 4 } });
  const second = await arrive(services, memory());
  await expect(second.visit()).rejects.toThrow(LinkUsed);
  second.store.import(first.store.export());
  await second.visit();
  await second.cast({ answers: { A1: 5 } });
  expect(await services.opened()).toContainEqual({ answers: { A1: 5 }, notApplicable: [] });
  expect(services.box.size).toBe(2);
});

test('sent answers are no longer in the browser, and a forgotten receipt is gone', async () => {
  const services = await Services.open({ keys });
  const respondent = await arrive(services);
  await respondent.visit();
  respondent.store.update({ answers: { A1: 4 } });
  await respondent.cast({ answers: { A1: 4 } });
  expect(respondent.store.read().answers).toBeUndefined();
  respondent.store.forget();
  expect(storage.length).toBe(0);
});

test('a closed wave is said to be closed, before and while casting', async () => {
  const services = await Services.open({ keys });
  const respondent = await arrive(services);
  await respondent.visit();
  await respondent.obtainCredentials();
  services.state = 'closed';
  await expect(respondent.cast({ answers: { A1: 4 } })).rejects.toThrow(WaveClosed);
  await expect(respondent.visit()).rejects.toThrow(WaveClosed);
});

test.each([
  ['manifest-mismatch', (s: Services) => (s.tamper.manifest = JSON.stringify({ ...s.manifest, title: 'Other' }))],
  ['manifest-mismatch', (s: Services) => (s.tamper.vouched = '00'.repeat(32))],
  ['sealing-key-mismatch', (s: Services) => (s.tamper.sealingKey = s.manifest.reports[0]!.cohorts[0]!.keyId)],
  ['unlisted-key', (s: Services) => (s.tamper.keyId = s.manifest.sealingKey)],
  ['manifest-mismatch', (s: Services) => (s.tamper.wave = { forms: { P1: ['A1', 'A2', 'WHO'] } })],
  ['manifest-mismatch', (s: Services) => (s.tamper.wave = { items: ['A1', 'A2', 'WHO'] })],
])('%s is refused before anything is blinded', async (kind, tamper) => {
  const services = await Services.open({ keys });
  tamper(services);
  await expect((await arrive(services)).visit()).rejects.toMatchObject({ kind });
});

test.each([
  ['cohort-too-small', { invited: 9 }],
  ['policy-too-weak', { t: 4 }],
  ['policy-too-weak', { k: 5, t: 6 }],
])('%s is refused with %o', async (kind, options) => {
  const services = await Services.open({ keys, ...options });
  await expect((await arrive(services)).visit()).rejects.toMatchObject({ kind });
});

test('a cohort key that is not RSA-2048 is refused', async () => {
  const services = await Services.open({ keys: [keys[0]!, await cohortKey(1024)] });
  await expect((await arrive(services)).visit()).rejects.toMatchObject({ kind: 'unlisted-key' });
});

test('a manifest that nobody vouched for is found out before the invitation is shown', async () => {
  const services = await Services.open({ keys });
  services.tamper.vouched = '00'.repeat(32);
  await expect((await arrive(services)).visit()).rejects.toThrow();
  expect(services.requests.map(({ request }) => request)).not.toContain('POST /invitation');
});

test('a bad signature is refused, and nothing is cast', async () => {
  const services = await Services.open({ keys });
  services.tamper.signature = true;
  const respondent = await arrive(services);
  await respondent.visit();
  await expect(respondent.cast({ answers: { A1: 4 } })).rejects.toMatchObject({ kind: 'bad-signature' });
  expect(services.box.size).toBe(0);
});
