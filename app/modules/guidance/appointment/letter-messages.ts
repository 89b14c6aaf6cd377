import type { InFiveLanguages, Messages } from '../../../shared/i18n/language.ts'
import type { CoordinatorLetterKind, ParticipantLetterKind } from './appointment.ts'

interface LetterText {
  readonly subject: InFiveLanguages
  readonly text: InFiveLanguages
}

export const participantLetterMessages: Readonly<Record<ParticipantLetterKind, LetterText>> = {
  booked: {
    subject: {
      lv: 'Jūs esat pieteikts: {when}',
      en: 'Your appointment: {when}',
      lt: 'Jūsų susitikimas: {when}',
      ru: 'Ваша встреча: {when}',
      de: 'Ihr Termin: {when}',
    },
    text: {
      lv: '{title}: {when}. Koordinators: {coordinator}.',
      en: '{title}: {when}. Coordinator: {coordinator}.',
      lt: '{title}: {when}. Koordinatorius: {coordinator}.',
      ru: '{title}: {when}. Координатор: {coordinator}.',
      de: '{title}: {when}. Koordination: {coordinator}.',
    },
  },
  moved: {
    subject: {
      lv: 'Jūsu jaunais laiks: {when}',
      en: 'Your new time: {when}',
      lt: 'Jūsų naujas laikas: {when}',
      ru: 'Ваше новое время: {when}',
      de: 'Ihre neue Zeit: {when}',
    },
    text: {
      lv: '{title} ir pārcelta. Jaunais laiks: {when}. Koordinators: {coordinator}.',
      en: '{title} has been moved. The new time: {when}. Coordinator: {coordinator}.',
      lt: '{title}: laikas pakeistas. Naujas laikas: {when}. Koordinatorius: {coordinator}.',
      ru: '{title}: время изменено. Новое время: {when}. Координатор: {coordinator}.',
      de: '{title} ist verlegt. Die neue Zeit: {when}. Koordination: {coordinator}.',
    },
  },
  cancelled: {
    subject: {
      lv: 'Atcelts: {title}, {when}',
      en: 'Cancelled: {title}, {when}',
      lt: 'Atšaukta: {title}, {when}',
      ru: 'Отменено: {title}, {when}',
      de: 'Abgesagt: {title}, {when}',
    },
    text: {
      lv: '{title} ({when}) nenotiks. Iemesls: {reason}. Varat izvēlēties citu laiku vai zvanīt koordinatoram.',
      en: '{title} ({when}) will not take place. Reason: {reason}. You can choose another time or call the coordinator.',
      lt: '{title} ({when}) neįvyks. Priežastis: {reason}. Galite pasirinkti kitą laiką arba paskambinti koordinatoriui.',
      ru: '{title} ({when}) не состоится. Причина: {reason}. Вы можете выбрать другое время или позвонить координатору.',
      de: '{title} ({when}) findet nicht statt. Grund: {reason}. Sie können eine andere Zeit wählen oder anrufen.',
    },
  },
  waiting: {
    subject: {
      lv: 'Jūs esat gaidīšanas sarakstā: {title}',
      en: 'You are on the waiting list: {title}',
      lt: 'Esate laukiančiųjų sąraše: {title}',
      ru: 'Вы в листе ожидания: {title}',
      de: 'Sie stehen auf der Warteliste: {title}',
    },
    text: {
      lv: 'Kad atbrīvosies laiks vai vieta, mēs Jums rakstīsim. Koordinators: {coordinator}.',
      en: 'We will write to you when a time or a place becomes free. Coordinator: {coordinator}.',
      lt: 'Kai atsilaisvins laikas ar vieta, Jums parašysime. Koordinatorius: {coordinator}.',
      ru: 'Когда освободится время или место, мы вам напишем. Координатор: {coordinator}.',
      de: 'Wir schreiben Ihnen, sobald eine Zeit oder ein Platz frei wird. Koordination: {coordinator}.',
    },
  },
  offered: {
    subject: {
      lv: 'Jums ir brīvs laiks: {when}. Atbildiet līdz {deadline}',
      en: 'A time is free for you: {when}. Answer by {deadline}',
      lt: 'Jums yra laisvas laikas: {when}. Atsakykite iki {deadline}',
      ru: 'Для вас есть время: {when}. Ответьте до {deadline}',
      de: 'Für Sie ist eine Zeit frei: {when}. Antworten Sie bis {deadline}',
    },
    text: {
      lv: '{title}: {when}. Šo laiku glabājam Jums līdz {deadline}; tad to piedāvāsim nākamajam. Koordinators: {coordinator}.',
      en: '{title}: {when}. We keep this time for you until {deadline}; then the next person is asked. Coordinator: {coordinator}.',
      lt: '{title}: {when}. Šį laiką Jums laikome iki {deadline}; po to jį pasiūlysime kitam. Koordinatorius: {coordinator}.',
      ru: '{title}: {when}. Это время мы держим для вас до {deadline}, потом предложим следующему. Координатор: {coordinator}.',
      de: '{title}: {when}. Wir halten diese Zeit bis {deadline} für Sie frei; dann fragen wir die nächste Person. Koordination: {coordinator}.',
    },
  },
  lapsed: {
    subject: {
      lv: 'Piedāvātais laiks vairs nav Jūsu: {when}',
      en: 'The time offered is no longer kept for you: {when}',
      lt: 'Pasiūlytas laikas Jums nebelaikomas: {when}',
      ru: 'Предложенное время больше не ваше: {when}',
      de: 'Die angebotene Zeit ist nicht mehr für Sie frei: {when}',
    },
    text: {
      lv: 'Jūs neatbildējāt laikā, tāpēc laiku ({when}) piedāvājām citam. Iemesls: {reason}. Ja vēl vēlaties tikties, izvēlieties laiku vēlreiz.',
      en: 'You did not answer in time, so we offered the time ({when}) to somebody else. Reason: {reason}. If you still want to come, choose a time again.',
      lt: 'Laiku neatsakėte, todėl laiką ({when}) pasiūlėme kitam. Priežastis: {reason}. Jei vis dar norite susitikti, pasirinkite laiką iš naujo.',
      ru: 'Вы не ответили вовремя, и время ({when}) предложено другому. Причина: {reason}. Если вы всё ещё хотите встретиться, выберите время снова.',
      de: 'Sie haben nicht rechtzeitig geantwortet, darum haben wir die Zeit ({when}) weitergegeben. Grund: {reason}. Wenn Sie noch kommen möchten, wählen Sie noch einmal.',
    },
  },
  reminder: {
    subject: {
      lv: 'Rīt: {title}, {when}',
      en: 'Tomorrow: {title}, {when}',
      lt: 'Rytoj: {title}, {when}',
      ru: 'Завтра: {title}, {when}',
      de: 'Morgen: {title}, {when}',
    },
    text: {
      lv: 'Atgādinām: {title}, {when}. Koordinators: {coordinator}. Ja nevarat ierasties, lūdzu, atceliet, lai laiks noder citam.',
      en: 'A reminder: {title}, {when}. Coordinator: {coordinator}. If you cannot come, please cancel, so that somebody else can have the time.',
      lt: 'Primename: {title}, {when}. Koordinatorius: {coordinator}. Jei negalite atvykti, atšaukite, kad laiku galėtų pasinaudoti kitas.',
      ru: 'Напоминаем: {title}, {when}. Координатор: {coordinator}. Если вы не сможете прийти, отмените встречу, чтобы время досталось другому.',
      de: 'Zur Erinnerung: {title}, {when}. Koordination: {coordinator}. Wenn Sie nicht kommen können, sagen Sie bitte ab, damit jemand anders die Zeit bekommt.',
    },
  },
}

