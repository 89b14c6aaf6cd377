import type { Language } from '../../../shared/i18n/language.ts'
import { sentenceKey, sentencesOf } from './sentences.ts'

export interface Sentence {
  readonly text: string
  /** It seems to speak of the provider, registration, prices or addresses, so only a whole label counts in it. */
  readonly isBoilerplate: boolean
}

/** The sentences of a text, without those that the provider repeats from offer to offer. */
export function tellingSentences(
  text: string,
  language: Language,
  recurring: ReadonlySet<string> = noSentences,
): Sentence[] {
  return sentencesOf(text, language)
    .filter((sentence) => recurring.size === 0 || !recurring.has(sentenceKey(sentence)))
    .map((sentence) => ({ text: sentence, isBoilerplate: isBoilerplate(sentence) }))
}

/** One offer's title and its running text. */
export interface ProvidersText {
  readonly title: string
  readonly text: string
}

/** A provider says the same of this many differently named offers, and of this share of them. */
const leastTitles = 3
const leastShare = 0.2

/**
 * Keys of the sentences that a provider repeats from offer to offer, whatever they are about. Runs of one
 * course have one title and count once, so that a course which is held often keeps its own words.
 */
export function recurringSentences(texts: readonly ProvidersText[], language: Language): ReadonlySet<string> {
  const titlesOf = new Map<string, Set<string>>()
  const titles = new Set<string>()
  for (const { title, text } of texts) {
    const own = sentenceKey(title)
    titles.add(own)
    for (const sentence of sentencesOf(text, language)) {
      const key = sentenceKey(sentence)
      const known = titlesOf.get(key)
      if (known) known.add(own)
      else titlesOf.set(key, new Set([own]))
    }
  }
  const least = Math.max(leastTitles, leastShare * titles.size)
  return new Set([...titlesOf].filter(([, having]) => having.size >= least).map(([key]) => key))
}

const noSentences: ReadonlySet<string> = new Set()

function isBoilerplate(sentence: string): boolean {
  const plain = sentence.toLowerCase()
  return cues.some((cue) => cue.test(plain))
}

