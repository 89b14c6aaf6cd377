import type { InFiveLanguages, Messages } from '../../../shared/i18n/language.ts'
import type { Way } from '../availability/availability.ts'
import type {
  BookingRefusal,
  CancelReason,
  Canceller,
  ChangeRefusal,
  ParticipantStatus,
} from './appointment.ts'

export const wayMessages: Readonly<Record<Way, InFiveLanguages>> = {
  place: { lv: 'klātienē', en: 'in person', lt: 'gyvai', ru: 'очно', de: 'vor Ort' },
  phone: { lv: 'pa tālruni', en: 'by phone', lt: 'telefonu', ru: 'по телефону', de: 'am Telefon' },
  video: {
    lv: 'videozvanā',
    en: 'by video call',
    lt: 'vaizdo skambučiu',
    ru: 'по видеосвязи',
    de: 'per Videoanruf',
  },
}

export const statusMessages: Readonly<Record<ParticipantStatus, InFiveLanguages>> = {
  booked: { lv: 'pieteikts', en: 'booked', lt: 'užregistruota', ru: 'есть запись', de: 'gebucht' },
  waiting: { lv: 'gaida', en: 'waiting', lt: 'laukia', ru: 'в ожидании', de: 'wartet' },
  offered: {
    lv: 'piedāvāts laiks',
    en: 'offered a time',
    lt: 'pasiūlytas laikas',
    ru: 'предложено время',
    de: 'Termin angeboten',
  },
  came: { lv: 'ieradās', en: 'came', lt: 'atvyko', ru: 'пришёл (пришла)', de: 'gekommen' },
  absent: {
    lv: 'neieradās',
    en: 'did not come',
    lt: 'neatvyko',
    ru: 'не пришёл (не пришла)',
    de: 'nicht gekommen',
  },
  excused: {
    lv: 'attaisnots iemesls',
    en: 'excused',
    lt: 'pateisinama priežastis',
    ru: 'уважительная причина',
    de: 'entschuldigt',
  },
  cancelled: { lv: 'atcelts', en: 'cancelled', lt: 'atšaukta', ru: 'отменено', de: 'abgesagt' },
}

export const reasonMessages: Readonly<Record<CancelReason, InFiveLanguages>> = {
  'no-time': {
    lv: 'šis laiks neder',
    en: 'the time does not suit',
    lt: 'laikas netinka',
    ru: 'это время не подходит',
    de: 'die Zeit passt nicht',
  },
  illness: { lv: 'slimība', en: 'illness', lt: 'liga', ru: 'болезнь', de: 'Krankheit' },
  solved: {
    lv: 'jautājums ir atrisināts',
    en: 'the question is solved',
    lt: 'klausimas išspręstas',
    ru: 'вопрос решён',
    de: 'die Frage ist geklärt',
  },
  other: {
    lv: 'cits iemesls',
    en: 'another reason',
    lt: 'kita priežastis',
    ru: 'другая причина',
    de: 'anderer Grund',
  },
  moved: {
    lv: 'pārcelts uz citu laiku',
    en: 'moved to another time',
    lt: 'perkelta į kitą laiką',
    ru: 'перенесено на другое время',
    de: 'auf eine andere Zeit verlegt',
  },
  'nobody-left': {
    lv: 'neviens vairs nav pieteicies',
    en: 'nobody is left who wants to come',
    lt: 'nebeliko nė vieno dalyvio',
    ru: 'никто больше не записан',
    de: 'niemand ist mehr angemeldet',
  },
  'too-few': {
    lv: 'pieteikušies pārāk maz cilvēku',
    en: 'too few people signed up',
    lt: 'užsiregistravo per mažai žmonių',
    ru: 'записалось слишком мало людей',
    de: 'zu wenige Anmeldungen',
  },
  'account-erased': {
    lv: 'konts ir dzēsts',
    en: 'the account was erased',
    lt: 'paskyra ištrinta',
    ru: 'учётная запись удалена',
    de: 'das Konto wurde gelöscht',
  },
  'offer-lapsed': {
    lv: 'uz piedāvājumu nav atbildēts laikā',
    en: 'the offer was not answered in time',
    lt: 'į pasiūlymą laiku neatsakyta',
    ru: 'на предложение не ответили вовремя',
    de: 'das Angebot wurde nicht rechtzeitig beantwortet',
  },
}

