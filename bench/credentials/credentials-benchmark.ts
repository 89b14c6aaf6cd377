import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { gzipSync } from 'node:zlib'

import { didDocument, methodOf } from '../../app/modules/credentials/issuer/issuer.ts'
import { statusListDocument } from '../../app/modules/credentials/status/status-list.ts'
import { credentialDocument } from '../../app/modules/credentials/credential/credential-document.ts'
import { multikeyOf } from '../../app/modules/credentials/verification/ed25519.ts'
import { signDocument } from '../../app/modules/credentials/verification/proof.ts'
import { verifyCredential } from '../../app/modules/credentials/verification/verify.ts'
import type { Benchmark } from '../benchmark.ts'
import { rounded, type Row } from '../row.ts'
import { sampleInTurn, timeColumns } from '../sample.ts'

const baseUrl = 'https://laipa.example'
const now = new Date('2026-11-24T10:00:00Z')
const limits = { least: 30, most: 300, milliseconds: 10_000 }

/** What a credential costs to sign and to check, on one core and without a database, beside the bare signature. */
export const credentialsBenchmark: Benchmark = {
  sizes: [],
  databases: ['none'],
  needsCheckout: false,
  measure,
}

async function measure(): Promise<Row[]> {
  const key = generateKeyPairSync('ed25519').privateKey
  const words = { verificationMethod: methodOf('region', 1, baseUrl), created: '2026-11-24T10:00:00Z' }
  const unsigned = document()
  const signed = await signDocument(unsigned, words, key)
  const list = (number: number, purpose: 'revocation' | 'suspension') =>
    signDocument(statusListDocument({ number, issuerId: 'region', purpose }, [7], baseUrl, now), words, key)
  const documents = new Map<string, unknown>([
    [
      `${baseUrl}/.well-known/did.json`,
      didDocument('region', [{ number: 1, multikey: multikeyOf(key) }], baseUrl),
    ],
    [`${baseUrl}/status/1`, await list(1, 'revocation')],
    [`${baseUrl}/status/2`, await list(2, 'suspension')],
  ])
  const findDocument = async (address: string) => documents.get(address)
  const { credentialStatus: _, ...plain } = unsigned
  const withoutStatus = await signDocument(plain, words, key)
  const verify = async (credential: unknown) => {
    const { verdict } = await verifyCredential(credential, { now, findDocument })
    if (verdict !== 'valid') throw new Error(`The verdict is ${verdict}.`)
  }
  const bytes = createHash('sha512').update(JSON.stringify(unsigned)).digest()
  const actions = {
    'bare signature': async () => sign(null, bytes, key),
    issue: async () => signDocument(unsigned, words, key),
    'verify, without status': () => verify(withoutStatus),
    'verify, with two lists': () => verify(signed),
  }
  const times = await sampleInTurn(actions, limits)
  const size = gzipSync(JSON.stringify(signed)).length
  return [...times].map(([what, taken]) => {
    const seconds = taken.reduce((sum, one) => sum + one, 0) / 1000
    return { database: 'none', size, what, ...timeColumns(taken), perSecond: rounded(taken.length / seconds) }
  })
}

function document() {
  const text = (value: string) => ({ lv: { text: value, origin: 'own' } }) as const
  return credentialDocument(
    {
      id: '0123456789abcdefghij',
      issuerId: 'region',
      issuerName: 'Latgale',
      issuerHomepage: null,
      achievementId: '0123456789abcdefghij',
      title: text('Metināšana iesācējiem'),
      description: text('40 stundas, lokmetināšana ar rokām'),
      criteria: text('Apmeklētas astoņas nodarbības no desmit un nokārtots pārbaudījums.'),
      language: 'lv',
      issuedAt: now,
      validUntil: null,
      index: 42,
      revocationList: 1,
      suspensionList: 2,
      personId: '0123456789abcdefghij',
      personName: 'Anna Bērziņa',
      skills: [],
    },
    baseUrl,
    'a secret that only the benchmark knows about',
  )
}