export const coordinatorLetterMessages: Readonly<Record<CoordinatorLetterKind, LetterText>> = {
  booked: {
    subject: {
      lv: 'Jauna tikšanās: {when}',
      en: 'New appointment: {when}',
      lt: 'Naujas susitikimas: {when}',
      ru: 'Новая встреча: {when}',
      de: 'Neuer Termin: {when}',
    },
    text: {
      lv: '{name}: {title}, {when}.',
      en: '{name}: {title}, {when}.',
      lt: '{name}: {title}, {when}.',
      ru: '{name}: {title}, {when}.',
      de: '{name}: {title}, {when}.',
    },
  },
  moved: {
    subject: {
      lv: 'Tikšanās pārcelta: {when}',
      en: 'Appointment moved: {when}',
      lt: 'Susitikimas perkeltas: {when}',
      ru: 'Встреча перенесена: {when}',
      de: 'Termin verlegt: {when}',
    },
    text: {
      lv: '{name} izvēlējās citu laiku: {title}, {when}.',
      en: '{name} has chosen another time: {title}, {when}.',
      lt: '{name} pasirinko kitą laiką: {title}, {when}.',
      ru: '{name}: выбрано другое время, {title}, {when}.',
      de: '{name} hat eine andere Zeit gewählt: {title}, {when}.',
    },
  },
  cancelled: {
    subject: {
      lv: 'Tikšanās atcelta: {when}',
      en: 'Appointment cancelled: {when}',
      lt: 'Susitikimas atšauktas: {when}',
      ru: 'Встреча отменена: {when}',
      de: 'Termin abgesagt: {when}',
    },
    text: {
      lv: '{name}: {title}, {when}, ir atcelts. Iemesls: {reason}.',
      en: '{name}: {title}, {when}, has been cancelled. Reason: {reason}.',
      lt: '{name}: {title}, {when}, atšaukta. Priežastis: {reason}.',
      ru: '{name}: {title}, {when}, отменено. Причина: {reason}.',
      de: '{name}: {title}, {when}, ist abgesagt. Grund: {reason}.',
    },
  },
}

