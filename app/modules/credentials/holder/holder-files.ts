import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInRiga } from '../../../shared/time/day.ts'
import { badgePicture } from '../badge/badge-picture.ts'
import { bakedPng } from '../badge/bake.ts'
import { certificatePdf } from '../certificate/certificate.ts'
import { edcExport } from '../certificate/edc-export.ts'
import { credentialsPaths, type CredentialFile } from '../credentials-paths.ts'
import { issuerMessages } from '../issuer/issuer-messages.ts'
import type { Share } from '../share/share-queries.ts'
import type { JsonObject } from '../verification/json.ts'
import type { OwnCredential } from './holder-queries.ts'

export interface FileContent {
  readonly type: string
  readonly name: string
  readonly bytes: Buffer
}

/** A credential as one of the files its holder may take along; in the language it was issued in. */
export async function credentialFile(
  file: CredentialFile,
  credential: OwnCredential,
  document: JsonObject,
  share: Share | undefined,
  baseUrl: string,
): Promise<FileContent> {
  const { language, issuedAt, validUntil } = credential
  const title = plainTextIn(credential.title, language)
  const issuer =
    credential.issuerName === null
      ? say(issuerMessages.region, language)
      : plainTextIn(credential.issuerName, language)
  const holder = credential.namedAt === null ? null : credential.personName
  const text = JSON.stringify(document)
  if (file === 'badge.png') {
    const png = await badgePicture({ title, issuer, year: dayInRiga(issuedAt).slice(0, 4) })
    return { type: 'image/png', name: 'badge.png', bytes: bakedPng(png, text) }
  }
  if (file === 'credential.json') {
    const bytes = Buffer.from(`${JSON.stringify(document, null, 2)}\n`)
    return { type: 'application/vc+ld+json', name: 'credential.json', bytes }
  }
  if (file === 'edc.json') {
    const exported = edcExport({
      id: credential.id,
      language,
      title,
      description: plainTextIn(credential.description, language) || title,
      issuerName: issuer,
      homepage: credential.issuerHomepage,
      holder,
      issuedAt,
      validUntil,
    })
    const bytes = Buffer.from(`${JSON.stringify(exported, null, 2)}\n`)
    return { type: 'application/json', name: 'credential-unsigned-uploadable.json', bytes }
  }
  const bytes = await certificatePdf({
    language,
    title,
    issuer,
    holder,
    issuedAt,
    validUntil,
    criteria: plainTextIn(credential.criteria, language),
    isFunded: credential.isFunded,
    isDemonstration: credential.isDemonstration,
    verifyAddress: baseUrl + credentialsPaths.verify(language),
    shared:
      share === undefined
        ? undefined
        : { address: baseUrl + credentialsPaths.shared(language, share.token), until: share.until },
    credential: text,
  })
  return { type: 'application/pdf', name: 'certificate.pdf', bytes }
}
