import type { Messages } from '../../../shared/i18n/language.ts'

const seeApplication = {
  lv: 'Skatīt manu pieteikumu',
  en: 'See my application',
  lt: 'Žiūrėti mano paraišką',
  ru: 'Посмотреть мою заявку',
  de: 'Meine Anmeldung ansehen',
}

/** One letter for each thing that happens to an application. */
export const applicationLetterMessages = {
  submitted: {
    subject: {
      lv: 'Pieteikums saņemts: {title}',
      en: 'We have your application: {title}',
      lt: 'Paraiška gauta: {title}',
      ru: 'Заявка получена: {title}',
      de: 'Ihre Anmeldung ist da: {title}',
    },
    text: {
      lv: 'Jūsu pieteikums ir saņemts. Vietas tiks sadalītas pēc {closes}. Nav svarīgi, kurš piesakās pirmais. Tiklīdz rezultāts būs zināms, mēs Jums uzrakstīsim.',
      en: 'We have received your application. The seats will be given out after {closes}. It does not matter who applies first. We will write to you as soon as the result is known.',
      lt: 'Gavome Jūsų paraišką. Vietos bus paskirstytos po {closes}. Nesvarbu, kas pateikia paraišką pirmas. Kai tik žinosime rezultatą, Jums parašysime.',
      ru: 'Ваша заявка получена. Места распределят после {closes}. Не важно, кто подал заявку раньше. Как только результат будет известен, мы вам напишем.',
      de: 'Ihre Anmeldung ist bei uns angekommen. Die Plätze werden nach {closes} vergeben. Es kommt nicht darauf an, wer sich zuerst anmeldet. Sobald das Ergebnis feststeht, schreiben wir Ihnen.',
    },
    action: seeApplication,
  },
  waitlisted: {
    subject: {
      lv: 'Jūs esat gaidīšanas sarakstā: {title}',
      en: 'You are on the waiting list: {title}',
      lt: 'Esate laukiančiųjų sąraše: {title}',
      ru: 'Вы в листе ожидания: {title}',
      de: 'Sie stehen auf der Warteliste: {title}',
    },
    text: {
      lv: 'Visas vietas pašlaik ir aizņemtas. Jūs esat gaidīšanas sarakstā {position}. vietā. Kad kāda vieta atbrīvosies, to piedāvās pēc kārtas, un mēs Jums uzrakstīsim.',
      en: 'All seats are taken at the moment. You are number {position} on the waiting list. When a seat becomes free, it is offered in this order, and we will write to you.',
      lt: 'Šiuo metu visos vietos užimtos. Jūsų numeris laukiančiųjų sąraše – {position}. Atsilaisvinus vietai, ji bus siūloma iš eilės, ir mes Jums parašysime.',
      ru: 'Сейчас все места заняты. Ваш номер в листе ожидания – {position}. Когда место освободится, его предложат по очереди, и мы вам напишем.',
      de: 'Zurzeit sind alle Plätze vergeben. Sie stehen auf der Warteliste auf Platz {position}. Wird ein Platz frei, wird er der Reihe nach angeboten, und wir schreiben Ihnen.',
    },
    action: seeApplication,
  },
  offered: {
    subject: {
      lv: 'Jums ir vieta, apstipriniet to: {title}',
      en: 'There is a seat for you, please confirm: {title}',
      lt: 'Jums yra vieta, patvirtinkite ją: {title}',
      ru: 'Для вас есть место, подтвердите его: {title}',
      de: 'Ein Platz für Sie, bitte bestätigen: {title}',
    },
    text: {
      lv: 'Mēs Jums piedāvājam vietu. Lūdzu, apstipriniet to līdz šim laikam: {deadline}. Ja neatbildēsiet, vietu piedāvās nākamajam.',
      en: 'We offer you a seat. Please confirm it by {deadline}. If you do not answer, it will be offered to the next person.',
      lt: 'Siūlome Jums vietą. Patvirtinkite ją iki {deadline}. Jei neatsakysite, vieta bus pasiūlyta kitam žmogui.',
      ru: 'Мы предлагаем вам место. Подтвердите его до {deadline}. Если вы не ответите, место предложат следующему.',
      de: 'Wir bieten Ihnen einen Platz an. Bitte bestätigen Sie ihn bis {deadline}. Ohne Ihre Antwort wird er der nächsten Person angeboten.',
    },
    action: {
      lv: 'Apstiprināt vietu vai atteikties',
      en: 'Confirm or decline the seat',
      lt: 'Patvirtinti vietą arba jos atsisakyti',
      ru: 'Подтвердить место или отказаться',
      de: 'Platz bestätigen oder ablehnen',
    },
  },
  confirmed: {
    subject: {
      lv: 'Jūsu vieta ir apstiprināta: {title}',
      en: 'Your seat is confirmed: {title}',
      lt: 'Jūsų vieta patvirtinta: {title}',
      ru: 'Ваше место подтверждено: {title}',
      de: 'Ihr Platz ist bestätigt: {title}',
    },
    text: {
      lv: 'Jums ir vieta šajās mācībās. Ja tomēr nevarat nākt, lūdzu, atsakieties: tad vietu dabūs kāds cits.',
      en: 'You have a seat in this course. If you cannot come after all, please give it back: then somebody else gets it.',
      lt: 'Jūs turite vietą šiuose mokymuose. Jei vis dėlto negalėsite ateiti, atsisakykite jos: tada vietą gaus kas nors kitas.',
      ru: 'За вами закреплено место на этом обучении. Если вы всё же не сможете прийти, откажитесь от него: тогда место достанется другому.',
      de: 'Sie haben einen Platz in diesem Kurs. Wenn Sie doch nicht kommen können, geben Sie ihn bitte zurück: Dann bekommt ihn jemand anderes.',
    },
    action: seeApplication,
  },
  expired: {
    subject: {
      lv: 'Piedāvātās vietas termiņš ir beidzies: {title}',
      en: 'The time for your seat has run out: {title}',
      lt: 'Pasiūlytos vietos terminas baigėsi: {title}',
      ru: 'Срок для ответа истёк: {title}',
      de: 'Die Frist für Ihren Platz ist abgelaufen: {title}',
    },
    text: {
      lv: 'Mēs nesaņēmām Jūsu atbildi līdz {deadline}, tāpēc vieta ir piedāvāta nākamajam. Ja pieteikšanās vēl notiek, varat pieteikties no jauna: tad Jūs būsiet saraksta beigās.',
      en: 'We had no answer from you by {deadline}, so the seat was offered to the next person. While applications are open you can apply again; you would then be at the end of the list.',
      lt: 'Iki {deadline} negavome Jūsų atsakymo, todėl vieta pasiūlyta kitam žmogui. Kol paraiškos priimamos, galite pateikti naują: tuomet būsite sąrašo gale.',
      ru: 'Мы не получили вашего ответа до {deadline}, поэтому место предложили следующему. Пока приём заявок открыт, вы можете подать новую: тогда вы будете в конце списка.',
      de: 'Bis {deadline} kam keine Antwort von Ihnen, deshalb wurde der Platz weiter angeboten. Solange die Anmeldung offen ist, können Sie sich neu anmelden; Sie stehen dann am Ende der Liste.',
    },
    action: seeApplication,
  },
  removed: {
    subject: {
      lv: 'Rīkotājs ir slēdzis Jūsu pieteikumu: {title}',
      en: 'The provider has closed your application: {title}',
      lt: 'Rengėjas uždarė Jūsų paraišką: {title}',
      ru: 'Организатор закрыл вашу заявку: {title}',
      de: 'Der Anbieter hat Ihre Anmeldung geschlossen: {title}',
    },
    text: {
      lv: 'Mācību rīkotājs ir slēdzis Jūsu pieteikumu. Iemeslu redzēsiet savā pieteikumu lapā. Ja tā ir kļūda, sazinieties ar rīkotāju.',
      en: 'The provider of the course has closed your application. You find the reason on the page of your applications. If this is a mistake, please contact the provider.',
      lt: 'Mokymų rengėjas uždarė Jūsų paraišką. Priežastį rasite savo paraiškų puslapyje. Jei tai klaida, susisiekite su rengėju.',
      ru: 'Организатор обучения закрыл вашу заявку. Причину вы найдёте на странице своих заявок. Если это ошибка, свяжитесь с организатором.',
      de: 'Der Anbieter des Kurses hat Ihre Anmeldung geschlossen. Den Grund finden Sie auf der Seite Ihrer Anmeldungen. Wenn das ein Irrtum ist, wenden Sie sich bitte an den Anbieter.',
    },
    action: seeApplication,
  },
  returned: {
    subject: {
      lv: 'Pieteikumā kaut kā trūkst: {title}',
      en: 'Something is missing in your application: {title}',
      lt: 'Paraiškoje kažko trūksta: {title}',
      ru: 'В заявке чего-то не хватает: {title}',
      de: 'In Ihrer Anmeldung fehlt etwas: {title}',
    },
    text: {
      lv: 'Mācību rīkotājs lūdz papildināt pieteikumu. Atveriet to, pārskatiet atbildes un dokumentus un iesniedziet vēlreiz. Ja nav skaidrs, kā trūkst, sazinieties ar rīkotāju.',
      en: 'The provider of the course asks you to complete your application. Open it, look through your answers and documents and send it again. If it is not clear what is missing, please contact the provider.',
      lt: 'Mokymų rengėjas prašo papildyti paraišką. Atverkite ją, peržiūrėkite atsakymus ir dokumentus ir pateikite iš naujo. Jei neaišku, ko trūksta, susisiekite su rengėju.',
      ru: 'Организатор обучения просит дополнить заявку. Откройте её, проверьте ответы и документы и отправьте снова. Если непонятно, чего не хватает, свяжитесь с организатором.',
      de: 'Der Anbieter des Kurses bittet Sie, Ihre Anmeldung zu ergänzen. Öffnen Sie sie, sehen Sie Ihre Antworten und Dokumente durch und schicken Sie sie noch einmal ab. Wenn nicht klar ist, was fehlt, wenden Sie sich bitte an den Anbieter.',
    },
    action: seeApplication,
  },
  'intake-cancelled': {
    subject: {
      lv: 'Uzņemšana ir atcelta: {title}',
      en: 'The intake is cancelled: {title}',
      lt: 'Priėmimas atšauktas: {title}',
      ru: 'Набор отменён: {title}',
      de: 'Die Aufnahme ist abgesagt: {title}',
    },
    text: {
      lv: 'Diemžēl uzņemšana šajās mācībās ir atcelta. Iemesls: {reason}. Jūsu pieteikums ir slēgts, Jums nekas nav jādara.',
      en: 'We are sorry: the intake for this course is cancelled. The reason: {reason}. Your application is closed and you need not do anything.',
      lt: 'Deja, priėmimas į šiuos mokymus atšauktas. Priežastis: {reason}. Jūsų paraiška uždaryta, Jums nieko daryti nereikia.',
      ru: 'К сожалению, набор на это обучение отменён. Причина: {reason}. Ваша заявка закрыта, вам ничего делать не нужно.',
      de: 'Leider ist die Aufnahme in diesen Kurs abgesagt. Der Grund: {reason}. Ihre Anmeldung ist geschlossen, Sie müssen nichts tun.',
    },
    action: seeApplication,
  },
} satisfies Readonly<Record<string, Messages>>

