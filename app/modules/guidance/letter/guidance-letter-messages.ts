import type { InFiveLanguages } from '../../../shared/i18n/language.ts'

export const letterKinds = [
  'request-confirmation',
  'request-arrived',
  'request-accepted',
  'request-returned',
  'request-answered',
  'request-closed',
  'request-overdue',
  'case-moved',
  'case-moved-here',
  'case-closed',
  'case-member',
  'referral-arrived',
  'referral-moved',
  'referral-overdue',
] as const
export type LetterKind = (typeof letterKinds)[number]

export interface LetterWords {
  readonly subject: InFiveLanguages
  readonly text: InFiveLanguages
  readonly action: InFiveLanguages
}

const seeCase: InFiveLanguages = {
  lv: 'Skatīt savu lietu',
  en: 'See your case',
  lt: 'Žiūrėti savo atvejį',
  ru: 'Посмотреть своё дело',
  de: 'Ihren Beratungsfall ansehen',
}
const seeRequest: InFiveLanguages = {
  lv: 'Skatīt pieprasījumu',
  en: 'See the request',
  lt: 'Žiūrėti prašymą',
  ru: 'Посмотреть просьбу',
  de: 'Anfrage ansehen',
}
const openDesk: InFiveLanguages = {
  lv: 'Atvērt konsultāciju galdu',
  en: 'Open the guidance desk',
  lt: 'Atverti konsultavimo darbalaukį',
  ru: 'Открыть стол консультаций',
  de: 'Beratungstisch öffnen',
}
const seeReferral: InFiveLanguages = {
  lv: 'Skatīt nosūtījumu',
  en: 'See the referral',
  lt: 'Žiūrėti siuntimą',
  ru: 'Посмотреть направление',
  de: 'Vermittlung ansehen',
}

