import type { InFiveLanguages } from '../../../shared/i18n/language.ts'
import type { situationCodes, Theme } from './situation.ts'

export const themeMessages: Readonly<Record<Theme, InFiveLanguages>> = {
  work: { lv: 'Darbs', en: 'Work', lt: 'Darbas', ru: 'Работа', de: 'Arbeit' },
  education: { lv: 'Izglītība', en: 'Education', lt: 'Išsilavinimas', ru: 'Образование', de: 'Bildung' },
  digital: {
    lv: 'Digitālās prasmes',
    en: 'Digital skills',
    lt: 'Skaitmeniniai įgūdžiai',
    ru: 'Цифровые навыки',
    de: 'Digitale Fähigkeiten',
  },
  language: {
    lv: 'Latviešu valoda',
    en: 'Latvian',
    lt: 'Latvių kalba',
    ru: 'Латышский язык',
    de: 'Lettisch',
  },
  transport: {
    lv: 'Nokļūšana',
    en: 'Getting there',
    lt: 'Nuvykimas',
    ru: 'Дорога',
    de: 'Anfahrt',
  },
  care: {
    lv: 'Rūpes par citiem',
    en: 'Caring for others',
    lt: 'Kitų priežiūra',
    ru: 'Забота о близких',
    de: 'Sorge für andere',
  },
  time: { lv: 'Laiks', en: 'Time', lt: 'Laikas', ru: 'Время', de: 'Zeit' },
  direction: {
    lv: 'Izvēle',
    en: 'Direction',
    lt: 'Pasirinkimas',
    ru: 'Выбор пути',
    de: 'Richtung',
  },
}

type Codes = { readonly [T in Theme]: Readonly<Record<(typeof situationCodes)[T][number], InFiveLanguages>> }

