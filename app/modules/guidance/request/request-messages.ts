import type { InFiveLanguages, Messages } from '../../../shared/i18n/language.ts'
import type { AskRefusal, ConsentKind, RequestCloseReason, RequestState, RequestTheme } from './request.ts'

export const requestThemeMessages: Readonly<Record<RequestTheme, InFiveLanguages>> = {
  choosing: { lv: 'Saprast, ko mācīties', en: 'Working out what to learn', lt: 'Suprasti, ko mokytis', ru: 'Понять, чему учиться', de: 'Herausfinden, was ich lernen will' },
  course: { lv: 'Atrast kursus', en: 'Finding a course', lt: 'Rasti kursus', ru: 'Найти курсы', de: 'Einen Kurs finden' },
  work: { lv: 'Darbs un darba maiņa', en: 'Work, or a change of work', lt: 'Darbas ar jo keitimas', ru: 'Работа или её смена', de: 'Arbeit oder Berufswechsel' },
  digital: { lv: 'Digitālās prasmes', en: 'Digital skills', lt: 'Skaitmeniniai įgūdžiai', ru: 'Цифровые навыки', de: 'Digitale Fähigkeiten' },
  language: { lv: 'Valodas', en: 'Languages', lt: 'Kalbos', ru: 'Языки', de: 'Sprachen' },
  recognition: { lv: 'Apliecināt to, ko jau protu', en: 'Proving what I can do already', lt: 'Patvirtinti, ką jau moku', ru: 'Подтвердить то, что уже умею', de: 'Nachweisen, was ich schon kann' },
  civic: { lv: 'Līdzdalība savā pagastā vai pilsētā', en: 'Taking part where I live', lt: 'Dalyvavimas savo bendruomenėje', ru: 'Участие в жизни своего места', de: 'Mitmachen, wo ich lebe' },
}

export const requestStateMessages: Readonly<Record<RequestState, InFiveLanguages>> = {
  unconfirmed: { lv: 'gaida Jūsu apstiprinājumu', en: 'waits for your confirmation', lt: 'laukia Jūsų patvirtinimo', ru: 'ждёт вашего подтверждения', de: 'wartet auf Ihre Bestätigung' },
  new: { lv: 'gaida koordinatora atbildi', en: 'waits for the coordinator', lt: 'laukia koordinatoriaus atsakymo', ru: 'ждёт ответа координатора', de: 'wartet auf die Koordination' },
  returned: { lv: 'gaida atbildi uz jautājumu', en: 'waits for an answer to a question', lt: 'laukia atsakymo į klausimą', ru: 'ждёт ответа на вопрос', de: 'wartet auf die Antwort auf eine Frage' },
  accepted: { lv: 'pieņemts', en: 'accepted', lt: 'priimtas', ru: 'принята', de: 'angenommen' },
  closed: { lv: 'slēgts', en: 'closed', lt: 'užbaigtas', ru: 'закрыта', de: 'abgeschlossen' },
}

export const requestCloseMessages: Readonly<Record<RequestCloseReason, InFiveLanguages>> = {
  'not-reached': { lv: 'neizdevās sazināties', en: 'nobody could be reached', lt: 'nepavyko susisiekti', ru: 'не удалось связаться', de: 'niemand war zu erreichen' },
  withdrawn: { lv: 'vairs nav vajadzīgs', en: 'no longer wanted', lt: 'nebereikia', ru: 'больше не нужно', de: 'nicht mehr gewünscht' },
  elsewhere: { lv: 'palīdz kāds cits', en: 'somebody else helps', lt: 'padeda kas nors kitas', ru: 'помогает кто-то другой', de: 'jemand anderes hilft' },
  duplicate: { lv: 'lūgts divreiz', en: 'asked twice', lt: 'paprašyta du kartus', ru: 'просьба повторная', de: 'doppelt gestellt' },
  'outside-region': { lv: 'dzīvo ārpus reģiona', en: 'lives outside the region', lt: 'gyvena ne regione', ru: 'живёт вне региона', de: 'wohnt nicht in der Region' },
  other: { lv: 'cits iemesls', en: 'another reason', lt: 'kita priežastis', ru: 'другая причина', de: 'ein anderer Grund' },
}