export const letterPartMessages = {
  byCoordinator: {
    lv: 'Pieteikumu Jūsu vārdā iesniedza Jūsu koordinators, kam esat to atļāvis.',
    en: 'Your coordinator applied in your name, as you have allowed.',
    lt: 'Paraišką Jūsų vardu pateikė koordinatorius, kuriam tai leidote.',
    ru: 'Заявку от вашего имени подал ваш координатор, которому вы это разрешили.',
    de: 'Ihre Koordinatorin oder Ihr Koordinator hat Sie angemeldet, wie Sie es erlaubt haben.',
  },
  code: {
    lv: 'Jūsu pieteikuma kods: {code}.',
    en: 'The code of your application: {code}.',
    lt: 'Jūsų paraiškos kodas: {code}.',
    ru: 'Код вашей заявки: {code}.',
    de: 'Der Code Ihrer Anmeldung: {code}.',
  },
  reason: {
    lv: 'Jūs saņemat šo vēstuli, jo Laipā ir Jūsu pieteikums šīm mācībām.',
    en: 'You get this letter because there is an application of yours for this course at Laipa.',
    lt: 'Gavote šį laišką, nes „Laipoje“ yra Jūsų paraiška šiems mokymams.',
    ru: 'Вы получили это письмо, потому что в Laipa есть ваша заявка на это обучение.',
    de: 'Sie bekommen diese E-Mail, weil bei Laipa eine Anmeldung von Ihnen zu diesem Kurs vorliegt.',
  },
} satisfies Messages
