import type { Messages } from '../../../shared/i18n/language.ts'

/** One letter for each thing that is to be known about a lesson. */
export const lessonLetterMessages = {
  tomorrow: {
    subject: {
      lv: 'Rīt nodarbība: {title}',
      en: 'A lesson tomorrow: {title}',
      lt: 'Rytoj užsiėmimas: {title}',
      ru: 'Завтра занятие: {title}',
      de: 'Morgen ist Kurs: {title}',
    },
    text: {
      lv: 'Atgādinām par mācībām „{title}”. Nodarbība sākas: {time}. Ja nevarat ierasties, uzrakstiet to savā mācību lapā.',
      en: 'This is a reminder of “{title}”. The lesson begins: {time}. If you cannot come, say so on the page of your course.',
      lt: 'Primename apie mokymus „{title}“. Užsiėmimo pradžia: {time}. Jei negalite atvykti, parašykite apie tai savo mokymų puslapyje.',
      ru: 'Напоминаем об обучении «{title}». Начало занятия: {time}. Если не сможете прийти, напишите об этом на странице своего курса.',
      de: 'Wir erinnern Sie an „{title}“. Beginn: {time}. Wenn Sie nicht kommen können, schreiben Sie es auf der Seite Ihres Kurses.',
    },
  },
  moved: {
    subject: {
      lv: 'Nodarbībai cits laiks vai vieta: {title}',
      en: 'Another time or place for a lesson: {title}',
      lt: 'Pasikeitė užsiėmimo laikas arba vieta: {title}',
      ru: 'У занятия другое время или место: {title}',
      de: 'Andere Zeit oder anderer Ort: {title}',
    },
    text: {
      lv: 'Mācībām „{title}” ir mainīta nodarbība. Tagad tā sākas: {time}.',
      en: 'A lesson of “{title}” has been changed. It now begins: {time}.',
      lt: 'Pakeistas mokymų „{title}“ užsiėmimas. Dabar jo pradžia: {time}.',
      ru: 'В обучении «{title}» изменилось занятие. Новое начало: {time}.',
      de: 'Ein Termin von „{title}“ hat sich geändert. Beginn jetzt: {time}.',
    },
  },
  cancelled: {
    subject: {
      lv: 'Nodarbība atcelta: {title}',
      en: 'A lesson is cancelled: {title}',
      lt: 'Užsiėmimas atšauktas: {title}',
      ru: 'Занятие отменено: {title}',
      de: 'Ein Termin fällt aus: {title}',
    },
    text: {
      lv: 'Mācību „{title}” nodarbība nenotiks. Atceltā nodarbība bija paredzēta: {time}.',
      en: 'A lesson of “{title}” will not take place. The cancelled lesson was planned for: {time}.',
      lt: 'Mokymų „{title}“ užsiėmimas nevyks. Atšauktas užsiėmimas buvo numatytas: {time}.',
      ru: 'Занятие обучения «{title}» не состоится. Оно должно было начаться: {time}.',
      de: 'Ein Termin von „{title}“ findet nicht statt. Geplant war er für: {time}.',
    },
  },
} satisfies Readonly<Record<string, Messages>>

export const lessonLetterPartMessages = {
  place: {
    lv: 'Vieta: {place}.',
    en: 'Place: {place}.',
    lt: 'Vieta: {place}.',
    ru: 'Место: {place}.',
    de: 'Ort: {place}.',
  },
  action: {
    lv: 'Atvērt manu mācību lapu',
    en: 'Open the page of my course',
    lt: 'Atverti mano mokymų puslapį',
    ru: 'Открыть страницу моего курса',
    de: 'Seite meines Kurses öffnen',
  },
  reason: {
    lv: 'Jūs saņemat šo vēstuli, jo Jums ir vieta šajās mācībās.',
    en: 'You get this letter because you have a seat in this course.',
    lt: 'Gavote šį laišką, nes turite vietą šiuose mokymuose.',
    ru: 'Вы получили это письмо, потому что вы записаны на это обучение.',
    de: 'Sie bekommen diese E-Mail, weil Sie einen Platz in diesem Kurs haben.',
  },
} satisfies Messages

