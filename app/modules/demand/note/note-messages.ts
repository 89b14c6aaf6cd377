import type { InFiveLanguages, Messages } from '../../../shared/i18n/language.ts'
import { wishRefusalMessages } from '../wish/wish-messages.ts'
import type { NoteRefusal } from './note.ts'

export const noteMessages = {
  title: {
    lv: 'Iedzīvotāju vēlmju piezīmes',
    en: 'Notes of residents’ wishes',
    lt: 'Gyventojų norų pastabos',
    ru: 'Заметки о пожеланиях жителей',
    de: 'Notizen zu Wünschen von Einwohnern',
  },
  lead: {
    lv: 'Pierakstiet, ko iedzīvotāji Jums sakuši. Vajag tikai skaitu, ne vārdus.',
    en: 'Write down what residents have told you. Only the number is needed, no names.',
    lt: 'Užrašykite, ką Jums sakė gyventojai. Reikia tik skaičiaus, ne vardų.',
    ru: 'Запишите, о чём вам говорили жители. Нужно только число, имена не нужны.',
    de: 'Schreiben Sie auf, was Einwohner Ihnen gesagt haben. Nur die Zahl zählt, keine Namen.',
  },
  municipality: {
    lv: 'Pašvaldība',
    en: 'Municipality',
    lt: 'Savivaldybė',
    ru: 'Самоуправление',
    de: 'Gemeinde',
  },
  people: {
    lv: 'Cik cilvēku to vēlas?',
    en: 'How many people want it?',
    lt: 'Kiek žmonių to nori?',
    ru: 'Сколько людей этого хотят?',
    de: 'Wie viele Menschen möchten das?',
  },
  until: {
    lv: 'Līdz kurai dienai skaitīt?',
    en: 'Count them until',
    lt: 'Iki kurios dienos skaičiuoti?',
    ru: 'До какого дня учитывать?',
    de: 'Mitzählen bis',
  },
  save: { lv: 'Pierakstīt', en: 'Save the note', lt: 'Užrašyti', ru: 'Записать', de: 'Notieren' },
  saved: {
    lv: 'Piezīme ir saglabāta.',
    en: 'The note is saved.',
    lt: 'Pastaba išsaugota.',
    ru: 'Заметка сохранена.',
    de: 'Die Notiz ist gespeichert.',
  },
  list: {
    lv: 'Jūsu teritorijas piezīmes',
    en: 'Notes of your territory',
    lt: 'Jūsų teritorijos pastabos',
    ru: 'Заметки вашей территории',
    de: 'Notizen Ihres Gebiets',
  },
  none: {
    lv: 'Piezīmju vēl nav. Sāciet ar tēmu.',
    en: 'There are no notes yet. Begin with a topic.',
    lt: 'Pastabų dar nėra. Pradėkite nuo temos.',
    ru: 'Заметок пока нет. Начните с темы.',
    de: 'Es gibt noch keine Notizen. Beginnen Sie mit einem Thema.',
  },
  count: {
    lv: '{n, plural, zero {# cilvēku} one {# cilvēks} other {# cilvēki}}',
    en: '{n, plural, one {# person} other {# people}}',
    lt: '{n, plural, one {# žmogus} few {# žmonės} many {# žmogaus} other {# žmonių}}',
    ru: '{n, plural, one {# человек} few {# человека} many {# человек} other {# человека}}',
    de: '{n, plural, one {# Mensch} other {# Menschen}}',
  },
  untilDay: { lv: 'līdz {day}', en: 'until {day}', lt: 'iki {day}', ru: 'до {day}', de: 'bis {day}' },
  remove: { lv: 'Dzēst', en: 'Delete', lt: 'Ištrinti', ru: 'Удалить', de: 'Löschen' },
} satisfies Messages

export const noteRefusalMessages: Readonly<Record<NoteRefusal, InFiveLanguages>> = {
  'not-your-territory': {
    lv: 'Šī pašvaldība nav Jūsu teritorijā.',
    en: 'This municipality is not in your territory.',
    lt: 'Ši savivaldybė nėra Jūsų teritorijoje.',
    ru: 'Это самоуправление не входит в вашу территорию.',
    de: 'Diese Gemeinde gehört nicht zu Ihrem Gebiet.',
  },
  'until-past': wishRefusalMessages['until-past'],
  'until-too-late': wishRefusalMessages['until-too-late'],
}