export const situationMessages: Codes = {
  work: {
    employed: { lv: 'Strādā', en: 'Employed', lt: 'Dirba', ru: 'Работает', de: 'Beschäftigt' },
    'part-time': {
      lv: 'Strādā nepilnu laiku',
      en: 'Employed part-time',
      lt: 'Dirba ne visą darbo dieną',
      ru: 'Работает неполный день',
      de: 'In Teilzeit beschäftigt',
    },
    seeking: {
      lv: 'Meklē darbu',
      en: 'Looking for work',
      lt: 'Ieško darbo',
      ru: 'Ищет работу',
      de: 'Sucht Arbeit',
    },
    'not-seeking': {
      lv: 'Nestrādā un darbu nemeklē',
      en: 'Not working and not looking',
      lt: 'Nedirba ir darbo neieško',
      ru: 'Не работает и не ищет работу',
      de: 'Arbeitet nicht und sucht nicht',
    },
    'self-employed': {
      lv: 'Pašnodarbināts',
      en: 'Self-employed',
      lt: 'Dirba savarankiškai',
      ru: 'Самозанятость',
      de: 'Selbstständig',
    },
    'at-risk': {
      lv: 'Darbs apdraudēts',
      en: 'Job at risk',
      lt: 'Gali netekti darbo',
      ru: 'Может потерять работу',
      de: 'Arbeitsplatz gefährdet',
    },
  },
  education: {
    none: {
      lv: 'Nav pabeigta pamatskola',
      en: 'Basic school not finished',
      lt: 'Nebaigta pagrindinė mokykla',
      ru: 'Основная школа не окончена',
      de: 'Ohne Schulabschluss',
    },
    basic: {
      lv: 'Pamatskola',
      en: 'Basic school',
      lt: 'Pagrindinė mokykla',
      ru: 'Основная школа',
      de: 'Grundschulbildung',
    },
    secondary: {
      lv: 'Vidusskola',
      en: 'Secondary school',
      lt: 'Vidurinė mokykla',
      ru: 'Средняя школа',
      de: 'Mittelschule',
    },
    vocational: {
      lv: 'Profesionālā izglītība',
      en: 'Vocational education',
      lt: 'Profesinis išsilavinimas',
      ru: 'Профессиональное образование',
      de: 'Berufsausbildung',
    },
    higher: {
      lv: 'Augstākā izglītība',
      en: 'Higher education',
      lt: 'Aukštasis išsilavinimas',
      ru: 'Высшее образование',
      de: 'Hochschulbildung',
    },
  },
  digital: {
    none: { lv: 'Vēl nav', en: 'None yet', lt: 'Dar nėra', ru: 'Пока нет', de: 'Noch keine' },
    basic: { lv: 'Pamati', en: 'Basics', lt: 'Pagrindai', ru: 'Основы', de: 'Grundlagen' },
    sure: { lv: 'Droši', en: 'Sure', lt: 'Tvirti', ru: 'Уверенные', de: 'Sicher' },
  },
  language: {
    'lv-none': { lv: 'Nerunā', en: 'None', lt: 'Nemoka', ru: 'Не говорит', de: 'Keine Kenntnisse' },
    'lv-a': {
      lv: 'Pamati (A1–A2)',
      en: 'Basic (A1–A2)',
      lt: 'Pagrindai (A1–A2)',
      ru: 'Основы (A1–A2)',
      de: 'Grundlagen (A1–A2)',
    },
    'lv-b': {
      lv: 'Labi (B1–B2)',
      en: 'Good (B1–B2)',
      lt: 'Gerai (B1–B2)',
      ru: 'Хорошо (B1–B2)',
      de: 'Gut (B1–B2)',
    },
    'lv-c': {
      lv: 'Brīvi (C1–C2)',
      en: 'Fluent (C1–C2)',
      lt: 'Laisvai (C1–C2)',
      ru: 'Свободно (C1–C2)',
      de: 'Fließend (C1–C2)',
    },
  },
  transport: {
    car: { lv: 'Ir auto', en: 'Has a car', lt: 'Turi automobilį', ru: 'Есть машина', de: 'Hat ein Auto' },
    bus: {
      lv: 'Brauc ar autobusu',
      en: 'Goes by bus',
      lt: 'Važiuoja autobusu',
      ru: 'Ездит на автобусе',
      de: 'Fährt mit dem Bus',
    },
    none: {
      lv: 'Nav, ar ko nokļūt',
      en: 'No way to get there',
      lt: 'Neturi kuo nuvykti',
      ru: 'Не на чем добраться',
      de: 'Keine Fahrmöglichkeit',
    },
  },
  care: {
    children: {
      lv: 'Pieskata bērnus',
      en: 'Looks after children',
      lt: 'Prižiūri vaikus',
      ru: 'Присматривает за детьми',
      de: 'Betreut Kinder',
    },
    relatives: {
      lv: 'Rūpējas par tuvinieku',
      en: 'Looks after a relative',
      lt: 'Rūpinasi artimuoju',
      ru: 'Заботится о близком',
      de: 'Kümmert sich um Angehörige',
    },
    none: { lv: 'Nevienu', en: 'Nobody', lt: 'Niekuo', ru: 'Ни о ком', de: 'Niemanden' },
  },
  time: {
    daytime: {
      lv: 'Brīvs dienā',
      en: 'Free by day',
      lt: 'Laisva diena',
      ru: 'Свободен днём',
      de: 'Tagsüber frei',
    },
    evening: {
      lv: 'Brīvs vakaros',
      en: 'Free in the evening',
      lt: 'Laisvi vakarai',
      ru: 'Свободен вечером',
      de: 'Abends frei',
    },
    weekend: {
      lv: 'Brīvs nedēļas nogalē',
      en: 'Free at the weekend',
      lt: 'Laisvi savaitgaliai',
      ru: 'Свободен в выходные',
      de: 'Am Wochenende frei',
    },
    little: { lv: 'Laika maz', en: 'Little time', lt: 'Laiko mažai', ru: 'Времени мало', de: 'Wenig Zeit' },
  },
  direction: {
    clear: {
      lv: 'Zina, ko grib mācīties',
      en: 'Knows what to learn',
      lt: 'Žino, ko nori mokytis',
      ru: 'Знает, чему учиться',
      de: 'Weiß, was zu lernen ist',
    },
    choosing: {
      lv: 'Izvēlas starp vairākām iespējām',
      en: 'Choosing between several things',
      lt: 'Renkasi iš kelių galimybių',
      ru: 'Выбирает из нескольких',
      de: 'Wählt zwischen mehreren',
    },
    unsure: {
      lv: 'Vēl nezina',
      en: 'Not sure yet',
      lt: 'Dar nežino',
      ru: 'Пока не знает',
      de: 'Noch unsicher',
    },
  },
}

/** The code in words. */
export function codeMessage(theme: Theme, code: string): InFiveLanguages | undefined {
  return Object.entries(situationMessages[theme]).find(([known]) => known === code)?.[1]
}
