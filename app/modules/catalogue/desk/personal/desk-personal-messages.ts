import type { Messages } from '../../../../shared/i18n/language.ts'

export const deskPersonalMessages = {
  teaching: {
    lv: 'Mācības, ko Jūs vadāt',
    en: 'Courses that you teach',
    lt: 'Mokymai, kuriuos vedate',
    ru: 'Обучение, которое вы ведёте',
    de: 'Kurse, die Sie leiten',
  },
  what: {
    lv: 'Kurās mācībās un kā Jūs piedalāties kā izglītotājs, kas to piedāvāja un kad abas puses to apstiprināja. Apstiprinātu vārdu redz visi, kas atver mācību lapu.',
    en: 'In which courses and how you take part as an educator, who proposed it and when both sides confirmed it. A confirmed name is seen by everybody who opens the course’s page.',
    lt: 'Kuriuose mokymuose ir kaip dalyvaujate kaip švietėjas, kas tai pasiūlė ir kada abi pusės patvirtino. Patvirtintą vardą mato visi, kas atveria mokymų puslapį.',
    ru: 'В каком обучении и как вы участвуете как преподаватель, кто это предложил и когда обе стороны подтвердили. Подтверждённое имя видят все, кто открывает страницу обучения.',
    de: 'An welchen Kursen und wie Sie als Lehrende mitwirken, wer es vorgeschlagen hat und wann beide Seiten zugestimmt haben. Einen bestätigten Namen sehen alle, die die Seite des Kurses öffnen.',
  },
  why: {
    lv: 'Lai mācību dalībnieki zinātu, kas mācīs.',
    en: 'So that learners know who will teach.',
    lt: 'Kad besimokantieji žinotų, kas mokys.',
    ru: 'Чтобы участники знали, кто будет преподавать.',
    de: 'Damit die Teilnehmenden wissen, wer unterrichtet.',
  },
  howLong: {
    lv: 'Kamēr mācības ir katalogā vai līdz Jūs dzēšat kontu. Uzaicinājumā e-pasta adrese paliek, līdz uz to atbild, bet ne ilgāk kā 30 dienas.',
    en: 'As long as the course is in the catalogue, or until you delete your account. An invitation holds the e-mail address until it is answered, for 30 days at most.',
    lt: 'Kol mokymai yra kataloge arba kol ištrinsite paskyrą. Kvietime el. pašto adresas lieka, kol į jį atsakoma, bet ne ilgiau kaip 30 dienų.',
    ru: 'Пока обучение есть в каталоге или пока вы не удалите учётную запись. В приглашении адрес хранится, пока на него не ответят, но не дольше 30 дней.',
    de: 'Solange der Kurs im Katalog steht, oder bis Sie Ihr Konto löschen. Eine Einladung enthält die E-Mail-Adresse, bis sie beantwortet ist, höchstens 30 Tage.',
  },
  invitations: {
    lv: 'Uzaicinājumi mācīt',
    en: 'Invitations to teach',
    lt: 'Kvietimai mokyti',
    ru: 'Приглашения преподавать',
    de: 'Einladungen zu unterrichten',
  },
  course: { lv: 'Mācības', en: 'Course', lt: 'Mokymai', ru: 'Обучение', de: 'Kurs' },
  part: { lv: 'Kā', en: 'How', lt: 'Kaip', ru: 'Как', de: 'Wie' },
  email: { lv: 'E-pasts', en: 'E-mail', lt: 'El. paštas', ru: 'Электронная почта', de: 'E-Mail' },
  proposed: { lv: 'Piedāvāts', en: 'Proposed', lt: 'Pasiūlyta', ru: 'Предложено', de: 'Vorgeschlagen' },
  byYou: {
    lv: 'Jūs apstiprinājāt',
    en: 'You confirmed',
    lt: 'Patvirtinote Jūs',
    ru: 'Вы подтвердили',
    de: 'Von Ihnen bestätigt',
  },
  byProvider: {
    lv: 'Rīkotājs apstiprināja',
    en: 'The provider confirmed',
    lt: 'Patvirtino rengėjas',
    ru: 'Организатор подтвердил',
    de: 'Vom Anbieter bestätigt',
  },
  answered: { lv: 'Atbildēts', en: 'Answered', lt: 'Atsakyta', ru: 'Ответ дан', de: 'Beantwortet' },
  withdrawn: { lv: 'Atsaukts', en: 'Withdrawn', lt: 'Atšaukta', ru: 'Отозвано', de: 'Zurückgezogen' },
} satisfies Messages
