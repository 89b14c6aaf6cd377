import type { InFiveLanguages, Messages } from '../../../../shared/i18n/language.ts'
import type { AssignmentState, EducatorPart, ProposalRefusal } from './educator-assignment.ts'

export const educatorMessages = {
  title: { lv: 'Izglītotāji', en: 'Educators', lt: 'Švietėjai', ru: 'Преподаватели', de: 'Lehrende' },
  lead: {
    lv: 'Lapā redzami tikai tie, kas paši piekrituši.',
    en: 'The page names only those who have agreed themselves.',
    lt: 'Puslapyje matomi tik patys sutikę žmonės.',
    ru: 'На странице видны только те, кто сам согласился.',
    de: 'Auf der Seite stehen nur Menschen, die selbst zugestimmt haben.',
  },
  nobodyYet: {
    lv: 'Vēl neviens nav uzrunāts. Izvēlieties savu izglītotāju vai ierakstiet e-pasta adresi.',
    en: 'Nobody has been asked yet. Choose one of your educators, or write an e-mail address.',
    lt: 'Dar niekas nepakviestas. Pasirinkite savo švietėją arba įrašykite el. pašto adresą.',
    ru: 'Пока никто не приглашён. Выберите своего преподавателя или напишите адрес электронной почты.',
    de: 'Noch wurde niemand gefragt. Wählen Sie eine Ihrer Lehrkräfte, oder schreiben Sie eine E-Mail-Adresse.',
  },
  person: {
    lv: 'Mūsu izglītotājs',
    en: 'One of our educators',
    lt: 'Mūsų švietėjas',
    ru: 'Наш преподаватель',
    de: 'Eine unserer Lehrkräfte',
  },
  noPerson: {
    lv: 'Kāds cits',
    en: 'Somebody else',
    lt: 'Kitas žmogus',
    ru: 'Кто-то другой',
    de: 'Jemand anderes',
  },
  email: {
    lv: 'Cita cilvēka e-pasta adrese',
    en: 'E-mail address of somebody else',
    lt: 'Kito žmogaus el. pašto adresas',
    ru: 'Адрес почты другого человека',
    de: 'E-Mail-Adresse einer anderen Person',
  },
  part: { lv: 'Ko dara', en: 'Part', lt: 'Ką daro', ru: 'Что делает', de: 'Aufgabe' },
  ask: { lv: 'Uzaicināt', en: 'Ask them', lt: 'Pakviesti', ru: 'Пригласить', de: 'Anfragen' },
  asked: {
    lv: 'Uzaicinājums nosūtīts.',
    en: 'The invitation has been sent.',
    lt: 'Kvietimas išsiųstas.',
    ru: 'Приглашение отправлено.',
    de: 'Die Anfrage ist verschickt.',
  },
  take: { lv: 'Noņemt', en: 'Take off', lt: 'Pašalinti', ru: 'Убрать', de: 'Entfernen' },
  onward: { lv: 'Turpināt', en: 'Go on', lt: 'Tęsti', ru: 'Продолжить', de: 'Weiter' },
  teachingTitle: {
    lv: 'Mācības, ko vadu',
    en: 'What I teach',
    lt: 'Mano vedami mokymai',
    ru: 'Что я веду',
    de: 'Was ich unterrichte',
  },
  teachingLead: {
    lv: 'Šeit Jūs atbildat organizācijām, kas vēlas Jūs nosaukt par izglītotāju.',
    en: 'Here you answer organisations that would like to name you as an educator.',
    lt: 'Čia atsakote organizacijoms, kurios nori Jus nurodyti kaip švietėją.',
    ru: 'Здесь вы отвечаете организациям, которые хотят указать вас преподавателем.',
    de: 'Hier antworten Sie Organisationen, die Sie als Lehrkraft nennen möchten.',
  },
  proposals: {
    lv: 'Jums piedāvāts',
    en: 'You are asked',
    lt: 'Jums siūloma',
    ru: 'Вам предлагают',
    de: 'Sie sind gefragt',
  },
  confirmed: {
    lv: 'Jūs esat piekritis',
    en: 'You have agreed',
    lt: 'Jūs sutikote',
    ru: 'Вы согласились',
    de: 'Sie haben zugesagt',
  },
  nothing: {
    lv: 'Pašlaik neviens Jūs nav uzaicinājis. Kad organizācija to izdarīs, Jūs saņemsiet vēstuli un redzēsiet to šeit.',
    en: 'Nobody has asked you at present. When an organisation does, you get a letter and see it here.',
    lt: 'Šiuo metu niekas Jūsų nekviečia. Kai organizacija pakvies, gausite laišką ir pamatysite čia.',
    ru: 'Сейчас вас никто не приглашает. Когда организация пригласит, вы получите письмо и увидите это здесь.',
    de: 'Zurzeit fragt niemand an. Wenn eine Organisation anfragt, erhalten Sie eine E-Mail und sehen es hier.',
  },
  agree: { lv: 'Piekrītu', en: 'I agree', lt: 'Sutinku', ru: 'Соглашаюсь', de: 'Ich sage zu' },
  decline: {
    lv: 'Nevadīšu',
    en: 'I will not teach',
    lt: 'Nevesiu',
    ru: 'Не буду вести',
    de: 'Ich unterrichte nicht',
  },
  stepDown: {
    lv: 'Vairs nevadīšu',
    en: 'I no longer teach this',
    lt: 'Nebevesiu',
    ru: 'Больше не веду',
    de: 'Ich unterrichte das nicht mehr',
  },
  nameShown: {
    lv: 'Ja piekritīsiet, Jūsu vārds būs redzams mācību lapā.',
    en: 'If you agree, your name stands on the page of the learning.',
    lt: 'Jei sutiksite, Jūsų vardas bus matomas mokymų puslapyje.',
    ru: 'Если согласитесь, ваше имя будет видно на странице обучения.',
    de: 'Wenn Sie zusagen, steht Ihr Name auf der Seite des Angebots.',
  },
} satisfies Messages

