import { documentTypeMessages } from '../../../shared/document/document-messages.ts'
import type { Messages } from '../../../shared/i18n/language.ts'

export const documentMessages = {
  title: {
    lv: 'Pieteikuma dokumenti',
    en: 'Documents of the application',
    lt: 'Paraiškos dokumentai',
    ru: 'Документы к заявке',
    de: 'Unterlagen zur Anmeldung',
  },
  lead: {
    lv: 'Līdz 10 dokumentiem, katrs ne lielāks par 5 MB. Der PDF, JPEG, PNG un DOCX.',
    en: 'Up to 10 documents of at most 5 MB each. PDF, JPEG, PNG and DOCX will do.',
    lt: 'Iki 10 dokumentų, kiekvienas ne didesnis kaip 5 MB. Tinka PDF, JPEG, PNG ir DOCX.',
    ru: 'До 10 документов, каждый не больше 5 МБ. Подойдут PDF, JPEG, PNG и DOCX.',
    de: 'Bis zu 10 Unterlagen mit je höchstens 5 MB. PDF, JPEG, PNG und DOCX sind möglich.',
  },
  who: {
    lv: 'Dokumentus redz tikai Jūs un rīkotāja redaktori. 90 dienas pēc pieteikšanās beigām tos dzēš.',
    en: 'Only you and the provider’s editors see the documents. They are deleted 90 days after applications close.',
    lt: 'Dokumentus matote tik Jūs ir rengėjo redaktoriai. Praėjus 90 dienų po priėmimo pabaigos jie ištrinami.',
    ru: 'Документы видите только вы и редакторы организатора. Через 90 дней после окончания приёма заявок их удаляют.',
    de: 'Nur Sie und die Bearbeiter des Anbieters sehen die Unterlagen. 90 Tage nach dem Anmeldeschluss werden sie gelöscht.',
  },
  none: {
    lv: 'Dokumentu vēl nav.',
    en: 'There are no documents yet.',
    lt: 'Dokumentų dar nėra.',
    ru: 'Документов пока нет.',
    de: 'Es gibt noch keine Unterlagen.',
  },
  file: { lv: 'Fails', en: 'File', lt: 'Failas', ru: 'Файл', de: 'Datei' },
  answers: {
    lv: 'Uz ko tas atbild',
    en: 'What it answers',
    lt: 'Į ką jis atsako',
    ru: 'На какой вопрос это ответ',
    de: 'Wozu es gehört',
  },
  nothing: {
    lv: 'Pielikums bez jautājuma',
    en: 'An attachment, to no question',
    lt: 'Priedas be klausimo',
    ru: 'Приложение, без вопроса',
    de: 'Eine Anlage ohne Frage',
  },
  add: {
    lv: 'Pievienot dokumentu',
    en: 'Add the document',
    lt: 'Pridėti dokumentą',
    ru: 'Добавить документ',
    de: 'Unterlage hinzufügen',
  },
  remove: { lv: 'Noņemt', en: 'Remove', lt: 'Pašalinti', ru: 'Убрать', de: 'Entfernen' },
  goOn: {
    lv: 'Tālāk: pārbaudīt pieteikumu',
    en: 'Next: check the application',
    lt: 'Toliau: patikrinti paraišką',
    ru: 'Дальше: проверить заявку',
    de: 'Weiter: Anmeldung prüfen',
  },
  size: {
    lv: '{kilobytes} KB',
    en: '{kilobytes} KB',
    lt: '{kilobytes} KB',
    ru: '{kilobytes} КБ',
    de: '{kilobytes} KB',
  },
} satisfies Messages

/** Why a file is not taken; the sentence says how to mend it. */
export const documentRefusalMessages = {
  ...documentTypeMessages,
  'too-many': {
    lv: 'Desmit dokumenti jau ir. Noņemiet kādu, lai pievienotu citu.',
    en: 'There are ten documents already. Remove one to add another.',
    lt: 'Dešimt dokumentų jau yra. Pašalinkite vieną, kad galėtumėte pridėti kitą.',
    ru: 'Десять документов уже есть. Уберите один, чтобы добавить другой.',
    de: 'Es sind schon zehn Unterlagen. Entfernen Sie eine, um eine andere hinzuzufügen.',
  },
  'already-sent': {
    lv: 'Pieteikums jau ir nosūtīts, tāpēc dokumentus vairs nevar mainīt.',
    en: 'The application has been sent, so its documents can no longer be changed.',
    lt: 'Paraiška jau išsiųsta, todėl dokumentų keisti nebegalima.',
    ru: 'Заявка уже отправлена, поэтому документы изменить нельзя.',
    de: 'Die Anmeldung ist schon abgeschickt; ihre Unterlagen lassen sich nicht mehr ändern.',
  },
} satisfies Messages
