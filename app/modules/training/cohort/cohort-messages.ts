import type { InFiveLanguages, Messages } from '../../../shared/i18n/language.ts'
import type { CohortRefusal } from './cohort.ts'

export const cohortMessages = {
  title: {
    lv: 'Mācību grupas',
    en: 'Training cohorts',
    lt: 'Mokymų grupės',
    ru: 'Учебные группы',
    de: 'Ausbildungsgruppen',
  },
  lead: {
    lv: 'Kursi, kuros koordinatori un izglītotāji apgūst standarta kompetences. Kas kursu pabeidz, tam rodas pierādījums.',
    en: 'Courses in which coordinators and educators learn units of the standard. Whoever completes one gets evidence.',
    lt: 'Kursai, kuriuose koordinatoriai ir švietėjai įgyja standarto kompetencijų. Kas kursą baigia, gauna įrodymą.',
    ru: 'Курсы, на которых координаторы и преподаватели осваивают компетенции стандарта. Кто завершил курс, получает подтверждение.',
    de: 'Kurse, in denen Koordinatoren und Lehrende Kompetenzen des Standards erwerben. Wer einen abschließt, bekommt einen Beleg.',
  },
  none: {
    lv: 'Neviena kursa vēl nav. Izvēlieties kursu zemāk.',
    en: 'There is no cohort yet. Choose a course below.',
    lt: 'Dar nėra nė vienos grupės. Pasirinkite kursą žemiau.',
    ru: 'Групп пока нет. Выберите курс ниже.',
    de: 'Es gibt noch keine Gruppe. Wählen Sie unten einen Kurs.',
  },
  seats: { lv: 'Vietas', en: 'Seats', lt: 'Vietos', ru: 'Места', de: 'Plätze' },
  noIntake: {
    lv: 'uzņemšana nav izsludināta',
    en: 'no intake announced',
    lt: 'priėmimas nepaskelbtas',
    ru: 'набор не объявлен',
    de: 'keine Aufnahme angekündigt',
  },
  enrolled: { lv: 'Uzņemti', en: 'Enrolled', lt: 'Priimti', ru: 'Зачислены', de: 'Eingeschrieben' },
  completed: { lv: 'Pabeiguši', en: 'Completed', lt: 'Baigė', ru: 'Завершили', de: 'Abgeschlossen' },
  starts: { lv: 'Sākums', en: 'Starts', lt: 'Pradžia', ru: 'Начало', de: 'Beginn' },
  trains: { lv: 'Kompetences', en: 'Units', lt: 'Kompetencijos', ru: 'Компетенции', de: 'Kompetenzen' },
  valid: {
    lv: 'Pierādījums der {n, plural, zero {# gadu} one {# gadu} other {# gadus}}.',
    en: 'The evidence is valid for {n, plural, one {# year} other {# years}}.',
    lt: 'Įrodymas galioja {n, plural, one {# metus} few {# metus} many {# metų} other {# metų}}.',
    ru: 'Подтверждение действует {n, plural, one {# год} few {# года} many {# лет} other {# года}}.',
    de: 'Der Beleg gilt {n, plural, one {# Jahr} other {# Jahre}}.',
  },
  bindTitle: {
    lv: 'Piesaistīt kursu standartam',
    en: 'Bind a course to the standard',
    lt: 'Susieti kursą su standartu',
    ru: 'Привязать курс к стандарту',
    de: 'Einen Kurs mit dem Standard verbinden',
  },
  course: { lv: 'Kurss', en: 'Course', lt: 'Kursas', ru: 'Курс', de: 'Kurs' },
  unitsOf: {
    lv: 'Ko kursā apgūst: {kind}',
    en: 'What it trains: {kind}',
    lt: 'Ko mokoma: {kind}',
    ru: 'Чему учат: {kind}',
    de: 'Was gelernt wird: {kind}',
  },
  years: {
    lv: 'Cik gadu pierādījums der?',
    en: 'For how many years is the evidence valid?',
    lt: 'Kiek metų įrodymas galioja?',
    ru: 'Сколько лет действует подтверждение?',
    de: 'Wie viele Jahre gilt der Beleg?',
  },
  bind: {
    lv: 'Piesaistīt kursu',
    en: 'Bind the course',
    lt: 'Susieti kursą',
    ru: 'Привязать курс',
    de: 'Kurs verbinden',
  },
  bound: {
    lv: 'Kurss ir piesaistīts.',
    en: 'The course is bound.',
    lt: 'Kursas susietas.',
    ru: 'Курс привязан.',
    de: 'Der Kurs ist verbunden.',
  },
  oneKind: {
    lv: 'Izvēlieties vienas lomas kompetences.',
    en: 'Choose units of one role only.',
    lt: 'Pasirinkite tik vieno vaidmens kompetencijas.',
    ru: 'Выберите компетенции только одной роли.',
    de: 'Wählen Sie Kompetenzen nur einer Rolle.',
  },
  nothingToBind: {
    lv: 'Visi koordinatoriem un izglītotājiem paredzētie kursi jau ir piesaistīti.',
    en: 'All courses for coordinators and educators are bound already.',
    lt: 'Visi koordinatoriams ir švietėjams skirti kursai jau susieti.',
    ru: 'Все курсы для координаторов и преподавателей уже привязаны.',
    de: 'Alle Kurse für Koordinatoren und Lehrende sind schon verbunden.',
  },
} satisfies Messages

export const cohortRefusalMessages: Readonly<Record<CohortRefusal, InFiveLanguages>> = {
  'no-units': {
    lv: 'Izvēlieties vismaz vienu kompetenci.',
    en: 'Choose at least one unit.',
    lt: 'Pasirinkite bent vieną kompetenciją.',
    ru: 'Выберите хотя бы одну компетенцию.',
    de: 'Wählen Sie mindestens eine Kompetenz.',
  },
  'foreign-unit': {
    lv: 'Šīs kompetences nav standarta spēkā esošajā versijā.',
    en: 'These units are not in the version in force.',
    lt: 'Šių kompetencijų nėra galiojančioje standarto versijoje.',
    ru: 'Этих компетенций нет в действующей версии стандарта.',
    de: 'Diese Kompetenzen stehen nicht in der geltenden Fassung.',
  },
  'already-bound': {
    lv: 'Šis kurss jau ir piesaistīts.',
    en: 'This course is bound already.',
    lt: 'Šis kursas jau susietas.',
    ru: 'Этот курс уже привязан.',
    de: 'Dieser Kurs ist schon verbunden.',
  },
}
