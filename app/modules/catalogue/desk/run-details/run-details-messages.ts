import type { Messages } from '../../../../shared/i18n/language.ts'

export const runDetailsMessages = {
  lessons: { lv: 'Nodarbības', en: 'Lessons', lt: 'Užsiėmimai', ru: 'Занятия', de: 'Termine' },
  rigaTime: {
    lv: 'Laiks ir pēc Rīgas pulksteņa.',
    en: 'Times are by the clock in Riga.',
    lt: 'Laikas – pagal Rygos laikrodį.',
    ru: 'Время – по рижским часам.',
    de: 'Die Zeiten gelten nach der Uhr in Riga.',
  },
  day: { lv: 'Diena', en: 'Day', lt: 'Diena', ru: 'День', de: 'Tag' },
  time: { lv: 'Laiks', en: 'Time', lt: 'Laikas', ru: 'Время', de: 'Zeit' },
  room: { lv: 'Telpa', en: 'Room', lt: 'Patalpa', ru: 'Помещение', de: 'Raum' },
  cancelled: { lv: 'atcelta', en: 'cancelled', lt: 'atšauktas', ru: 'отменено', de: 'abgesagt' },
  educators: { lv: 'Izglītotāji', en: 'Educators', lt: 'Švietėjai', ru: 'Преподаватели', de: 'Lehrende' },
  concessions: {
    lv: 'Kam lētāk',
    en: 'Who pays less',
    lt: 'Kam pigiau',
    ru: 'Кому дешевле',
    de: 'Für wen es günstiger ist',
  },
  because: {
    lv: 'Iemesls: {reason}.',
    en: 'Reason: {reason}.',
    lt: 'Priežastis: {reason}.',
    ru: 'Причина: {reason}.',
    de: 'Grund: {reason}.',
  },
  theirWords: {
    lv: 'Rīkotājs raksta:',
    en: 'The provider writes:',
    lt: 'Rengėjas rašo:',
    ru: 'Организатор пишет:',
    de: 'Der Anbieter schreibt:',
  },
} satisfies Messages
