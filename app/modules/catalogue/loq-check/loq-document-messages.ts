import type { Messages } from '../../../shared/i18n/language.ts'
import { rdfFaultMessages } from '../../../shared/rdf/rdf-messages.ts'

/** Why there is no verdict on a document at all. */
export const loqDocumentMessages = {
  ...rdfFaultMessages,
  'unknown-form': {
    lv: 'Šo formu nepazīstam. Sūtiet Turtle (text/turtle), JSON-LD (application/ld+json) vai RDF/XML (application/rdf+xml).',
    en: 'We do not know this form. Send Turtle (text/turtle), JSON-LD (application/ld+json) or RDF/XML (application/rdf+xml).',
    lt: 'Šios formos nežinome. Siųskite Turtle (text/turtle), JSON-LD (application/ld+json) arba RDF/XML (application/rdf+xml).',
    ru: 'Эта форма нам не известна. Пришлите Turtle (text/turtle), JSON-LD (application/ld+json) или RDF/XML (application/rdf+xml).',
    de: 'Diese Form kennen wir nicht. Schicken Sie Turtle (text/turtle), JSON-LD (application/ld+json) oder RDF/XML (application/rdf+xml).',
  },
  'no-offers': {
    lv: 'Dokumentā nav neviena mācību piedāvājuma (LearningOpportunity). Pārbaudiet tipu un nosaukumu telpu.',
    en: 'The document holds no learning offer (LearningOpportunity). Check the type and its namespace.',
    lt: 'Dokumente nėra nė vieno mokymosi pasiūlymo (LearningOpportunity). Patikrinkite tipą ir vardų sritį.',
    ru: 'В документе нет ни одного предложения обучения (LearningOpportunity). Проверьте тип и пространство имён.',
    de: 'Das Dokument enthält kein Lernangebot (LearningOpportunity). Prüfen Sie den Typ und seinen Namensraum.',
  },
  'other-version': {
    lv: 'Dokuments ir ELM {version} versijā, kuras noteikumi mums nav pieejami. Pārbaudām versiju {known}.',
    en: 'The document is in version {version} of ELM, whose rules we do not have. We check version {known}.',
    lt: 'Dokumentas parašytas ELM {version} versija, kurios taisyklių neturime. Tikriname {known} versiją.',
    ru: 'Документ составлен по версии ELM {version}, правил которой у нас нет. Мы проверяем версию {known}.',
    de: 'Das Dokument ist in Version {version} von ELM, deren Regeln uns nicht vorliegen. Wir prüfen Version {known}.',
  },
  'too-many-offers': {
    lv: 'Vienā reizē pārbaudām ne vairāk kā {max, number} piedāvājumu. Sadaliet dokumentu.',
    en: 'We check at most {max, number} offers at a time. Split the document.',
    lt: 'Vienu kartu tikriname ne daugiau kaip {max, number} pasiūlymų. Padalykite dokumentą.',
    ru: 'За один раз мы проверяем не больше {max, number} предложений. Разделите документ.',
    de: 'Auf einmal prüfen wir höchstens {max, number} Angebote. Teilen Sie das Dokument auf.',
  },
  'too-entangled': {
    lv: 'Piedāvājumi atsaucas uz pārāk daudziem kopīgiem ierakstiem, lai tos pārbaudītu uzreiz. Sadaliet dokumentu.',
    en: 'The offers point to too many shared records to be checked at once. Split the document.',
    lt: 'Pasiūlymai nurodo per daug bendrų įrašų, kad būtų patikrinti iš karto. Padalykite dokumentą.',
    ru: 'Предложения ссылаются на слишком много общих записей, чтобы проверить их сразу. Разделите документ.',
    de: 'Die Angebote verweisen auf zu viele gemeinsame Einträge, um sie auf einmal zu prüfen. Teilen Sie das Dokument auf.',
  },
  busy: {
    lv: 'Šobrīd tiek pārbaudīti citi lieli dokumenti. Pēc brīža mēģiniet vēlreiz.',
    en: 'Other large documents are being checked at the moment. Try again shortly.',
    lt: 'Šiuo metu tikrinami kiti dideli dokumentai. Po akimirkos bandykite dar kartą.',
    ru: 'Сейчас проверяются другие большие документы. Повторите попытку чуть позже.',
    de: 'Gerade werden andere große Dokumente geprüft. Versuchen Sie es gleich noch einmal.',
  },
} satisfies Messages

export type LoqDocumentFaultCode = keyof typeof loqDocumentMessages