export const cancellerMessages: Readonly<Record<Canceller, InFiveLanguages>> = {
  resident: {
    lv: 'Atcēla apmeklētājs: {reason}.',
    en: 'Cancelled by the resident: {reason}.',
    lt: 'Atšaukė gyventojas: {reason}.',
    ru: 'Отменил житель: {reason}.',
    de: 'Abgesagt von der Person selbst: {reason}.',
  },
  coordinator: {
    lv: 'Atcēla koordinators: {reason}.',
    en: 'Cancelled by the coordinator: {reason}.',
    lt: 'Atšaukė koordinatorius: {reason}.',
    ru: 'Отменил координатор: {reason}.',
    de: 'Abgesagt von der Koordination: {reason}.',
  },
  machine: {
    lv: 'Beidzās pats: {reason}.',
    en: 'Ended by itself: {reason}.',
    lt: 'Baigėsi savaime: {reason}.',
    ru: 'Завершилось само: {reason}.',
    de: 'Von selbst beendet: {reason}.',
  },
}

export const bookingRefusalMessages: Readonly<Record<BookingRefusal, InFiveLanguages>> = {
  taken: {
    lv: 'Šo laiku tikko aizņēma cits. Izvēlieties citu laiku.',
    en: 'Somebody else has just taken this time. Choose another one.',
    lt: 'Šį laiką ką tik užėmė kitas žmogus. Pasirinkite kitą.',
    ru: 'Это время только что заняли. Выберите другое.',
    de: 'Diese Zeit ist gerade vergeben worden. Wählen Sie eine andere.',
  },
  full: {
    lv: 'Grupā vairs nav brīvu vietu. Varat gaidīt, līdz vieta atbrīvojas.',
    en: 'The group is full. You can wait until a place becomes free.',
    lt: 'Grupėje nebėra laisvų vietų. Galite palaukti, kol vieta atsilaisvins.',
    ru: 'В группе больше нет свободных мест. Можно подождать, пока место освободится.',
    de: 'Die Gruppe ist voll. Sie können warten, bis ein Platz frei wird.',
  },
  'not-bookable': {
    lv: 'Šādu tikšanos te nevar pieteikt. Izvēlieties citu vai zvaniet koordinatoram.',
    en: 'This appointment cannot be booked here. Choose another one or call the coordinator.',
    lt: 'Tokio susitikimo čia užregistruoti negalima. Pasirinkite kitą arba paskambinkite koordinatoriui.',
    ru: 'На такую встречу здесь записаться нельзя. Выберите другую или позвоните координатору.',
    de: 'Dieser Termin lässt sich hier nicht buchen. Wählen Sie einen anderen oder rufen Sie an.',
  },
  'too-many': {
    lv: 'Jums jau ir trīs gaidāmas tikšanās. Vispirms atceliet kādu no tām.',
    en: 'You have three appointments to come already. Cancel one of them first.',
    lt: 'Jau turite tris būsimus susitikimus. Pirma atšaukite vieną iš jų.',
    ru: 'У вас уже есть три предстоящие встречи. Сначала отмените одну из них.',
    de: 'Sie haben schon drei Termine vor sich. Sagen Sie zuerst einen davon ab.',
  },
  'already-there': {
    lv: 'Jūs jau esat pieteicies.',
    en: 'You have booked this already.',
    lt: 'Jau esate užsiregistravę.',
    ru: 'Вы уже записаны.',
    de: 'Sie sind schon angemeldet.',
  },
  'not-needed': {
    lv: 'Brīvi laiki ir; izvēlieties kādu no tiem.',
    en: 'There are free times; choose one of them.',
    lt: 'Laisvų laikų yra; pasirinkite vieną iš jų.',
    ru: 'Свободное время есть; выберите его.',
    de: 'Es gibt freie Zeiten; wählen Sie eine davon.',
  },
  expired: {
    lv: 'Saites termiņš ir beidzies, un nekas nav pieteikts. Izvēlieties laiku vēlreiz.',
    en: 'The link has expired and nothing is booked. Choose a time again.',
    lt: 'Nuoroda nebegalioja, niekas neužregistruota. Pasirinkite laiką iš naujo.',
    ru: 'Срок ссылки истёк, запись не сделана. Выберите время ещё раз.',
    de: 'Der Link ist abgelaufen, und nichts ist gebucht. Wählen Sie noch einmal eine Zeit.',
  },
}

