import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { fetchingFinder } from '../../app/modules/credentials/reading/find-document.ts'
import { readDocument, verdictOfRefusal } from '../../app/modules/credentials/reading/read-document.ts'
import { addressOfDid, type FindDocument } from '../../app/modules/credentials/verification/issuer-key.ts'
import { verifyCredential } from '../../app/modules/credentials/verification/verify.ts'

interface Output {
  /** Figures, for programs. */
  readonly say: (line: string) => void
  readonly progress: (line: string) => void
}

const usage = `Usage:
  npm run --silent eval:credentials -- DIR [--now ISO]

Checks every .json, .jsonld, .jwt, .png, .svg and .pdf file of the folder and prints
{ "documents": [{ "file", "verdict", "reasons" }] }. Keys of did:web issuers and status lists are taken from documents
of the folder where they stand there under the right id, and are fetched otherwise.
  --now ISO   the moment at which the documents are judged; now where it is absent`

/** Runs the evaluation as the command line asks for it; 0 done, 1 refused in words, 2 not understood. */
export async function runCredentialEvaluation(words: readonly string[], output: Output): Promise<0 | 1 | 2> {
  const asked = readWords(words)
  if (asked === undefined) {
    output.progress(usage)
    return 2
  }
  if (!statSync(asked.folder, { throwIfNoEntry: false })?.isDirectory()) {
    output.progress(`There is no folder ${asked.folder}.`)
    return 1
  }
  const files = readdirSync(asked.folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(json|jsonld|jwt|png|svg|pdf)$/i.test(file))
    .sort()
  const readings = files.map((file) => ({
    file,
    reading: readDocument(readFileSync(join(asked.folder, file))),
  }))
  const inFolder = documentsByAddress(
    readings.flatMap(({ reading }) => ('document' in reading ? [reading.document] : [])),
  )
  const documents: { file: string; verdict: string; reasons: readonly string[] }[] = []
  for (const { file, reading } of readings) {
    const fetching = fetchingFinder({ userAgent: 'Laipa', trustedHosts: [], now: asked.now })
    const findDocument: FindDocument = async (address) => inFolder.get(address) ?? fetching(address)
    const { verdict, reasons } =
      'refusal' in reading
        ? verdictOfRefusal(reading.refusal)
        : await verifyCredential(reading.document, { now: asked.now, findDocument })
    documents.push({ file, verdict, reasons })
  }
  output.say(JSON.stringify({ documents }, null, 1))
  return 0
}

/** Documents of issuers under the address of their did, and everything else under its id. */
function documentsByAddress(documents: readonly unknown[]): ReadonlyMap<string, unknown> {
  return new Map(
    documents.flatMap((document): [string, unknown][] => {
      const id = typeof document === 'object' && document !== null ? Reflect.get(document, 'id') : undefined
      return typeof id === 'string' ? [[addressOfDid(id) ?? id, document]] : []
    }),
  )
}

function readWords(words: readonly string[]): { folder: string; now: Date } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { now: { type: 'string' } },
    })
    const [folder] = positionals
    const now = values.now === undefined ? new Date() : new Date(values.now)
    const isUnderstood = folder !== undefined && positionals.length === 1 && !Number.isNaN(now.getTime())
    return isUnderstood ? { folder, now } : undefined
  } catch {
    return undefined
  }
}
