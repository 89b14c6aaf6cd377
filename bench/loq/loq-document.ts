import { currentElmVersion, namespacesOf } from '../../app/modules/catalogue/elm/elm-version.ts'
import { syntheticOffers } from '../catalogue/synthetic-offers.ts'

const authority = 'http://publications.europa.eu/resource/authority'

const esco = 'http://data.europa.eu/esco'

const around = `
  <${authority}/language/LAV> a skos:Concept ; skos:inScheme <${authority}/language> .
  <${authority}/country/LVA> a skos:Concept ; skos:inScheme <${authority}/country> .
  <${authority}/language> a skos:ConceptScheme . <${authority}/country> a skos:ConceptScheme . <${esco}> a skos:ConceptScheme .
  :skola a elm:Organisation ; rov:legalName "Skola"@lv ; elm:location :vieta ; rov:registration :numurs .
  :numurs a elm:LegalIdentifier ; skos:notation "40000000000" ; dc:spatial <${authority}/country/LVA> .
  :vieta a dc:Location ; elm:geographicName "Rēzekne"@lv ; elm:address :adrese .
  :adrese a elm:Address ; elm:fullAddress :pilna ; elm:countryCode <${authority}/country/LVA> .
  :pilna a elm:Note ; elm:noteLiteral "Atbrīvošanas aleja 1, Rēzekne, LV-4601"@lv .`

/** A provider's whole catalogue in Turtle: so many offers, with titles, summaries, skills and first days. */
export function loqDocument(count: number): Buffer {
  const offers = syntheticOffers(0, count).map(({ title, summary, skills, starts_in_days }, number) => {
    const day = new Date(Date.UTC(2027, 0, 1 + (starts_in_days ?? 0))).toISOString().slice(0, 10)
    const outcomes = (skills ?? []).map(
      (skill) => `[ a elm:LearningOutcome ; dc:title ${text(skill)} ;
      elm:relatedESCOSkill <http://data.europa.eu/esco/${skill}> ]`,
    )
    return `
  :o${number} a elm:LearningOpportunity ; dc:title ${text(title['lv'])} ; dc:description ${text(summary?.['lv'])} ;
    foaf:homepage [ a elm:WebResource ; elm:contentUrl "https://skola.example/${number}"^^xsd:anyURI ] ;
    elm:providedBy :skola ; elm:defaultLanguage <${authority}/language/LAV> ;
    dc:temporal [ a dc:PeriodOfTime ; elm:startDate "${day}T09:00:00+02:00"^^xsd:dateTime ] ;
    elm:learningAchievementSpecification [ a elm:LearningAchievementSpecification ; dc:title ${text(title['lv'])}
      ${outcomes.map((outcome) => `; elm:learningOutcome ${outcome}`).join('')} ] .`
  })
  const skills = new Set(syntheticOffers(0, count).flatMap((offer) => offer.skills ?? []))
  const concepts = [...skills].map((skill) => `<${esco}/${skill}> a skos:Concept ; skos:inScheme <${esco}> .`)
  const prefixes = Object.entries(namespacesOf(currentElmVersion)).map(
    ([name, address]) => `@prefix ${name}: <${address}> .`,
  )
  return Buffer.from(
    ['@prefix : <https://skola.example/> .', ...prefixes, around, ...concepts, ...offers].join('\n'),
  )
}

function text(value: string | undefined): string {
  return `${JSON.stringify(value ?? 'Kurss')}@lv`
}
