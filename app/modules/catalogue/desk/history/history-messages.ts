import type { InFiveLanguages, Messages } from '../../../../shared/i18n/language.ts'
import type { SavedVersion } from './draft-history.ts'

export const historyMessages = {
  title: { lv: 'Vēsture', en: 'History', lt: 'Istorija', ru: 'История', de: 'Verlauf' },
  lead: {
    lv: 'Kas, kad un ko ir mainījis. Jaunākais ir augšā.',
    en: 'Who changed what, and when. The newest stands first.',
    lt: 'Kas, kada ir ką pakeitė. Naujausia – viršuje.',
    ru: 'Кто, когда и что изменил. Новое – сверху.',
    de: 'Wer wann was geändert hat. Das Neueste steht oben.',
  },
  before: { lv: 'Bija', en: 'Before', lt: 'Buvo', ru: 'Было', de: 'Vorher' },
  after: { lv: 'Kļuva', en: 'After', lt: 'Tapo', ru: 'Стало', de: 'Nachher' },
  field: { lv: 'Lauks', en: 'Field', lt: 'Laukelis', ru: 'Поле', de: 'Feld' },
  nothing: { lv: '–', en: '–', lt: '–', ru: '–', de: '–' },
  somebody: {
    lv: 'bijušais darbinieks',
    en: 'somebody who left',
    lt: 'buvęs darbuotojas',
    ru: 'бывший сотрудник',
    de: 'ehemalige Person',
  },
} satisfies Messages

export const causeMessages = {
  begun: { lv: 'Sākts', en: 'Begun', lt: 'Pradėta', ru: 'Начато', de: 'Begonnen' },
  copied: { lv: 'Nokopēts', en: 'Copied', lt: 'Nukopijuota', ru: 'Скопировано', de: 'Kopiert' },
  saved: { lv: 'Saglabāts', en: 'Saved', lt: 'Išsaugota', ru: 'Сохранено', de: 'Gespeichert' },
  'set-aside': {
    lv: 'Saglabāts vienlaikus ar citu, nav pārņemts',
    en: 'Saved at the same time as another, not taken over',
    lt: 'Išsaugota vienu metu su kitu, neįtraukta',
    ru: 'Сохранено одновременно с другим, не принято',
    de: 'Gleichzeitig mit anderem gespeichert, nicht übernommen',
  },
  bulk: {
    lv: 'Mainīts kopā ar citiem',
    en: 'Changed with others',
    lt: 'Keista kartu su kitais',
    ru: 'Изменено вместе с другими',
    de: 'Mit anderen geändert',
  },
  file: { lv: 'No faila', en: 'From a file', lt: 'Iš failo', ru: 'Из файла', de: 'Aus einer Datei' },
} satisfies Readonly<Record<SavedVersion['cause'], InFiveLanguages>>

export const happenedMessages: Readonly<Record<string, InFiveLanguages>> = {
  'catalogue.offer-draft.review-asked': {
    lv: 'Nodots pārbaudei',
    en: 'Given to a colleague',
    lt: 'Perduota peržiūrėti',
    ru: 'Передано на проверку',
    de: 'Zur Prüfung gegeben',
  },
  'catalogue.offer-draft.returned': {
    lv: 'Atdots atpakaļ',
    en: 'Given back',
    lt: 'Grąžinta',
    ru: 'Возвращено',
    de: 'Zurückgegeben',
  },
  'catalogue.offer-draft.archived': {
    lv: 'Arhivēts',
    en: 'Archived',
    lt: 'Archyvuota',
    ru: 'Убрано в архив',
    de: 'Archiviert',
  },
  'catalogue.opportunity.published': {
    lv: 'Publicēts',
    en: 'Published',
    lt: 'Paskelbta',
    ru: 'Опубликовано',
    de: 'Veröffentlicht',
  },
  'catalogue.opportunity.cancelled': {
    lv: 'Atcelts',
    en: 'Cancelled',
    lt: 'Atšaukta',
    ru: 'Отменено',
    de: 'Abgesagt',
  },
  'catalogue.opportunity.archived': {
    lv: 'Arhivēts',
    en: 'Archived',
    lt: 'Archyvuota',
    ru: 'Убрано в архив',
    de: 'Archiviert',
  },
  'catalogue.educator.changed': {
    lv: 'Mainījās izglītotāji',
    en: 'Educators changed',
    lt: 'Pasikeitė švietėjai',
    ru: 'Сменились преподаватели',
    de: 'Lehrende geändert',
  },
}
