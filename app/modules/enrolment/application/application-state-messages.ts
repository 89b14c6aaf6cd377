import type { InFiveLanguages } from '../../../shared/i18n/language.ts'
import type { ApplicationState } from './application-state.ts'
import type { CancelledBy, CancelReason } from './application.ts'

/** Names of the states, in small letters, as an editor's table shows them. */
export const stateMessages: Readonly<Record<ApplicationState, InFiveLanguages>> = {
  draft: { lv: 'melnraksts', en: 'draft', lt: 'juodraštis', ru: 'черновик', de: 'Entwurf' },
  submitted: { lv: 'iesniegts', en: 'sent', lt: 'pateikta', ru: 'подана', de: 'abgeschickt' },
  incomplete: { lv: 'nepilnīgs', en: 'incomplete', lt: 'nepilna', ru: 'неполная', de: 'unvollständig' },
  waitlisted: {
    lv: 'gaidīšanas sarakstā',
    en: 'on the waiting list',
    lt: 'laukiančiųjų sąraše',
    ru: 'в листе ожидания',
    de: 'auf der Warteliste',
  },
  offered: {
    lv: 'vieta piedāvāta, gaida atbildi',
    en: 'seat offered, waiting for an answer',
    lt: 'vieta pasiūlyta, laukiama atsakymo',
    ru: 'место предложено, ждём ответа',
    de: 'Platz angeboten, Antwort offen',
  },
  confirmed: {
    lv: 'vieta apstiprināta',
    en: 'seat confirmed',
    lt: 'vieta patvirtinta',
    ru: 'место подтверждено',
    de: 'Platz bestätigt',
  },
  declined: {
    lv: 'atteicās no vietas',
    en: 'seat declined',
    lt: 'vietos atsisakyta',
    ru: 'отказ от места',
    de: 'Platz abgelehnt',
  },
  expired: {
    lv: 'neatbildēja laikā',
    en: 'no answer in time',
    lt: 'neatsakyta laiku',
    ru: 'нет ответа в срок',
    de: 'keine Antwort innerhalb der Frist',
  },
  attending: { lv: 'mācās', en: 'attending', lt: 'mokosi', ru: 'учится', de: 'nimmt teil' },
  completed: { lv: 'pabeidza', en: 'completed', lt: 'baigė', ru: 'завершено', de: 'abgeschlossen' },
  dropped: {
    lv: 'pārtrauca mācības',
    en: 'dropped out',
    lt: 'nutraukė mokymąsi',
    ru: 'обучение прервано',
    de: 'abgebrochen',
  },
  'no-show': { lv: 'neieradās', en: 'did not come', lt: 'neatvyko', ru: 'неявка', de: 'nicht erschienen' },
  cancelled: { lv: 'slēgts', en: 'closed', lt: 'uždaryta', ru: 'закрыта', de: 'geschlossen' },
}

export const reasonMessages: Readonly<Record<CancelReason, InFiveLanguages>> = {
  'no-time': { lv: 'nav laika', en: 'no time', lt: 'nėra laiko', ru: 'нет времени', de: 'keine Zeit' },
  illness: { lv: 'slimība', en: 'illness', lt: 'liga', ru: 'болезнь', de: 'Krankheit' },
  moved: {
    lv: 'pārcelšanās uz citurieni',
    en: 'moving away',
    lt: 'persikraustymas kitur',
    ru: 'переезд',
    de: 'Umzug',
  },
  'found-other': {
    lv: 'atrastas citas mācības',
    en: 'found another course',
    lt: 'rasti kiti mokymai',
    ru: 'найдено другое обучение',
    de: 'anderer Kurs gefunden',
  },
  'not-eligible': {
    lv: 'neatbilst uzņemšanas noteikumiem',
    en: 'does not meet the conditions of the intake',
    lt: 'neatitinka priėmimo sąlygų',
    ru: 'не подходит под условия набора',
    de: 'erfüllt die Bedingungen der Aufnahme nicht',
  },
  'no-contact': {
    lv: 'neizdevās sazināties',
    en: 'could not be reached',
    lt: 'nepavyko susisiekti',
    ru: 'не удалось связаться',
    de: 'nicht erreichbar',
  },
  'intake-cancelled': {
    lv: 'uzņemšana ir atcelta',
    en: 'the intake is cancelled',
    lt: 'priėmimas atšauktas',
    ru: 'набор отменён',
    de: 'die Aufnahme ist abgesagt',
  },
  'account-erased': {
    lv: 'konts dzēsts',
    en: 'the account was erased',
    lt: 'paskyra ištrinta',
    ru: 'учётная запись удалена',
    de: 'Konto gelöscht',
  },
  other: {
    lv: 'cits iemesls',
    en: 'another reason',
    lt: 'kita priežastis',
    ru: 'другая причина',
    de: 'anderer Grund',
  },
}

export const cancelledByMessages: Readonly<Record<CancelledBy, InFiveLanguages>> = {
  applicant: {
    lv: 'Jūs atsaucāt pieteikumu. Iemesls: {reason}.',
    en: 'You withdrew the application. The reason: {reason}.',
    lt: 'Jūs atsiėmėte paraišką. Priežastis: {reason}.',
    ru: 'Вы отозвали заявку. Причина: {reason}.',
    de: 'Sie haben die Anmeldung zurückgezogen. Der Grund: {reason}.',
  },
  coordinator: {
    lv: 'Koordinators atsauca pieteikumu. Iemesls: {reason}.',
    en: 'The coordinator withdrew the application. The reason: {reason}.',
    lt: 'Koordinatorius atsiėmė paraišką. Priežastis: {reason}.',
    ru: 'Координатор отозвал заявку. Причина: {reason}.',
    de: 'Die Koordination hat die Anmeldung zurückgezogen. Der Grund: {reason}.',
  },
  provider: {
    lv: 'Rīkotājs slēdza pieteikumu. Iemesls: {reason}.',
    en: 'The provider closed the application. The reason: {reason}.',
    lt: 'Rengėjas uždarė paraišką. Priežastis: {reason}.',
    ru: 'Организатор закрыл заявку. Причина: {reason}.',
    de: 'Der Anbieter hat die Anmeldung geschlossen. Der Grund: {reason}.',
  },
}
