import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { describeWithShared } from '../../../../tests/support/shared-data.ts'
import { runCredentialEvaluation } from '../../../../evaluation/credentials/run-credential-evaluation.ts'
import { readDocument } from '../reading/read-document.ts'
import { knownContexts } from './contexts.ts'
import { privateKeyOf, publicKeyOf } from './ed25519.ts'
import { isObject, type JsonObject } from './json.ts'
import { fromBase58 } from './multibase.ts'
import { signDocument } from './proof.ts'
import { verifyCredential } from './verify.ts'

const now = new Date('2026-11-24T10:00:00Z')
const nothing = async () => undefined

const verify = (document: unknown, contexts: ReadonlyMap<string, object> = knownContexts) =>
  verifyCredential(document, { now, findDocument: nothing, contexts })

describeWithShared('The W3C’s vectors of eddsa-rdfc-2022', (shared) => {
  const folder = join(shared, 'testdata/standards/vc/eddsa-vectors/TestVectors')
  const citizenship = readObject(join(shared, 'testdata/standards/vc/contexts/citizenship-v4rc1.jsonld'))
  const contexts = new Map([...knownContexts, ['https://w3id.org/citizenship/v4rc1', citizenship]])

  test.each(['', 'employ'])('%s: verify, and are the same to the byte when signed again', async (name) => {
    const signed = readObject(join(folder, 'eddsa-rdfc-2022', name, 'signedDataInt.json'))
    const { proof, ...unsigned } = signed
    if (!isObject(proof)) throw new Error('The vector has no proof.')
    // Their issuers are addresses and another key, so what is seen is that the signature itself is right.
    expect(await verify(signed, contexts)).toMatchObject({ reasons: ['signed-by-other'] })
    const secret = String(readObject(join(folder, 'keyPair.json'))['privateKeyMultibase'])
    const again = await signDocument(
      unsigned,
      { verificationMethod: String(proof['verificationMethod']), created: String(proof['created']) },
      privateKeyOf(fromBase58(secret)?.subarray(2) ?? Buffer.alloc(0)),
      contexts,
    )
    expect(again['proof']).toEqual([proof])
  })

  test('reads the key they name', () => {
    expect(publicKeyOf(String(readObject(join(folder, 'keyPair.json'))['publicKeyMultibase']))).toBeDefined()
  })

  test('in sets verify; other suites are called unsupported, never altered', async () => {
    const verdictOf = async (file: string) => (await verify(readObject(join(folder, file)), contexts)).verdict
    expect(await verdictOf('proof-set-chain/signedProofSet2.json')).toBe('unknown-issuer')
    expect(await verdictOf('eddsa-jcs-2022/signedJCS.json')).toBe('unsupported-proof')
    expect(await verdictOf('Ed25519Signature2020/signedEdSig.json')).toBe('unsupported-proof')
  })
})

describeWithShared('The inputs of the data model’s own suite', (shared) => {
  const folder = join(shared, 'testdata/standards/vc/vcdm2-inputs')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^(names-and-descriptions\/)?(credential|issuer)-.*\.json$/.test(file),
  )

  test('are taken and refused as their names say, all of them', async () => {
    expect(files.length).toBeGreaterThan(60)
    const disagreeing: string[] = []
    for (const file of files) {
      // "fail-or-inject": a checker may put the missing context in; we refuse.
      const isWrong = /-fail(-or-inject)?\.json$/.test(file)
      const { verdict } = await verify(withIssuer(readObject(join(folder, file)), file))
      if ((verdict === 'malformed') !== isWrong) disagreeing.push(file)
    }
    expect(disagreeing).toEqual([])
  })

  /** As the suite does: the inputs leave the issuer to whoever signs them. */
  function withIssuer(input: JsonObject, file: string): JsonObject {
    if (/issuer-(null|object-id-no-url)|no-issuer/.test(file)) return input
    const { issuer } = input
    const id = 'did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2'
    return { ...input, issuer: isObject(issuer) ? { id, ...issuer } : (issuer ?? id) }
  }
})

describeWithShared('The badges of 1EdTech’s own validator', (shared) => {
  const folder = join(shared, 'testdata/standards/openbadges/samples')
  const list = readFileSync(join(folder, 'EXPECTED-Samples.java.txt'), 'utf8')
  const expected = [...list.matchAll(/Sample\("ob30\/(?:[\w-]+\/)?([\w.-]+)", (true|false)\)/g)]
    .map(([, file = '', right]) => ({ file, isRight: right === 'true' }))
    .filter(({ file }) => /\.(json|png|svg)$/.test(file) && readdirSync(folder).includes(file))

  /** Why we answer otherwise, by name; there are no others. */
  const explained: Readonly<Record<string, string>> = {
    'simple-eddsa-2022.json': 'the suite of a draft, which we call unsupported',
    'endorsement-valid.json':
      'called wrong because its schema cannot be fetched there; we find nothing wrong in it',
  }

  test('whose makers call them right are whole, and the others are refused', async () => {
    expect(expected.length).toBeGreaterThan(20)
    const disagreeing: string[] = []
    for (const { file, isRight } of expected) {
      const reading = readDocument(readFileSync(join(folder, file)))
      const { verdict, reasons } = await verify('document' in reading ? reading.document : undefined)
      // Their issuers are addresses at example.com that carry the key themselves: whole, but proven to be nobody's.
      const isWhole =
        verdict === 'valid' ||
        reasons.every((reason) => ['issuer-not-proven', 'signed-by-other'].includes(reason))
      expect(verdict).not.toBe('valid')
      if (isWhole !== isRight) disagreeing.push(file)
    }
    expect(disagreeing.sort()).toEqual(Object.keys(explained).sort())
  })

  test('are judged by the command line with the keys and lists of their folder', async () => {
    const [out, err]: [string[], string[]] = [[], []]
    const output = { say: (line: string) => out.push(line), progress: (line: string) => err.push(line) }
    expect(await runCredentialEvaluation([folder, '--now', now.toISOString()], output)).toBe(0)
    expect(err).toEqual([])
    const { documents } = JSON.parse(out.join('\n'))
    expect(documents).toContainEqual({ file: 'laipa-style-signed-ob3.json', verdict: 'valid', reasons: [] })
    expect(documents).toContainEqual(
      expect.objectContaining({ file: 'simple-err-proof-value.json', verdict: 'altered' }),
    )
    expect(await runCredentialEvaluation([folder, '--now', 'soon'], output)).toBe(2)
    expect(await runCredentialEvaluation([join(folder, 'none')], output)).toBe(1)
  })
})

function readObject(file: string): JsonObject {
  const document: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (!isObject(document)) throw new Error(`${file} is no object.`)
  return document
}