export const consentMessages: Readonly<Record<ConsentKind, InFiveLanguages>> = {
  spoken: { lv: 'Piekrita mutiski', en: 'Agreed in words', lt: 'Sutiko žodžiu', ru: 'Согласие устное', de: 'Mündlich eingewilligt' },
  written: { lv: 'Piekrita rakstiski', en: 'Agreed in writing', lt: 'Sutiko raštu', ru: 'Согласие письменное', de: 'Schriftlich eingewilligt' },
}

export const askRefusalMessages: Readonly<Record<AskRefusal, InFiveLanguages>> = {
  'already-asked': { lv: 'Jūs jau lūdzāt konsultāciju. Atbilde vēl būs.', en: 'You have asked already. The answer is on its way.', lt: 'Jūs jau prašėte konsultacijos. Atsakymas dar bus.', ru: 'Вы уже просили консультацию. Ответ будет.', de: 'Sie haben schon angefragt. Die Antwort kommt noch.' },
  'already-guided': { lv: 'Jums jau ir koordinators. Rakstiet viņam savā lietā.', en: 'You have a coordinator already. Write to them in your case.', lt: 'Jūs jau turite koordinatorių. Rašykite jam prie savo atvejo.', ru: 'У вас уже есть координатор. Напишите ему в своём деле.', de: 'Sie werden schon beraten. Schreiben Sie in Ihrem Beratungsfall.' },
  'no-way-to-reach': { lv: 'Ierakstiet e-pasta adresi vai tālruni.', en: 'Write an e-mail address or a telephone number.', lt: 'Įrašykite el. pašto adresą arba telefoną.', ru: 'Укажите адрес электронной почты или телефон.', de: 'Geben Sie eine E-Mail-Adresse oder Telefonnummer an.' },
  'no-consent': { lv: 'Atzīmējiet, kā cilvēks piekrita. Bez piekrišanas pieprasījumu nevar sūtīt.', en: 'Say how the person agreed. Without consent there is no request.', lt: 'Pažymėkite, kaip žmogus sutiko. Be sutikimo prašymo siųsti negalima.', ru: 'Отметьте, как человек согласился. Без согласия просьбу отправить нельзя.', de: 'Geben Sie an, wie die Person eingewilligt hat. Ohne Einwilligung geht es nicht.' },
}