/** Beginnings of words that no text about a subject uses, each language in its order: en, lv, lt, ru, de. */
const cues: readonly RegExp[] = [
  // Addresses for letters, e-mail, telephone and the web.
  /[\w.+-]+@[\w-]+\.\w/,
  /(?:https?:\/\/|www\.)\S/,
  /(?:\+\d{2,3}|\b(?:tel|phone|fax|mob|tālr|тел)[.:\s]+\+?)[\s(]*\d[\d\s()-]{5,}/,
  /\b(?:lv|lt)-\d{4,5}\b/,
  /(?<!\p{L})(?:address|adrese|adresas|адрес|adresse|anschrift)\s*:/u,
  // Prices and payment.
  /(?:€|\$|£|₽)\s?\d|\d\s?(?:€|\$|£|₽|eur(?!\p{L})|eiro|euro|eurų|евро|руб|usd)/u,
  starting(
    'free of charge, price is, price includes, tuition fee, course fee, payment is, pay in instal, refund, discount,' +
      'money back, money-back, at your own pace, at your own schedule, gift voucher, cena ir, maksa ir, cenā iekļaut, dalības maksa, kursa maksa, bezmaksas, atlaid,' +
      'apmaks, kaina yra, kursų kaina, į kainą įskaič, nemokam, nuolaid, цена, стоимость, бесплатн, скидк, оплат,' +
      'kostenlos, der preis, kursgebühr, teilnahmegebühr, im preis inbegriffen, rabatt',
  ),
  // Registration and organisation.
  starting(
    'register, registration, sign up, enrol now, enroll now, apply now, apply by, book your, places are limited,' +
      'limited places, contact us, call us, click here, download the, find out more, learn more about us, read more,' +
      'follow us, join us, join thousands, pieteik, reģistrē, reģistrā, piesak, vietu skaits, sazinie, zvanie,' +
      'seko mums, sekojiet, uzzini vairāk, registruo, registracij, vietų skaičius, susisiek, skambin, sekite mus,' +
      'sužinokite daugiau, запишитесь, записывайтесь, запись на курс, зарегистрир, регистрац, количество мест,' +
      'свяжитесь, звоните, обращайтесь, подпис, узнайте больше, anmeld, melden sie sich, plätze sind begrenzt,' +
      'kontaktieren sie, rufen sie, folgen sie uns, mehr erfahren, jetzt buchen',
  ),
  starting(
    'coffee break, lunch is, lunch and coffee, parking, bring your own, takes place in, working hours,' +
      'open from monday, meets on, is held in, is taught in, language of instruction, kafijas pauz, pusdien, autostāvviet, līdzi jāņem, norises vieta, darba laik, mācību valoda, kurss notiek, nodarbības notiek,' +
      'kavos pertrauk, pietūs, stovėjimo aikštel, su savimi, darbo laik, vyks adresu, mokymo kalba, užsiėmimai vyksta, кофе-брейк, обед включ,' +
      'парковк, с собой, место проведения, часы работы, язык обучения, занятия проход, kaffeepause, mittagessen, parkpl, mitzubringen,' +
      'bitte bringen, öffnungszeiten, veranstaltungsort, unterrichtssprache, der kurs findet',
  ),
  starting(
    'certificate of completion, receive a certificate, certificate of attendance, awarded a certificate,' +
      'lifetime access, saņem apliecīb, saņemsiet apliecīb, saņems apliecīb, izsniedz apliecīb, izsniegta apliecīb,' +
      'saņem sertifikāt, saņemsiet sertifikāt, gausite pažymėjim, išduodamas pažymėjim, выдается сертификат,' +
      'выдаётся сертификат, получите сертификат, получают сертификат, выдается удостоверение,' +
      'erhalten sie ein zertifikat, erhalten ein zertifikat, teilnahmebescheinigung',
  ),
  // The provider about itself.
  starting(
    'leading provider, leading company, market leader, we are a, we are an, we are the, we have been, we offer,' +
      'we provide, we work with, we help, our mission, our vision, our company, our school, our centre, our center,' +
      'our institute, our academy, our team, our clients, our customers, our students, our trainers, our teachers,' +
      'our platform, our website, about us=, years of experience, founded in, established in, was founded, since 19,' +
      'since 20, the company was, accredited educational, licensed by, best quality, lowest price, happy students,' +
      'popular courses, change your life, esam vadoš, esam lielāk, mēs esam, mēs piedāvā, mēs nodrošin, mēs strādā,' +
      'mūsu misij, mūsu mērķ, mūsu uzņēm, mūsu skol, mūsu centr, mūsu komand, mūsu klient, mūsu pasniedz, par mums=,' +
      'gadu pieredz, dibināt, vadošais, vadošā, akreditēt, mes esame, mes siūlom, mūsų misij, mūsų tiksl, mūsų įmon,' +
      'mūsų komand, mūsų klient, mūsų centr, mūsų mokykl, apie mus=, metų patirt, įkurta, įsteigta, pirmaujant,' +
      'мы предлага, мы работа, мы помога, мы являемся, наша мисси, наша цел, наша компани, наша команд, наш центр,' +
      'наша школ, наши клиент, наши преподават, о нас=, лет опыта, летним опытом, летний опыт, основан, ведущ,' +
      'wir sind, wir bieten, unser unternehm, unsere mission, unser team, unsere kunden, unser institut,' +
      'unsere schule, unsere dozent, über uns=, jahre erfahrung, jahren erfahrung, gegründet, seit 19, seit 20,' +
      'führender anbiet, marktführ, akkreditiert, zertifizierter bildungsträger',
  ),
  // Greetings, thanks and the law.
  starting(
    'hello, welcome=, dear=, thank you, good morning, all rights reserved, terms and conditions, privacy policy,' +
      'cookie, laipni, sveicinā, labdien, paldies, visas tiesības, privātuma, lietošanas noteikum, sveiki, laba diena,' +
      'dėkoj, visos teisės, privatumo, taisyklės ir sąlyg, здравствуйте, добрый день, добро пожаловать, спасибо,' +
      'все права, политика конфиденц, willkommen, herzlich, guten tag, vielen dank, alle rechte, datenschutzerkl,' +
      'agb=',
  ),
]

/** Any of the beginnings, at the beginning of a word; one with `=` must also end there. */
function starting(beginnings: string): RegExp {
  const some = beginnings
    .split(',')
    .map((beginning) => beginning.trim().replace(/=$/, '(?![\\p{L}\\p{N}])'))
    .join('|')
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${some})`, 'u')
}