export const changeRefusalMessages: Readonly<Record<ChangeRefusal, InFiveLanguages>> = {
  'already-over': {
    lv: 'Šī tikšanās jau ir sākusies vai beigusies.',
    en: 'This appointment has begun or is over.',
    lt: 'Šis susitikimas jau prasidėjo arba baigėsi.',
    ru: 'Эта встреча уже началась или закончилась.',
    de: 'Dieser Termin hat schon begonnen oder ist vorbei.',
  },
  'already-cancelled': {
    lv: 'Šī tikšanās jau ir atcelta.',
    en: 'This appointment has been cancelled already.',
    lt: 'Šis susitikimas jau atšauktas.',
    ru: 'Эта встреча уже отменена.',
    de: 'Dieser Termin ist schon abgesagt.',
  },
  'not-yet': {
    lv: 'Kas ieradās, varat atzīmēt, kad tikšanās ir sākusies.',
    en: 'You can note who came once the appointment has begun.',
    lt: 'Kas atvyko, galėsite pažymėti, kai susitikimas prasidės.',
    ru: 'Отметить, кто пришёл, можно после начала встречи.',
    de: 'Wer gekommen ist, können Sie eintragen, sobald der Termin begonnen hat.',
  },
  'not-booked': {
    lv: 'Šim cilvēkam nav vietas šajā tikšanās reizē.',
    en: 'This person has no place in the appointment.',
    lt: 'Šis žmogus neturi vietos šiame susitikime.',
    ru: 'У этого человека нет места на встрече.',
    de: 'Diese Person hat keinen Platz bei diesem Termin.',
  },
}

export const appointmentMessages = {
  appointments: { lv: 'Tikšanās', en: 'Appointments', lt: 'Susitikimai', ru: 'Встречи', de: 'Termine' },
  when: { lv: 'Kad', en: 'When', lt: 'Kada', ru: 'Когда', de: 'Wann' },
  how: { lv: 'Kā', en: 'How', lt: 'Kaip', ru: 'Как', de: 'Wie' },
  where: { lv: 'Kur', en: 'Where', lt: 'Kur', ru: 'Где', de: 'Wo' },
  number: { lv: 'Tālrunis', en: 'Phone', lt: 'Telefonas', ru: 'Телефон', de: 'Telefon' },
  videoLink: {
    lv: 'Videozvana saite',
    en: 'Link of the video call',
    lt: 'Vaizdo skambučio nuoroda',
    ru: 'Ссылка на видеозвонок',
    de: 'Link zum Videoanruf',
  },
  with: { lv: 'Pie kā', en: 'With', lt: 'Su kuo', ru: 'С кем', de: 'Mit wem' },
  what: { lv: 'Par ko', en: 'What', lt: 'Apie ką', ru: 'О чём', de: 'Worum' },
  state: { lv: 'Statuss', en: 'State', lt: 'Būsena', ru: 'Состояние', de: 'Stand' },
  coordinatorPhone: {
    lv: 'Koordinatora tālrunis',
    en: 'Phone of the coordinator',
    lt: 'Koordinatoriaus telefonas',
    ru: 'Телефон координатора',
    de: 'Telefon der Koordination',
  },
  minutes: {
    lv: '{n, plural, zero {# minūšu} one {# minūte} other {# minūtes}}',
    en: '{n, plural, one {# minute} other {# minutes}}',
    lt: '{n, plural, one {# minutė} few {# minutės} many {# minutės} other {# minučių}}',
    ru: '{n, plural, one {# минута} few {# минуты} many {# минут} other {# минуты}}',
    de: '{n, plural, one {# Minute} other {# Minuten}}',
  },
  reason: { lv: 'Iemesls', en: 'Reason', lt: 'Priežastis', ru: 'Причина', de: 'Grund' },
  cancel: {
    lv: 'Atcelt tikšanos',
    en: 'Cancel the appointment',
    lt: 'Atšaukti susitikimą',
    ru: 'Отменить встречу',
    de: 'Termin absagen',
  },
  calendarFile: {
    lv: 'Pievienot kalendāram',
    en: 'Add to your calendar',
    lt: 'Įtraukti į kalendorių',
    ru: 'Добавить в календарь',
    de: 'In den Kalender eintragen',
  },
  calendarName: {
    lv: 'Laipa: tikšanās',
    en: 'Laipa: appointments',
    lt: 'Laipa: susitikimai',
    ru: 'Laipa: встречи',
    de: 'Laipa: Termine',
  },
  category: { lv: 'Tikšanās', en: 'Appointment', lt: 'Susitikimas', ru: 'Встреча', de: 'Termin' },
  titled: {
    lv: '{title} ({names})',
    en: '{title} ({names})',
    lt: '{title} ({names})',
    ru: '{title} ({names})',
    de: '{title} ({names})',
  },
} satisfies Messages