export const letterWords: Readonly<Record<LetterKind, LetterWords>> = {
  'request-confirmation': {
    subject: {
      lv: 'Apstipriniet, ka lūdzat konsultāciju',
      en: 'Confirm that you ask for guidance',
      lt: 'Patvirtinkite, kad prašote konsultacijos',
      ru: 'Подтвердите, что просите консультацию',
      de: 'Bestätigen Sie, dass Sie Beratung wünschen',
    },
    text: {
      lv: 'Atveriet saiti un apstipriniet. Tad koordinators atbildēs līdz {day}. Tajā pašā lapā vienmēr redzēsiet, pie kā ir Jūsu pieprasījums.',
      en: 'Open the link and confirm. A coordinator then answers by {day}. The same page always shows who has your request.',
      lt: 'Atverkite nuorodą ir patvirtinkite. Tada koordinatorius atsakys iki {day}. Tame pačiame puslapyje visada matysite, pas ką yra Jūsų prašymas.',
      ru: 'Откройте ссылку и подтвердите. Тогда координатор ответит до {day}. На той же странице всегда видно, у кого ваша просьба.',
      de: 'Öffnen Sie den Link, und bestätigen Sie. Dann antwortet Ihnen die Koordination bis {day}. Dieselbe Seite zeigt immer, bei wem Ihre Anfrage liegt.',
    },
    action: {
      lv: 'Apstiprināt pieprasījumu',
      en: 'Confirm the request',
      lt: 'Patvirtinti prašymą',
      ru: 'Подтвердить просьбу',
      de: 'Anfrage bestätigen',
    },
  },
  'request-arrived': {
    subject: {
      lv: 'Kāds lūdz konsultāciju: {municipality}',
      en: 'Somebody asks for guidance: {municipality}',
      lt: 'Kažkas prašo konsultacijos: {municipality}',
      ru: 'Кто-то просит консультацию: {municipality}',
      de: 'Jemand wünscht Beratung: {municipality}',
    },
    text: {
      lv: 'Pieprasījums ir nonācis pie Jūsu. Lūdzu, atbildiet līdz {day}.',
      en: 'The request has come to you. Please answer by {day}.',
      lt: 'Prašymas atėjo pas Jus. Prašome atsakyti iki {day}.',
      ru: 'Просьба пришла к вам. Пожалуйста, ответьте до {day}.',
      de: 'Die Anfrage ist bei Ihnen angekommen. Bitte antworten Sie bis {day}.',
    },
    action: openDesk,
  },
  'request-accepted': {
    subject: {
      lv: 'Jūsu konsultācijas sākas',
      en: 'Your guidance begins',
      lt: 'Jūsų konsultacijos prasideda',
      ru: 'Ваши консультации начинаются',
      de: 'Ihre Beratung beginnt',
    },
    text: {
      lv: 'Jūs konsultē {coordinator}. Viss, ko vienojaties, stāv Jūsu lietā, un Jūs to redzat.',
      en: '{coordinator} guides you. All that you agree on stands in your case, and you see it.',
      lt: 'Jus konsultuoja {coordinator}. Viskas, dėl ko susitariate, yra prie Jūsų atvejo, ir Jūs tai matote.',
      ru: 'Вас консультирует {coordinator}. Всё, о чём вы договоритесь, записано в вашем деле, и вы это видите.',
      de: '{coordinator} berät Sie. Alles, was Sie vereinbaren, steht in Ihrem Beratungsfall, und Sie sehen es.',
    },
    action: seeCase,
  },
  'request-returned': {
    subject: {
      lv: 'Jautājums par Jūsu pieprasījumu',
      en: 'A question about your request',
      lt: 'Klausimas dėl Jūsų prašymo',
      ru: 'Вопрос о вашей просьбе',
      de: 'Eine Frage zu Ihrer Anfrage',
    },
    text: {
      lv: '{coordinator} vēl vajag Jūsu atbildi, lai varētu palīdzēt. Jautājums stāv lapā.',
      en: '{coordinator} needs an answer from you to be able to help. The question stands on the page.',
      lt: 'Kad galėtų padėti, {coordinator} laukia Jūsų atsakymo. Klausimas yra puslapyje.',
      ru: 'Чтобы помочь, {coordinator} ждёт вашего ответа. Вопрос – на странице.',
      de: '{coordinator} braucht noch eine Antwort von Ihnen, um helfen zu können. Die Frage steht auf der Seite.',
    },
    action: seeRequest,
  },
  'request-answered': {
    subject: {
      lv: 'Uz Jūsu jautājumu ir atbilde: {municipality}',
      en: 'Your question has been answered: {municipality}',
      lt: 'Į Jūsų klausimą atsakyta: {municipality}',
      ru: 'На ваш вопрос ответили: {municipality}',
      de: 'Ihre Frage ist beantwortet: {municipality}',
    },
    text: {
      lv: 'Pieprasījums ir papildināts un atkal gaida Jūs. Lūdzu, atbildiet līdz {day}.',
      en: 'The request is complete now and waits for you again. Please answer by {day}.',
      lt: 'Prašymas papildytas ir vėl laukia Jūsų. Prašome atsakyti iki {day}.',
      ru: 'Просьба дополнена и снова ждёт вас. Пожалуйста, ответьте до {day}.',
      de: 'Die Anfrage ist ergänzt und wartet wieder auf Sie. Bitte antworten Sie bis {day}.',
    },
    action: openDesk,
  },
  'request-closed': {
    subject: {
      lv: 'Jūsu konsultācijas pieprasījums ir slēgts',
      en: 'Your request for guidance is closed',
      lt: 'Jūsų prašymas konsultuoti užbaigtas',
      ru: 'Ваша просьба о консультации закрыта',
      de: 'Ihre Beratungsanfrage ist abgeschlossen',
    },
    text: {
      lv: 'Iemesls: {reason}. Ja joprojām vēlaties konsultāciju, lūdziet to no jauna.',
      en: 'The reason: {reason}. If you still want guidance, ask for it again.',
      lt: 'Priežastis: {reason}. Jei vis dar norite konsultacijos, prašykite iš naujo.',
      ru: 'Причина: {reason}. Если консультация всё ещё нужна, попросите о ней снова.',
      de: 'Der Grund: {reason}. Wenn Sie weiterhin Beratung wünschen, fragen Sie bitte noch einmal an.',
    },
    action: seeRequest,
  },
  'request-overdue': {
    subject: {
      lv: 'Konsultācijas pieprasījums kavējas: {municipality}',
      en: 'A request for guidance is overdue: {municipality}',
      lt: 'Prašymas konsultuoti vėluoja: {municipality}',
      ru: 'Просьба о консультации просрочена: {municipality}',
      de: 'Eine Beratungsanfrage ist überfällig: {municipality}',
    },
    text: {
      lv: 'Uz to bija jāatbild līdz {day}. Ja koordinatora nav, pieprasījums ir nodots tālāk.',
      en: 'It should have been answered by {day}. Where the coordinator is away, the request has been handed on.',
      lt: 'Atsakyti reikėjo iki {day}. Jei koordinatoriaus nėra, prašymas perduotas toliau.',
      ru: 'Ответить нужно было до {day}. Если координатора нет, просьба передана дальше.',
      de: 'Sie hätte bis {day} beantwortet sein sollen. Ist die Koordination abwesend, wurde die Anfrage weitergegeben.',
    },
    action: openDesk,
  },
  'case-moved': {
    subject: {
      lv: 'Jūs tagad konsultē {coordinator}',
      en: '{coordinator} guides you from now on',
      lt: 'Nuo šiol Jus konsultuoja {coordinator}',
      ru: 'Теперь вас консультирует {coordinator}',
      de: '{coordinator} berät Sie von nun an',
    },
    text: {
      lv: 'Jūsu lieta ir nodota: {municipality}. Viss, par ko vienojāties, paliek.',
      en: 'Your case has moved: {municipality}. All that you agreed on stays.',
      lt: 'Jūsų atvejis perduotas: {municipality}. Viskas, dėl ko susitarėte, lieka.',
      ru: 'Ваше дело передано: {municipality}. Всё, о чём вы договорились, остаётся.',
      de: 'Ihr Beratungsfall ist umgezogen: {municipality}. Alles Vereinbarte bleibt bestehen.',
    },
    action: seeCase,
  },
  'case-moved-here': {
    subject: {
      lv: 'Jums nodota lieta: {municipality}',
      en: 'A case has been handed to you: {municipality}',
      lt: 'Jums perduotas atvejis: {municipality}',
      ru: 'Вам передано дело: {municipality}',
      de: 'Ihnen wurde ein Beratungsfall übergeben: {municipality}',
    },
    text: {
      lv: 'Lieta ar mērķiem, soļiem un sarunām ir pie Jums. Iedzīvotājs par to zina.',
      en: 'The case with its goals, actions and contacts is with you. The resident has been told.',
      lt: 'Atvejis su tikslais, veiksmais ir pokalbiais yra pas Jus. Gyventojas apie tai žino.',
      ru: 'Дело с целями, действиями и беседами теперь у вас. Житель об этом знает.',
      de: 'Der Fall mit Zielen, Schritten und Gesprächen liegt bei Ihnen. Die Person weiß davon.',
    },
    action: openDesk,
  },
  'case-closed': {
    subject: {
      lv: 'Jūsu konsultācijas ir noslēgušās',
      en: 'Your guidance has ended',
      lt: 'Jūsų konsultacijos baigėsi',
      ru: 'Ваши консультации завершены',
      de: 'Ihre Beratung ist abgeschlossen',
    },
    text: {
      lv: '{coordinator} ir uzrakstījis kopsavilkumu, ko varat izlasīt un izdrukāt. Ja vajag, sāksim no jauna.',
      en: '{coordinator} has written a summary that you can read and print. If you need it, we begin again.',
      lt: '{coordinator} parašė santrauką, kurią galite perskaityti ir išspausdinti. Jei reikės, pradėsime iš naujo.',
      ru: 'Для вас готово резюме, его можно прочитать и распечатать ({coordinator}). Если понадобится, начнём снова.',
      de: '{coordinator} hat eine Zusammenfassung geschrieben, die Sie lesen und drucken können. Bei Bedarf fangen wir neu an.',
    },
    action: {
      lv: 'Lasīt kopsavilkumu',
      en: 'Read the summary',
      lt: 'Skaityti santrauką',
      ru: 'Прочитать резюме',
      de: 'Zusammenfassung lesen',
    },
  },
  'case-member': {
    subject: {
      lv: 'Jūs varat redzēt kāda cilvēka lietu',
      en: 'You may see somebody’s case',
      lt: 'Galite matyti žmogaus atvejį',
      ru: 'Вам открыто дело одного человека',
      de: 'Sie dürfen einen Beratungsfall einsehen',
    },
    text: {
      lv: 'Iedzīvotājs ļauj Jums līdz {day} redzēt savu lietu tik daudz, cik vajag Jūsu lomai. Katru lasījumu viņš redz.',
      en: 'Until {day} a resident lets you see their case as far as your role needs. They see each reading.',
      lt: 'Iki {day} gyventojas leidžia Jums matyti savo atvejį tiek, kiek reikia Jūsų vaidmeniui. Kiekvieną skaitymą jis mato.',
      ru: 'До {day} житель разрешает вам видеть своё дело настолько, насколько нужно вашей роли. Каждое чтение ему видно.',
      de: 'Bis {day} dürfen Sie den Fall einer Person so weit sehen, wie Ihre Rolle es braucht. Sie sieht jedes Lesen.',
    },
    action: {
      lv: 'Atvērt lietu',
      en: 'Open the case',
      lt: 'Atverti atvejį',
      ru: 'Открыть дело',
      de: 'Beratungsfall öffnen',
    },
  },
  'referral-arrived': {
    subject: {
      lv: 'Nosūtījums organizācijai {organisation}',
      en: 'A referral for {organisation}',
      lt: 'Siuntimas organizacijai {organisation}',
      ru: 'Направление для организации {organisation}',
      de: 'Eine Vermittlung an {organisation}',
    },
    text: {
      lv: 'Koordinators sūta Jums cilvēku. Lūdzu, pieņemiet vai noraidiet līdz {day}.',
      en: 'A coordinator refers somebody to you. Please accept or refuse by {day}.',
      lt: 'Koordinatorius siunčia Jums žmogų. Prašome priimti arba atsisakyti iki {day}.',
      ru: 'Координатор направляет к вам человека. Пожалуйста, примите или откажите до {day}.',
      de: 'Die Koordination vermittelt Ihnen jemanden. Bitte nehmen Sie bis {day} an oder lehnen Sie ab.',
    },
    action: seeReferral,
  },
  'referral-moved': {
    subject: {
      lv: 'Nosūtījums, {organisation}: {reason}',
      en: 'Referral, {organisation}: {reason}',
      lt: 'Siuntimas, {organisation}: {reason}',
      ru: 'Направление, {organisation}: {reason}',
      de: 'Vermittlung, {organisation}: {reason}',
    },
    text: {
      lv: 'Tas ir ierakstīts lietā. Apskatieties, kas darāms tālāk.',
      en: 'It stands in the case. See what to do next.',
      lt: 'Tai įrašyta prie atvejo. Pažiūrėkite, ką daryti toliau.',
      ru: 'Это записано в деле. Посмотрите, что делать дальше.',
      de: 'Es steht im Beratungsfall. Sehen Sie nach, was als Nächstes zu tun ist.',
    },
    action: {
      lv: 'Atvērt lietu',
      en: 'Open the case',
      lt: 'Atverti atvejį',
      ru: 'Открыть дело',
      de: 'Beratungsfall öffnen',
    },
  },
  'referral-overdue': {
    subject: {
      lv: 'Nosūtījums gaida atbildi: {organisation}',
      en: 'A referral waits for an answer: {organisation}',
      lt: 'Siuntimas laukia atsakymo: {organisation}',
      ru: 'Направление ждёт ответа: {organisation}',
      de: 'Eine Vermittlung wartet auf Antwort: {organisation}',
    },
    text: {
      lv: 'Atbilde bija vajadzīga līdz {day}. Cilvēks joprojām gaida.',
      en: 'The answer was due by {day}. Somebody is still waiting.',
      lt: 'Atsakymo reikėjo iki {day}. Žmogus vis dar laukia.',
      ru: 'Ответ был нужен до {day}. Человек всё ещё ждёт.',
      de: 'Die Antwort war bis {day} fällig. Jemand wartet noch immer.',
    },
    action: seeReferral,
  },
}

export const letterReasons = {
  asker: {
    lv: 'Jūs saņemat šo vēstuli, jo Laipā lūdzāt konsultāciju vai kāds to ar Jūsu piekrišanu lūdza Jūsu vietā.',
    en: 'You get this letter because you asked for guidance at Laipa, or somebody did with your consent.',
    lt: 'Gavote šį laišką, nes „Laipoje“ prašėte konsultacijos arba kas nors paprašė Jums sutikus.',
    ru: 'Вы получили это письмо, потому что просили консультацию в Laipa или кто-то попросил с вашего согласия.',
    de: 'Sie bekommen diesen Brief, weil Sie bei Laipa um Beratung gebeten haben oder jemand mit Ihrer Einwilligung.',
  },
  role: {
    lv: 'Jūs saņemat šo vēstuli savas lomas dēļ Laipā.',
    en: 'You get this letter because of your role at Laipa.',
    lt: 'Gavote šį laišką dėl savo vaidmens „Laipoje“.',
    ru: 'Вы получили это письмо из-за вашей роли в Laipa.',
    de: 'Sie bekommen diesen Brief wegen Ihrer Rolle bei Laipa.',
  },
} satisfies Readonly<Record<string, InFiveLanguages>>
