import type { JsonObject } from '../verification/json.ts'

export interface EdcFacts {
  readonly id: string
  readonly language: string
  readonly title: string
  readonly description: string
  readonly issuerName: string
  readonly homepage: string | null
  readonly holder: string | null
  readonly issuedAt: Date
  readonly validUntil: Date | null
}

/**
 * The same award for European Digital Credentials, unsigned: whoever has a qualified seal uploads it to the European
 * Commission's issuer. A document of its own, because its context and that of Open Badges exclude each other.
 */
export function edcExport(facts: EdcFacts): JsonObject {
  const { language } = facts
  const text = (value: string) => ({ [language]: [value] })
  const issuer = {
    id: 'urn:epass:org:1',
    type: 'Organisation',
    legalName: text(facts.issuerName),
    ...(facts.homepage === null
      ? {}
      : { homepage: [{ id: 'urn:epass:webResource:1', type: 'WebResource', contentURL: facts.homepage }] }),
  }
  return {
    credential: {
      '@context': [
        'https://www.w3.org/2018/credentials/v1',
        'http://data.europa.eu/snb/model/context/edc-ap',
      ],
      id: `urn:credential:${facts.id}`,
      type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
      credentialSchema: [
        { id: 'http://data.europa.eu/snb/model/ap/edc-generic-full', type: 'ShaclValidator2017' },
      ],
      credentialProfiles: [
        {
          id: 'http://data.europa.eu/snb/credential/e34929035b',
          type: 'Concept',
          inScheme: { id: 'http://data.europa.eu/snb/credential/25831c2', type: 'ConceptScheme' },
          prefLabel: { en: ['Generic'] },
        },
      ],
      issuanceDate: facts.issuedAt.toISOString(),
      issued: facts.issuedAt.toISOString(),
      validFrom: facts.issuedAt.toISOString(),
      ...(facts.validUntil === null
        ? {}
        : { expirationDate: facts.validUntil.toISOString(), validUntil: facts.validUntil.toISOString() }),
      issuer,
      displayParameter: {
        id: 'urn:epass:displayParameter:1',
        type: 'DisplayParameter',
        title: text(facts.title),
        language: [concept(language)],
        primaryLanguage: concept(language),
      },
      credentialSubject: {
        id: 'urn:epass:person:1',
        type: 'Person',
        ...(facts.holder === null ? {} : { fullName: text(facts.holder) }),
        hasClaim: [
          {
            id: 'urn:epass:learningAchievement:1',
            type: 'LearningAchievement',
            title: text(facts.title),
            description: text(facts.description),
            awardedBy: {
              id: 'urn:epass:awardingProcess:1',
              type: 'AwardingProcess',
              awardingBody: [issuer],
              awardingDate: facts.issuedAt.toISOString(),
            },
          },
        ],
      },
    },
  }
}

const europeanLanguages: Readonly<Record<string, string>> = {
  lv: 'LAV',
  en: 'ENG',
  lt: 'LIT',
  ru: 'RUS',
  de: 'DEU',
}

function concept(language: string) {
  return {
    id: `http://publications.europa.eu/resource/authority/language/${europeanLanguages[language] ?? 'LAV'}`,
    type: 'Concept',
    inScheme: { id: 'http://publications.europa.eu/resource/authority/language', type: 'ConceptScheme' },
  }
}