export const partMessages = {
  lecturer: {
    lv: 'vada nodarbības',
    en: 'teaches',
    lt: 'veda užsiėmimus',
    ru: 'ведёт занятия',
    de: 'unterrichtet',
  },
  assistant: { lv: 'palīdz', en: 'assists', lt: 'padeda', ru: 'помогает', de: 'unterstützt' },
  assessor: { lv: 'vērtē', en: 'assesses', lt: 'vertina', ru: 'оценивает', de: 'prüft' },
  guest: { lv: 'viesis', en: 'guest', lt: 'svečias', ru: 'гость', de: 'zu Gast' },
} satisfies Readonly<Record<EducatorPart, InFiveLanguages>>

export const assignmentStateMessages = {
  asked: {
    lv: 'gaida atbildi',
    en: 'has not answered yet',
    lt: 'laukiama atsakymo',
    ru: 'ждём ответа',
    de: 'Antwort steht aus',
  },
  confirmed: { lv: 'piekrita', en: 'agreed', lt: 'sutiko', ru: 'согласие есть', de: 'hat zugesagt' },
  declined: { lv: 'nepiekrita', en: 'declined', lt: 'nesutiko', ru: 'отказ', de: 'hat abgesagt' },
  withdrawn: {
    lv: 'noņemts',
    en: 'taken off',
    lt: 'pašalinta',
    ru: 'приглашение снято',
    de: 'zurückgezogen',
  },
} satisfies Readonly<Record<AssignmentState, InFiveLanguages>>

export const proposalRefusalMessages = {
  nobody: {
    lv: 'Izvēlieties izglītotāju vai ierakstiet e-pasta adresi.',
    en: 'Choose an educator, or write an e-mail address.',
    lt: 'Pasirinkite švietėją arba įrašykite el. pašto adresą.',
    ru: 'Выберите преподавателя или напишите адрес почты.',
    de: 'Wählen Sie eine Lehrkraft, oder schreiben Sie eine E-Mail-Adresse.',
  },
  both: {
    lv: 'Norādiet vienu cilvēku: izvēlieties no saraksta vai ierakstiet adresi.',
    en: 'Name one person: choose from the list, or write an address.',
    lt: 'Nurodykite vieną žmogų: pasirinkite iš sąrašo arba įrašykite adresą.',
    ru: 'Укажите одного человека: выберите из списка или напишите адрес.',
    de: 'Nennen Sie eine Person: Wählen Sie aus der Liste, oder schreiben Sie eine Adresse.',
  },
  'not-an-educator': {
    lv: 'Šis cilvēks vairs nav Jūsu izglītotājs. Uzaiciniet pa e-pastu.',
    en: 'This person is no longer one of your educators. Ask them by e-mail.',
    lt: 'Šis žmogus nebėra Jūsų švietėjas. Pakvieskite el. paštu.',
    ru: 'Этот человек больше не ваш преподаватель. Пригласите по почте.',
    de: 'Diese Person gehört nicht mehr zu Ihren Lehrkräften. Fragen Sie per E-Mail an.',
  },
  'already-asked': {
    lv: 'Šis cilvēks jau ir uzaicināts.',
    en: 'This person has been asked already.',
    lt: 'Šis žmogus jau pakviestas.',
    ru: 'Этого человека уже пригласили.',
    de: 'Diese Person ist schon angefragt.',
  },
} satisfies Readonly<Record<ProposalRefusal, InFiveLanguages>>
