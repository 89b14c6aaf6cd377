import type { InFiveLanguages } from '../../../shared/i18n/language.ts'
import type { Day } from '../../../shared/time/day.ts'

export interface ApiChange {
  readonly version: string
  readonly day: Day
  readonly changes: readonly InFiveLanguages[]
}

/** Newest first; docs/api-changelog.md says the same in English, which a test compares. */
export const apiChanges: readonly ApiChange[] = [
  {
    version: '1.2.0',
    day: '2026-11-24',
    changes: [
      {
        lv: 'Jauna adrese: POST /credentials/verify pārbauda apliecinājumu (Open Badges 3.0).',
        en: 'New address: POST /credentials/verify checks a credential (Open Badges 3.0).',
        lt: 'Naujas adresas: POST /credentials/verify tikrina pažymėjimą (Open Badges 3.0).',
        ru: 'Новый адрес: POST /credentials/verify проверяет свидетельство (Open Badges 3.0).',
        de: 'Neue Adresse: POST /credentials/verify prüft einen Nachweis (Open Badges 3.0).',
      },
    ],
  },
  {
    version: '1.1.0',
    day: '2026-11-24',
    changes: [
      {
        lv: 'Mācību iespējai ir admission: uzņemšana, kas notiek vai sekos. Ja tāda ir, applyBy un vietas ir uzņemšanas.',
        en: "An opportunity has admission: the intake that runs or comes next. Where there is one, applyBy and the seats are the intake's.",
        lt: 'Mokymosi galimybė turi admission: priėmimą, kuris vyksta arba bus. Jei toks yra, applyBy ir vietos yra priėmimo.',
        ru: 'У возможности обучения есть admission: набор, который идёт или предстоит. Если он есть, applyBy и места берутся из набора.',
        de: 'Ein Lernangebot hat admission: die Aufnahme, die läuft oder folgt. Gibt es eine, gelten deren applyBy und Plätze.',
      },
      {
        lv: 'Barotnes nolasīšanas cēlonis desk: piedāvājumi, ko organizācija publicē savā darba vietā.',
        en: 'desk as cause of a run of a feed: offers that an organisation publishes at its desk.',
        lt: 'desk kaip duomenų srauto nuskaitymo priežastis: pasiūlymai, kuriuos organizacija skelbia savo darbo vietoje.',
        ru: 'desk как причина чтения потока: предложения, которые организация публикует на своём рабочем месте.',
        de: 'desk als Grund eines Abrufs: Angebote, die eine Organisation an ihrem Arbeitsplatz veröffentlicht.',
      },
      {
        lv: 'Atvērto datu datnes zem /data/: piedāvājumi, piedāvājumu skaits un datu kopu apraksts.',
        en: 'Files of open data under /data/: offers, counts of offers and the description of the data sets.',
        lt: 'Atvirųjų duomenų failai po /data/: pasiūlymai, jų skaičius ir duomenų rinkinių aprašas.',
        ru: 'Файлы открытых данных в /data/: предложения, их количество и описание наборов данных.',
        de: 'Dateien mit offenen Daten unter /data/: Angebote, ihre Anzahl und die Beschreibung der Datensätze.',
      },
      {
        lv: 'Jaunas adreses: POST /validate/loq un POST /skills/suggest; piedāvājumam – tā avoti (sources).',
        en: 'New addresses: POST /validate/loq and POST /skills/suggest; an opportunity has its sources.',
        lt: 'Nauji adresai: POST /validate/loq ir POST /skills/suggest; mokymosi galimybė turi šaltinius (sources).',
        ru: 'Новые адреса: POST /validate/loq и POST /skills/suggest; у возможности обучения есть источники (sources).',
        de: 'Neue Adressen: POST /validate/loq und POST /skills/suggest; ein Lernangebot hat seine Quellen (sources).',
      },
      {
        lv: 'Parametrs fields sarakstiem un atsevišķiem ierakstiem.',
        en: 'The parameter fields for lists and single items.',
        lt: 'Parametras fields sąrašams ir pavieniams įrašams.',
        ru: 'Параметр fields для списков и отдельных записей.',
        de: 'Der Parameter fields für Listen und einzelne Einträge.',
      },
      {
        lv: 'ETag un 304, pieprasījumu ierobežojumi ar RateLimit, lasīšana no citu vietņu lapām (CORS), 405 ar Allow.',
        en: 'ETag and 304, limits on requests with RateLimit, reading from pages of other sites (CORS), 405 with Allow.',
        lt: 'ETag ir 304, užklausų ribos su RateLimit, skaitymas iš kitų svetainių puslapių (CORS), 405 su Allow.',
        ru: 'ETag и 304, ограничения запросов с RateLimit, чтение со страниц других сайтов (CORS), 405 с Allow.',
        de: 'ETag und 304, Grenzen für Anfragen mit RateLimit, Lesen von Seiten anderer Websites (CORS), 405 mit Allow.',
      },
      {
        lv: 'Nezināmi parametri pie atsevišķiem ierakstiem un km bez near tagad saņem atbildi 400.',
        en: 'Unknown parameters of single items, and km without near, are now answered with 400.',
        lt: 'Į nežinomus pavienių įrašų parametrus ir į km be near dabar atsakoma 400.',
        ru: 'На неизвестные параметры отдельных записей и на km без near теперь приходит ответ 400.',
        de: 'Unbekannte Parameter bei einzelnen Einträgen und km ohne near werden jetzt mit 400 beantwortet.',
      },
      {
        lv: 'Valodu nosaka tikai language un Accept-Language, vairs ne sīkdatne.',
        en: 'The language is set by language and Accept-Language alone, no longer by a cookie.',
        lt: 'Kalbą nustato tik language ir Accept-Language, nebe slapukas.',
        ru: 'Язык определяют только language и Accept-Language, а не файл cookie.',
        de: 'Die Sprache bestimmen nur language und Accept-Language, nicht mehr ein Cookie.',
      },
    ],
  },
  {
    version: '1.0.0',
    day: '2026-11-24',
    changes: [
      {
        lv: 'Piedāvājumi, rīkotāji, prasmes, profesijas un ieteikumi.',
        en: 'Opportunities, organisations, skills, occupations and the match.',
        lt: 'Mokymosi galimybės, rengėjai, įgūdžiai, profesijos ir rekomendacijos.',
        ru: 'Возможности обучения, организаторы, навыки, профессии и подбор.',
        de: 'Lernangebote, Anbieter, Fähigkeiten, Berufe und die Auswahl.',
      },
    ],
  },
]