export const reminderMessages = {
  stopTitle: {
    lv: 'Atgādinājumi par nodarbībām',
    en: 'Reminders of lessons',
    lt: 'Priminimai apie užsiėmimus',
    ru: 'Напоминания о занятиях',
    de: 'Erinnerungen an Termine',
  },
  stopLead: {
    lv: 'Vēstules par atceltām un pārceltām nodarbībām saņemsiet tāpat.',
    en: 'You will still get letters about lessons that are cancelled or moved.',
    lt: 'Laiškus apie atšauktus ir perkeltus užsiėmimus gausite ir toliau.',
    ru: 'Письма об отменённых и перенесённых занятиях будут приходить и дальше.',
    de: 'E-Mails über abgesagte und verlegte Termine bekommen Sie weiterhin.',
  },
  stop: {
    lv: 'Vairs neatgādināt',
    en: 'Stop reminding me',
    lt: 'Nebepriminti',
    ru: 'Больше не напоминать',
    de: 'Nicht mehr erinnern',
  },
  start: {
    lv: 'Atgādināt atkal',
    en: 'Remind me again',
    lt: 'Vėl priminti',
    ru: 'Снова напоминать',
    de: 'Wieder erinnern',
  },
  stopped: {
    lv: 'Atgādinājumus vairs nesūtīsim.',
    en: 'We will not send reminders any more.',
    lt: 'Priminimų nebesiųsime.',
    ru: 'Напоминаний больше не будет.',
    de: 'Sie bekommen keine Erinnerungen mehr.',
  },
  lessons: {
    lv: 'Manas nodarbības',
    en: 'My lessons',
    lt: 'Mano užsiėmimai',
    ru: 'Мои занятия',
    de: 'Meine Termine',
  },
  noLessons: {
    lv: 'Tuvākajā laikā nodarbību nav.',
    en: 'There are no lessons to come.',
    lt: 'Artimiausiu metu užsiėmimų nėra.',
    ru: 'Ближайших занятий нет.',
    de: 'Es stehen keine Termine an.',
  },
  calendar: {
    lv: 'Nodarbības manā kalendārā',
    en: 'Lessons in my calendar',
    lt: 'Užsiėmimai mano kalendoriuje',
    ru: 'Занятия в моём календаре',
    de: 'Termine in meinem Kalender',
  },
  calendarHow: {
    lv: 'Pievienojiet šo adresi savai kalendāra programmai kā abonementu. Adrese ir slepena: kas to zina, redz Jūsu nodarbības.',
    en: 'Add this address to your calendar program as a subscription. The address is secret: who knows it sees your lessons.',
    lt: 'Pridėkite šį adresą savo kalendoriaus programoje kaip prenumeratą. Adresas slaptas: kas jį žino, mato Jūsų užsiėmimus.',
    ru: 'Добавьте этот адрес в программу-календарь как подписку. Адрес секретный: кто его знает, видит ваши занятия.',
    de: 'Fügen Sie diese Adresse in Ihrem Kalender als Abonnement hinzu. Sie ist geheim: Wer sie kennt, sieht Ihre Termine.',
  },
  calendarNone: {
    lv: 'Izveidojiet slepenu adresi, un nodarbības parādīsies Jūsu kalendārā pašas, arī atceltās.',
    en: 'Make a secret address, and your lessons appear in your calendar by themselves, cancelled ones too.',
    lt: 'Sukurkite slaptą adresą, ir užsiėmimai, taip pat atšaukti, patys atsiras Jūsų kalendoriuje.',
    ru: 'Создайте секретный адрес, и занятия сами появятся в вашем календаре, отменённые тоже.',
    de: 'Legen Sie eine geheime Adresse an, und Ihre Termine erscheinen von selbst im Kalender, auch abgesagte.',
  },
  makeCalendar: {
    lv: 'Izveidot kalendāra adresi',
    en: 'Make a calendar address',
    lt: 'Sukurti kalendoriaus adresą',
    ru: 'Создать адрес календаря',
    de: 'Kalenderadresse anlegen',
  },
  renewCalendar: {
    lv: 'Aizstāt ar jaunu adresi',
    en: 'Replace it by a new address',
    lt: 'Pakeisti nauju adresu',
    ru: 'Заменить новым адресом',
    de: 'Durch eine neue Adresse ersetzen',
  },
  calendarName: {
    lv: 'Laipa: manas nodarbības',
    en: 'Laipa: my lessons',
    lt: '„Laipa“: mano užsiėmimai',
    ru: 'Laipa: мои занятия',
    de: 'Laipa: meine Termine',
  },
  category: { lv: 'Nodarbība', en: 'Lesson', lt: 'Užsiėmimas', ru: 'Занятие', de: 'Termin' },
} satisfies Messages