export const requestMessages = {
  title: { lv: 'Lūgt konsultāciju', en: 'Ask for guidance', lt: 'Prašyti konsultacijos', ru: 'Попросить консультацию', de: 'Um Beratung bitten' },
  lead: { lv: 'Mūžizglītības koordinators palīdzēs saprast, ko mācīties un kur. Tas ir bez maksas. Atbildi saņemsiet trīs darba dienās.', en: 'A lifelong-learning coordinator helps you work out what to learn, and where. It is free. You get an answer within three working days.', lt: 'Mokymosi visą gyvenimą koordinatorius padės suprasti, ko mokytis ir kur. Tai nemokama. Atsakymą gausite per tris darbo dienas.', ru: 'Координатор непрерывного образования поможет понять, чему учиться и где. Это бесплатно. Ответ придёт в течение трёх рабочих дней.', de: 'Die Koordination für lebenslanges Lernen hilft Ihnen herauszufinden, was Sie lernen wollen und wo. Das ist kostenlos. Eine Antwort bekommen Sie binnen drei Arbeitstagen.' },
  newTitle: { lv: 'Pierakstīt pieprasījumu', en: 'Enter a request', lt: 'Įrašyti prašymą', ru: 'Записать просьбу', de: 'Anfrage eintragen' },
  newLead: { lv: 'Cilvēkam, kas zvanīja vai atnāca. Pieraksta to, ko viņš pats teica, un ka viņš piekrita.', en: 'For somebody who called or came by: what they said themselves, and that they agreed.', lt: 'Žmogui, kuris paskambino ar atėjo: ką jis pats pasakė ir kad sutiko.', ru: 'Для того, кто позвонил или пришёл: что человек сказал сам и что он согласен.', de: 'Für jemanden, der angerufen hat oder vorbeikam: was die Person selbst gesagt hat, und dass sie einwilligt.' },
  partnerTitle: { lv: 'Pieteikt cilvēku konsultācijai', en: 'Ask for guidance for somebody', lt: 'Prašyti konsultacijos kitam žmogui', ru: 'Попросить консультацию для другого', de: 'Für jemanden um Beratung bitten' },
  partnerLead: { lv: 'Tikai ar cilvēka piekrišanu. Jūs redzēsiet, pie kā ir pieprasījums, bet ne pašu lietu.', en: 'Only with their consent. You see who has the request, but not the case.', lt: 'Tik žmogui sutikus. Matysite, pas ką yra prašymas, bet ne patį atvejį.', ru: 'Только с согласия человека. Вы увидите, у кого просьба, но не само дело.', de: 'Nur mit Einwilligung. Sie sehen, bei wem die Anfrage liegt, aber nicht den Fall.' },
  partnerList: { lv: 'Jūsu pieteiktie cilvēki', en: 'People you asked for', lt: 'Jūsų prašymai', ru: 'Ваши просьбы', de: 'Ihre Anfragen' },
  partnerNone: { lv: 'Vēl neviens nav pieteikts.', en: 'You have not asked for anybody yet.', lt: 'Dar nieko neprašėte.', ru: 'Вы пока ни о ком не просили.', de: 'Noch haben Sie für niemanden angefragt.' },
  name: { lv: 'Vārds un uzvārds', en: 'Name', lt: 'Vardas ir pavardė', ru: 'Имя и фамилия', de: 'Name' },
  email: { lv: 'E-pasta adrese', en: 'E-mail address', lt: 'El. pašto adresas', ru: 'Адрес электронной почты', de: 'E-Mail-Adresse' },
  emailHint: { lv: 'Atsūtīsim saiti, ar kuru pieprasījumu apstiprināt un tam sekot.', en: 'We send a link to confirm the request and to follow it.', lt: 'Atsiųsime nuorodą prašymui patvirtinti ir sekti.', ru: 'Пришлём ссылку, чтобы подтвердить просьбу и следить за ней.', de: 'Wir schicken einen Link, um die Anfrage zu bestätigen und zu verfolgen.' },
  phone: { lv: 'Tālrunis', en: 'Telephone', lt: 'Telefonas', ru: 'Телефон', de: 'Telefon' },
  municipality: { lv: 'Pašvaldība', en: 'Municipality', lt: 'Savivaldybė', ru: 'Самоуправление', de: 'Kommune' },
  parish: { lv: 'Pagasts vai pilsēta', en: 'Parish or town', lt: 'Seniūnija arba miestas', ru: 'Волость или город', de: 'Gemeinde oder Stadt' },
  language: { lv: 'Kādā valodā runāsim?', en: 'Which language shall we speak?', lt: 'Kokia kalba kalbėsime?', ru: 'На каком языке будем говорить?', de: 'In welcher Sprache sprechen wir?' },
  themes: { lv: 'Kas Jums būtu vajadzīgs?', en: 'What do you need?', lt: 'Ko Jums reikia?', ru: 'Что вам нужно?', de: 'Was brauchen Sie?' },
  wish: { lv: 'Vai gribat ko piebilst?', en: 'Anything to add?', lt: 'Ar norite ką nors pridurti?', ru: 'Хотите что-нибудь добавить?', de: 'Möchten Sie etwas hinzufügen?' },
  consent: { lv: 'Kā cilvēks piekrita?', en: 'How did the person agree?', lt: 'Kaip žmogus sutiko?', ru: 'Как человек дал согласие?', de: 'Wie hat die Person eingewilligt?' },
  organisation: { lv: 'Kādas organizācijas vārdā?', en: 'In whose name?', lt: 'Kokios organizacijos vardu?', ru: 'От какой организации?', de: 'In wessen Namen?' },
  send: { lv: 'Lūgt konsultāciju', en: 'Ask for guidance', lt: 'Prašyti konsultacijos', ru: 'Попросить консультацию', de: 'Um Beratung bitten' },
  sentLink: { lv: 'Nosūtījām Jums saiti. Atveriet vēstuli un apstipriniet pieprasījumu.', en: 'We have sent you a link. Open the letter and confirm the request.', lt: 'Išsiuntėme Jums nuorodą. Atverkite laišką ir patvirtinkite prašymą.', ru: 'Мы отправили вам ссылку. Откройте письмо и подтвердите просьбу.', de: 'Wir haben Ihnen einen Link geschickt. Öffnen Sie den Brief, und bestätigen Sie die Anfrage.' },
  askedTitle: { lv: 'Konsultācijas pieprasījums', en: 'Request for guidance', lt: 'Prašymas konsultuoti', ru: 'Просьба о консультации', de: 'Beratungsanfrage' },
  state: { lv: 'Kur tas ir', en: 'Where it is', lt: 'Kur jis yra', ru: 'Где она сейчас', de: 'Stand' },
  who: { lv: 'Pie kā', en: 'Who has it', lt: 'Pas ką', ru: 'У кого', de: 'Bei wem' },
  by: { lv: 'Atbilde līdz', en: 'Answer by', lt: 'Atsakymas iki', ru: 'Ответ до', de: 'Antwort bis' },
  channel: { lv: 'Kā lūgts', en: 'How it came', lt: 'Kaip paprašyta', ru: 'Как поступила', de: 'Weg' },
  question: { lv: 'Koordinatora jautājums', en: 'The coordinator’s question', lt: 'Koordinatoriaus klausimas', ru: 'Вопрос координатора', de: 'Frage der Koordination' },
  answer: { lv: 'Atbilde', en: 'Answer', lt: 'Atsakymas', ru: 'Ответ', de: 'Antwort' },
  reason: { lv: 'Iemesls', en: 'Reason', lt: 'Priežastis', ru: 'Причина', de: 'Grund' },
  confirm: { lv: 'Apstiprināt pieprasījumu', en: 'Confirm the request', lt: 'Patvirtinti prašymą', ru: 'Подтвердить просьбу', de: 'Anfrage bestätigen' },
  sendAnswer: { lv: 'Nosūtīt atbildi', en: 'Send the answer', lt: 'Siųsti atsakymą', ru: 'Отправить ответ', de: 'Antwort senden' },
  withdraw: { lv: 'Atsaukt pieprasījumu', en: 'Withdraw the request', lt: 'Atsiimti prašymą', ru: 'Отозвать просьбу', de: 'Anfrage zurückziehen' },
  done: { lv: 'Saglabāts.', en: 'Saved.', lt: 'Išsaugota.', ru: 'Сохранено.', de: 'Gespeichert.' },
  accept: { lv: 'Pieņemt un atvērt lietu', en: 'Accept and open the case', lt: 'Priimti ir pradėti atvejį', ru: 'Принять и открыть дело', de: 'Annehmen und Fall eröffnen' },
  giveBack: { lv: 'Jautāt', en: 'Ask back', lt: 'Paklausti', ru: 'Задать вопрос', de: 'Nachfragen' },
  giveBackTitle: { lv: 'Kaut kā trūkst', en: 'Something is missing', lt: 'Kažko trūksta', ru: 'Чего-то не хватает', de: 'Es fehlt etwas' },
  close: { lv: 'Slēgt pieprasījumu', en: 'Close the request', lt: 'Užbaigti prašymą', ru: 'Закрыть просьбу', de: 'Anfrage abschließen' },
  escalated: { lv: 'Kavējas: par to zina arī reģiona administrators.', en: 'Overdue: the regional administrator knows of it too.', lt: 'Vėluoja: apie tai žino ir regiono administratorius.', ru: 'Просрочена: об этом знает и администратор региона.', de: 'Überfällig: Auch die Regionalverwaltung weiß davon.' },
  notOpen: { lv: 'Par šo pieprasījumu jau ir lemts.', en: 'This request has been decided already.', lt: 'Dėl šio prašymo jau nuspręsta.', ru: 'По этой просьбе уже принято решение.', de: 'Über diese Anfrage ist schon entschieden.' },
  channelOwn: { lv: 'lūdza pats', en: 'asked themselves', lt: 'paprašė pats', ru: 'обратился сам', de: 'selbst angefragt' },
  channelLink: { lv: 'lūdza pats, bez konta', en: 'asked themselves, without an account', lt: 'paprašė pats, be paskyros', ru: 'обратился сам, без учётной записи', de: 'selbst angefragt, ohne Konto' },
  channelPartner: { lv: 'pieteica partneris', en: 'a partner asked', lt: 'paprašė partneris', ru: 'обратился партнёр', de: 'von einem Partner angefragt' },
  channelPhone: { lv: 'pa tālruni vai klātienē', en: 'by telephone or in person', lt: 'telefonu arba gyvai', ru: 'по телефону или лично', de: 'telefonisch oder persönlich' },
} satisfies Messages

export const channelMessages = {
  own: requestMessages.channelOwn,
  link: requestMessages.channelLink,
  partner: requestMessages.channelPartner,
  phone: requestMessages.channelPhone,
} as const
