import type { InFiveLanguages, Messages } from '../../../../shared/i18n/language.ts'
import type { CompletenessItem, CompletenessLevel } from './completeness.ts'

export const completenessMessages = {
  title: {
    lv: 'Cik pilnīgs ir piedāvājums',
    en: 'How complete the offer is',
    lt: 'Kiek pasiūlymas užpildytas',
    ru: 'Насколько полно предложение',
    de: 'Wie vollständig das Angebot ist',
  },
  level: { lv: 'Līmenis', en: 'Level', lt: 'Lygis', ru: 'Уровень', de: 'Stufe' },
  there: { lv: 'Ir', en: 'There', lt: 'Yra', ru: 'Есть', de: 'Vorhanden' },
  missing: {
    lv: 'Vēl trūkst',
    en: 'Still missing',
    lt: 'Dar trūksta',
    ru: 'Ещё не хватает',
    de: 'Fehlt noch',
  },
  ofAll: {
    lv: '{there} no {all}',
    en: '{there} of {all}',
    lt: '{there} iš {all}',
    ru: '{there} из {all}',
    de: '{there} von {all}',
  },
  nothing: { lv: 'nekas', en: 'nothing', lt: 'nieko', ru: 'ничего', de: 'nichts' },
} satisfies Messages

export const levelMessages = {
  accepted: {
    lv: 'Var publicēt (Eiropas mācību modelis to pieņem)',
    en: 'Can be published (the European Learning Model accepts it)',
    lt: 'Galima skelbti (Europos mokymosi modelis priima)',
    ru: 'Можно публиковать (Европейская модель обучения принимает)',
    de: 'Lässt sich veröffentlichen (das Europäische Lernmodell nimmt es an)',
  },
  complete: {
    lv: 'Pilnīgs Eiropas mācību modelī',
    en: 'Complete in the European Learning Model',
    lt: 'Išsamus pagal Europos mokymosi modelį',
    ru: 'Полно по Европейской модели обучения',
    de: 'Vollständig nach dem Europäischen Lernmodell',
  },
  decided: {
    lv: 'Pietiek, lai cilvēks varētu izlemt',
    en: 'Enough for people to decide',
    lt: 'Pakanka, kad žmogus apsispręstų',
    ru: 'Достаточно, чтобы человек решил',
    de: 'Genug, um sich zu entscheiden',
  },
} satisfies Readonly<Record<CompletenessLevel, InFiveLanguages>>

export const itemMessages = {
  title: { lv: 'nosaukums', en: 'title', lt: 'pavadinimas', ru: 'название', de: 'Titel' },
  field: {
    lv: 'izglītības joma',
    en: 'field of education',
    lt: 'švietimo sritis',
    ru: 'область образования',
    de: 'Bildungsbereich',
  },
  outcomes: {
    lv: 'ko cilvēks pēc tam prot',
    en: 'what people can do afterwards',
    lt: 'ką žmogus mokės',
    ru: 'чему научится человек',
    de: 'was man danach kann',
  },
  languages: {
    lv: 'mācību valoda',
    en: 'language of instruction',
    lt: 'mokymo kalba',
    ru: 'язык обучения',
    de: 'Unterrichtssprache',
  },
  summary: { lv: 'apraksts', en: 'description', lt: 'aprašymas', ru: 'описание', de: 'Beschreibung' },
  skills: { lv: 'prasmes', en: 'skills', lt: 'įgūdžiai', ru: 'навыки', de: 'Kompetenzen' },
  mode: {
    lv: 'klātienē vai tiešsaistē',
    en: 'in person or online',
    lt: 'gyvai ar nuotoliu',
    ru: 'очно или онлайн',
    de: 'vor Ort oder online',
  },
  place: { lv: 'vieta', en: 'place', lt: 'vieta', ru: 'место', de: 'Ort' },
  start: { lv: 'pirmā diena', en: 'first day', lt: 'pirmoji diena', ru: 'первый день', de: 'erster Tag' },
  deadline: {
    lv: 'pieteikšanās termiņš',
    en: 'deadline',
    lt: 'paraiškų terminas',
    ru: 'срок подачи заявок',
    de: 'Anmeldeschluss',
  },
  schedule: { lv: 'dienas ritms', en: 'schedule', lt: 'tvarkaraštis', ru: 'время занятий', de: 'Tageszeit' },
  length: { lv: 'ilgums', en: 'length', lt: 'trukmė', ru: 'продолжительность', de: 'Dauer' },
  accessibility: {
    lv: 'piekļūstamība',
    en: 'accessibility',
    lt: 'prieinamumas',
    ru: 'доступность',
    de: 'Barrierefreiheit',
  },
  price: { lv: 'cena', en: 'price', lt: 'kaina', ru: 'цена', de: 'Preis' },
} satisfies Readonly<Record<CompletenessItem, InFiveLanguages>>
