import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import {
  badge,
  didDocument,
  issuerAddress,
  issuerDid,
  newKey,
  newWorld,
  sign,
  statusEntry,
  statusList,
  suspensionList,
  revocationList,
  type ListContent,
} from '../../../../tests/support/credential-world.ts'
import { changedAt, placesIn } from '../../../../tests/support/credential-changes.ts'
import { multikeyOf } from './ed25519.ts'
import type { JsonObject } from './json.ts'
import { verifyCredential } from './verify.ts'

const now = new Date('2026-11-24T10:00:00Z')

/** What the verdict on a badge is that names a status, when its list is this one. */
async function verdictWithList(list: Partial<ListContent>, bend: (list: JsonObject) => unknown = (it) => it) {
  const world = newWorld()
  const signed = await sign(badge({ credentialStatus: statusEntry('revocation') }), world.signer)
  const content = statusList({ id: revocationList, purpose: 'revocation', ...list })
  world.documents.set(revocationList, bend(await sign(content, world.signer)))
  return verifyCredential(signed, { now, findDocument: world.findDocument })
}

describe('A credential', () => {
  const world = newWorld()
  const { findDocument, signer } = world
  const verdictOf = async (document: unknown) =>
    (await verifyCredential(document, { now, findDocument })).verdict

  test('of its issuer, as it was signed, is valid; its proof may stand alone or in a list', async () => {
    const signed = await sign(badge(), signer)
    expect(await verifyCredential(signed, { now, findDocument })).toMatchObject({
      verdict: 'valid',
      reasons: [],
    })
    const [proof] = Array.isArray(signed['proof']) ? signed['proof'] : []
    expect(await verdictOf({ ...signed, proof })).toBe('valid')
  })

  test('never stays valid when any value in it is changed, taken out or put in', async () => {
    const signed = await sign(badge({ credentialStatus: statusEntry('revocation') }), signer)
    world.documents.set(
      revocationList,
      await sign(statusList({ id: revocationList, purpose: 'revocation' }), signer),
    )
    expect(await verdictOf(signed)).toBe('valid')
    const places = placesIn(signed)
    expect(places.length).toBeGreaterThan(40)
    for (const place of places) {
      for (const change of ['other', 'gone', 'added'] as const) {
        const forged = changedAt(signed, place, change)
        if (JSON.stringify(forged) === JSON.stringify(signed)) continue
        expect([place.join('.'), change, await verdictOf(forged)]).not.toContain('valid')
      }
    }
  })

  test('is altered when one letter of a text is another', async () => {
    const signed = await sign(badge(), signer)
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, maxLength: 30 }), async (name) => {
        fc.pre(name !== 'Metināšana iesācējiem')
        expect(await verdictOf({ ...signed, name })).toBe('altered')
      }),
      { numRuns: 25 },
    )
  })

  test('is not its issuer’s when somebody else signed it', async () => {
    const forger = { key: newKey(), method: signer.method }
    expect(await verdictOf(await sign(badge(), forger))).toBe('altered')
    const own = `did:key:${multikeyOf(forger.key)}`
    const asDidKey = await sign(badge(), { key: forger.key, method: own })
    expect(await verifyCredential(asDidKey, { now, findDocument })).toMatchObject({
      verdict: 'unknown-issuer',
      reasons: ['signed-by-other'],
    })
    const asAddress = badge({ issuer: { id: 'https://school.example', type: ['Profile'], name: 'Skola' } })
    const inAddress = { key: forger.key, method: `https://school.example#${multikeyOf(forger.key)}` }
    expect(await verdictOf(await sign(asAddress, inAddress))).toBe('unknown-issuer')
  })

  test('of a did:key issuer says that the key is all that is known of them', async () => {
    const key = newKey()
    const did = `did:key:${multikeyOf(key)}`
    const issuer = { id: did, type: ['Profile'], name: 'University' }
    for (const method of [did, `${did}#${multikeyOf(key)}`]) {
      const signed = await sign(badge({ issuer }), { key, method })
      expect(await verifyCredential(signed, { now, findDocument })).toMatchObject({
        verdict: 'valid',
        reasons: ['known-by-key-only'],
      })
    }
  })

  test.each([
    ['is out of reach', undefined, 'key-out-of-reach'],
    ['is another’s', didDocument('did:web:other.example', signer), 'key-not-found'],
    ['has no such key', didDocument(issuerDid, { ...signer, method: `${issuerDid}#key-9` }), 'key-not-found'],
    [
      'gives the key to somebody else',
      didDocument(issuerDid, signer, { controller: 'did:web:x.example' }),
      'signed-by-other',
    ],
    [
      'has the key for other uses',
      { ...didDocument(issuerDid, signer), assertionMethod: [] },
      'key-not-for-assertions',
    ],
    [
      'has called the key back',
      didDocument(issuerDid, signer, { revoked: '2026-11-20T00:00:00Z' }),
      'key-withdrawn',
    ],
    [
      'had ended the key before',
      didDocument(issuerDid, signer, { expires: '2026-10-01T00:00:00Z' }),
      'key-withdrawn',
    ],
  ])('is nobody’s when the issuer’s document %s', async (_, document, reason) => {
    const signed = await sign(badge(), signer)
    const answer = await verifyCredential(signed, { now, findDocument: async () => document })
    expect(answer).toMatchObject({ verdict: 'unknown-issuer', reasons: [reason] })
  })

  test('stays valid when its key has run out or been rotated after it was signed', async () => {
    const signed = await sign(badge(), signer)
    const document = didDocument(issuerDid, signer, { expires: '2026-11-20T00:00:00Z' })
    const answer = await verifyCredential(signed, { now, findDocument: async () => document })
    expect(answer.verdict).toBe('valid')
  })

  test('counts from its first day to its last', async () => {
    const signed = await sign(badge(), signer)
    const at = async (moment: string) =>
      (await verifyCredential(signed, { now: new Date(moment), findDocument })).verdict
    expect(await at('2026-11-01T09:59:59Z')).toBe('not-yet-valid')
    expect(await at('2026-11-01T10:00:00Z')).toBe('valid')
    expect(await at('2028-11-01T10:00:01Z')).toBe('expired')
  })

  test('that hides another meaning in a context of its own is not read', async () => {
    const bent = badge({ '@context': [...contexts(), { nickname: 'https://example.org/nickname' }] })
    expect(await verdictOf(await sign(bent, signer))).toBe('unsupported-proof')
    const nested = {
      ...(await sign(badge(), signer)),
      issuer: { id: issuerDid, '@context': {}, type: ['Profile'] },
    }
    expect(await verdictOf(nested)).not.toBe('valid')
    const foreign = {
      ...badge(),
      '@context': [...contexts(), 'https://evil.example/context'],
      proof: [{ type: 'DataIntegrityProof' }],
    }
    expect(await verifyCredential(foreign, { now, findDocument })).toMatchObject({
      reasons: ['unknown-context'],
    })
  })

  test('that is too deep, too wide or no credential at all is malformed', async () => {
    let deep: unknown = 'x'
    for (let depth = 0; depth < 5000; depth += 1) deep = { deep }
    expect(await verdictOf({ ...badge(), credentialSubject: deep })).toBe('malformed')
    const wide = Array.from({ length: 30_000 }, () => 1)
    expect(await verdictOf({ ...badge(), evidence: wide })).toBe('malformed')
    for (const value of [null, 7, 'text', [], {}]) expect(await verdictOf(value)).toBe('malformed')
  })

  test('without a proof, or with one of another kind, is not called altered', async () => {
    expect(await verdictOf(badge())).toBe('unsupported-proof')
    const proof = { type: 'DataIntegrityProof', cryptosuite: 'ecdsa-rdfc-2019', proofValue: 'z1' }
    expect(await verdictOf({ ...badge(), proof })).toBe('unsupported-proof')
  })
})