export const letterMessages = {
  requestSubject: {
    lv: 'Apstipriniet: {title}',
    en: 'Confirm: {title}',
    lt: 'Patvirtinkite: {title}',
    ru: 'Подтвердите: {title}',
    de: 'Bestätigen Sie: {title}',
  },
  requestText: {
    lv: 'Jūs izvēlējāties: {title}, {when}. Vēl nekas nav pieteikts. Atveriet saiti 30 minūšu laikā, un laiks būs Jūsu, ja to vēl neviens nebūs aizņēmis.',
    en: 'You chose: {title}, {when}. Nothing is booked yet. Open the link within 30 minutes, and the time is yours if nobody has taken it.',
    lt: 'Pasirinkote: {title}, {when}. Dar niekas neužregistruota. Atidarykite nuorodą per 30 minučių, ir laikas bus Jūsų, jei jo niekas neužėmė.',
    ru: 'Вы выбрали: {title}, {when}. Запись ещё не сделана. Откройте ссылку в течение 30 минут, и время будет вашим, если его никто не занял.',
    de: 'Sie haben gewählt: {title}, {when}. Gebucht ist noch nichts. Öffnen Sie den Link innerhalb von 30 Minuten; dann gehört Ihnen die Zeit, wenn sie noch frei ist.',
  },
  requestAction: { lv: 'Apstiprināt', en: 'Confirm', lt: 'Patvirtinti', ru: 'Подтвердить', de: 'Bestätigen' },
  anyTime: {
    lv: 'pirmais brīvais laiks',
    en: 'the first free time',
    lt: 'pirmas laisvas laikas',
    ru: 'первое свободное время',
    de: 'die erste freie Zeit',
  },
  requestReason: {
    lv: 'Jūs saņemat šo vēstuli, jo kāds Laipā, izvēloties laiku, ierakstīja šo adresi. Ja tas nebijāt Jūs, nekas nav jādara.',
    en: 'You get this letter because somebody wrote this address when choosing a time at Laipa. If it was not you, you need not do anything.',
    lt: 'Gavote šį laišką, nes kažkas „Laipoje“, rinkdamasis laiką, įrašė šį adresą. Jei tai ne Jūs, nieko daryti nereikia.',
    ru: 'Вы получили это письмо, потому что при выборе времени в Laipa был указан этот адрес. Если это были не вы, ничего делать не нужно.',
    de: 'Sie bekommen diesen Brief, weil jemand bei Laipa beim Wählen einer Zeit diese Adresse angegeben hat. Wenn Sie das nicht waren, müssen Sie nichts tun.',
  },
  place: {
    lv: 'Vieta: {location}',
    en: 'Place: {location}',
    lt: 'Vieta: {location}',
    ru: 'Место: {location}',
    de: 'Ort: {location}',
  },
  phoneCall: {
    lv: 'Saruna notiks pa tālruni: {location}',
    en: 'The talk is by phone: {location}',
    lt: 'Pokalbis vyks telefonu: {location}',
    ru: 'Разговор состоится по телефону: {location}',
    de: 'Das Gespräch findet am Telefon statt: {location}',
  },
  video: {
    lv: 'Videozvana saite: {location}',
    en: 'Link of the video call: {location}',
    lt: 'Vaizdo skambučio nuoroda: {location}',
    ru: 'Ссылка на видеозвонок: {location}',
    de: 'Link zum Videoanruf: {location}',
  },
  phone: {
    lv: 'Vēlaties pārcelt vai atcelt? Zvaniet {phone} vai izmantojiet saiti.',
    en: 'Want to move or cancel it? Call {phone} or use the link.',
    lt: 'Norite perkelti arba atšaukti? Skambinkite {phone} arba naudokitės nuoroda.',
    ru: 'Хотите перенести или отменить? Позвоните {phone} или воспользуйтесь ссылкой.',
    de: 'Verlegen oder absagen? Rufen Sie {phone} an oder nutzen Sie den Link.',
  },
  onBehalf: {
    lv: 'Jūs pieteica koordinators.',
    en: 'The coordinator booked this for you.',
    lt: 'Jus užregistravo koordinatorius.',
    ru: 'Вас записал координатор.',
    de: 'Die Koordination hat das für Sie gebucht.',
  },
  open: {
    lv: 'Skatīt, pārcelt vai atcelt',
    en: 'See, move or cancel',
    lt: 'Žiūrėti, perkelti arba atšaukti',
    ru: 'Посмотреть, перенести или отменить',
    de: 'Ansehen, verlegen oder absagen',
  },
  answer: {
    lv: 'Pieņemt vai atteikties',
    en: 'Accept or refuse',
    lt: 'Priimti arba atsisakyti',
    ru: 'Принять или отказаться',
    de: 'Annehmen oder ablehnen',
  },
  again: {
    lv: 'Izvēlēties citu laiku',
    en: 'Choose another time',
    lt: 'Pasirinkti kitą laiką',
    ru: 'Выбрать другое время',
    de: 'Eine andere Zeit wählen',
  },
  openDesk: {
    lv: 'Atvērt tikšanos',
    en: 'Open the appointment',
    lt: 'Atidaryti susitikimą',
    ru: 'Открыть встречу',
    de: 'Termin öffnen',
  },
  reason: {
    lv: 'Jūs saņemat šo vēstuli, jo Laipā ir Jūsu tikšanās vai pieteikums.',
    en: 'You get this letter because you have an appointment, or a place on a list, at Laipa.',
    lt: 'Gavote šį laišką, nes „Laipoje“ turite susitikimą arba vietą sąraše.',
    ru: 'Вы получили это письмо, потому что в Laipa у вас есть встреча или место в списке.',
    de: 'Sie bekommen diesen Brief, weil Sie bei Laipa einen Termin oder einen Platz auf einer Liste haben.',
  },
  reasonCoordinator: {
    lv: 'Jūs saņemat šo vēstuli, jo esat koordinators un pie Jums var pieteikties.',
    en: 'You get this letter because you are a coordinator and take appointments.',
    lt: 'Gavote šį laišką, nes esate koordinatorius ir pas Jus galima registruotis.',
    ru: 'Вы получили это письмо, потому что вы координатор и к вам можно записаться.',
    de: 'Sie bekommen diesen Brief, weil Sie koordinieren und Termine anbieten.',
  },
  somebody: { lv: 'Apmeklētājs', en: 'A resident', lt: 'Gyventojas', ru: 'Житель', de: 'Eine Person' },
} satisfies Messages