/** The promise that may never be taken out: libraries call a revoked credential verified. */
describe('A revoked credential never verifies', () => {
  test('and a suspended one does not either', async () => {
    expect(await verdictWithList({ set: [42] })).toMatchObject({
      verdict: 'revoked',
      reasons: ['bit-revoked'],
    })
    expect((await verdictWithList({ set: [41, 43] })).verdict).toBe('valid')
    const world = newWorld()
    const credentialStatus = [statusEntry('revocation'), statusEntry('suspension', 7, suspensionList)]
    const signed = await sign(badge({ credentialStatus }), world.signer)
    const put = async (address: string, purpose: string, set: number[]) =>
      world.documents.set(address, await sign(statusList({ id: address, purpose, set }), world.signer))
    const verdict = async () =>
      (await verifyCredential(signed, { now, findDocument: world.findDocument })).verdict
    await put(revocationList, 'revocation', [])
    await put(suspensionList, 'suspension', [7])
    expect(await verdict()).toBe('suspended')
    await put(revocationList, 'revocation', [42])
    expect(await verdict()).toBe('revoked')
    world.documents.delete(suspensionList)
    expect(await verdict()).toBe('revoked')
    world.documents.delete(revocationList)
    expect(await verdict()).toBe('status-unknown')
  })

  test('nor when its last day is past as well', async () => {
    const world = newWorld()
    const past = { validUntil: '2026-11-02T10:00:00Z', credentialStatus: statusEntry('revocation') }
    const signed = await sign(badge(past), world.signer)
    const list = statusList({ id: revocationList, purpose: 'revocation', set: [42] })
    world.documents.set(revocationList, await sign(list, world.signer))
    expect(await verifyCredential(signed, { now, findDocument: world.findDocument })).toMatchObject({
      verdict: 'revoked',
      reasons: ['bit-revoked', 'after-last-day'],
    })
  })

  test.each<[string, Partial<ListContent>, string]>([
    ['is for another purpose', { purpose: 'suspension' }, 'status-list-of-other-purpose'],
    ['is shorter than the standard lets it be', { bits: 1024 }, 'status-list-too-short'],
    ['is another list', { id: 'https://school.example/status/9' }, 'status-list-invalid'],
    ['has ended', { changes: { validUntil: '2026-11-02T10:00:00Z' } }, 'status-list-outdated'],
    ['is no list', { changes: { type: ['VerifiableCredential'] } }, 'status-list-invalid'],
  ])('nor when its list %s', async (_, list, reason) => {
    expect(await verdictWithList(list)).toMatchObject({ verdict: 'status-unknown', reasons: [reason] })
  })

  test('nor when its list is unsigned, altered, signed by another, or a bomb', async () => {
    const empty = statusList({ id: revocationList, purpose: 'revocation' })
    expect((await verdictWithList({}, ({ proof: _, ...list }) => list)).reasons).toEqual([
      'status-list-unsigned',
    ])
    const unset = await verdictWithList({ set: [42] }, (list) => ({
      ...list,
      credentialSubject: empty['credentialSubject'],
    }))
    expect(unset.reasons).toEqual(['status-list-invalid'])
    const key = newKey()
    const did = `did:key:${multikeyOf(key)}`
    const foreign = await sign({ ...empty, issuer: did }, { key, method: did })
    expect((await verdictWithList({}, () => foreign)).reasons).toEqual(['status-list-of-other'])
    const claimed = await sign(empty, { key, method: did })
    expect((await verdictWithList({}, () => claimed)).reasons).toEqual(['status-list-of-other'])
    const bomb = await verdictWithList({ bits: 8 * 64 * 1024 * 1024 })
    expect(bomb).toMatchObject({ verdict: 'status-unknown', reasons: ['status-list-invalid'] })
  })

  test('nor when it names its place in the list wrongly', async () => {
    const world = newWorld()
    world.documents.set(
      revocationList,
      await sign(statusList({ id: revocationList, purpose: 'revocation' }), world.signer),
    )
    for (const index of ['131072', '-1', '4e1', ' 42', '']) {
      const credentialStatus = { ...statusEntry('revocation'), statusListIndex: index }
      const signed = await sign(badge({ credentialStatus }), world.signer)
      const { verdict } = await verifyCredential(signed, { now, findDocument: world.findDocument })
      expect([index, verdict]).toEqual([index, 'status-unknown'])
    }
  })

  test('and whoever is not its issuer leads us to no list', async () => {
    const world = newWorld()
    const signed = await sign(badge({ credentialStatus: statusEntry('revocation') }), world.signer)
    await verifyCredential({ ...signed, name: 'Other' }, { now, findDocument: world.findDocument })
    expect(world.asked).toEqual([issuerAddress])
  })
})

const contexts = () => {
  const { '@context': list } = badge()
  return Array.isArray(list) ? list : []
}
