import type { InFiveLanguages } from '../../../shared/i18n/language.ts'
import type {
  AccessibilityKind,
  EducationLevel,
  Funding,
  Mode,
  OpportunityKind,
  Purpose,
  Schedule,
  Setting,
  TargetGroup,
} from './opportunity-words.ts'

type LabelsOf<Word extends string> = Readonly<Record<Word, InFiveLanguages>>

const kind: LabelsOf<OpportunityKind> = {
  course: { lv: 'kurss', en: 'course', lt: 'kursas', ru: 'курс', de: 'Kurs' },
  'short-learning-programme': {
    lv: 'īsa mācību programma',
    en: 'short learning programme',
    lt: 'trumpa mokymo programa',
    ru: 'короткая учебная программа',
    de: 'Kurzprogramm',
  },
  class: { lv: 'nodarbība', en: 'class', lt: 'užsiėmimas', ru: 'занятие', de: 'Unterricht' },
  mentoring: {
    lv: 'mentora atbalsts',
    en: 'mentoring',
    lt: 'mentorystė',
    ru: 'наставничество',
    de: 'Mentoring',
  },
  apprenticeship: {
    lv: 'darba vidē balstītas mācības',
    en: 'apprenticeship',
    lt: 'pameistrystė',
    ru: 'ученичество на рабочем месте',
    de: 'Lehre im Betrieb',
  },
  internship: { lv: 'prakse', en: 'internship', lt: 'praktika', ru: 'практика', de: 'Praktikum' },
  'study-visit': {
    lv: 'mācību brauciens',
    en: 'study visit',
    lt: 'mokomoji išvyka',
    ru: 'учебная поездка',
    de: 'Studienbesuch',
  },
  volunteering: {
    lv: 'brīvprātīgais darbs',
    en: 'volunteering',
    lt: 'savanorystė',
    ru: 'волонтёрство',
    de: 'freiwilliges Engagement',
  },
}

const setting: LabelsOf<Setting> = {
  formal: {
    lv: 'formālā izglītība (ar valsts atzītu dokumentu)',
    en: 'formal education (with a state-recognised document)',
    lt: 'formalusis švietimas (su valstybės pripažįstamu dokumentu)',
    ru: 'формальное образование (с документом государственного образца)',
    de: 'formale Bildung (mit staatlich anerkanntem Abschluss)',
  },
  'non-formal': {
    lv: 'neformālā izglītība',
    en: 'non-formal education',
    lt: 'neformalusis švietimas',
    ru: 'неформальное образование',
    de: 'nicht formale Bildung',
  },
}

const purpose: LabelsOf<Purpose> = {
  work: { lv: 'darbam', en: 'for work', lt: 'darbui', ru: 'для работы', de: 'für den Beruf' },
  civic: {
    lv: 'sabiedriskajai dzīvei',
    en: 'for civic life',
    lt: 'visuomeniniam gyvenimui',
    ru: 'для общественной жизни',
    de: 'für das Gemeinwesen',
  },
  personal: { lv: 'sev', en: 'for myself', lt: 'sau', ru: 'для себя', de: 'für mich selbst' },
}

const mode: LabelsOf<Mode> = {
  'in-person': { lv: 'klātienē', en: 'in person', lt: 'gyvai', ru: 'очно', de: 'vor Ort' },
  online: { lv: 'tiešsaistē', en: 'online', lt: 'nuotoliu', ru: 'онлайн', de: 'online' },
  blended: {
    lv: 'daļēji tiešsaistē',
    en: 'partly online',
    lt: 'iš dalies nuotoliu',
    ru: 'частично онлайн',
    de: 'teilweise online',
  },
}

const schedule: LabelsOf<Schedule> = {
  daytime: { lv: 'dienā', en: 'daytime', lt: 'dieną', ru: 'днём', de: 'tagsüber' },
  evening: { lv: 'vakaros', en: 'evenings', lt: 'vakarais', ru: 'по вечерам', de: 'abends' },
  weekend: {
    lv: 'nedēļas nogalēs',
    en: 'weekends',
    lt: 'savaitgaliais',
    ru: 'по выходным',
    de: 'am Wochenende',
  },
  'full-time': {
    lv: 'pilna laika mācības',
    en: 'full time',
    lt: 'visą dieną',
    ru: 'полный день',
    de: 'in Vollzeit',
  },
  'self-paced': {
    lv: 'savā tempā',
    en: 'at your own pace',
    lt: 'savo tempu',
    ru: 'в своём темпе',
    de: 'im eigenen Tempo',
  },
}

/** Who pays, as the end of "paid by …". */
const funding: LabelsOf<Funding> = {
  state: { lv: 'valsts', en: 'the state', lt: 'valstybė', ru: 'государство', de: 'der Staat' },
  esf: {
    lv: 'Eiropas Sociālais fonds',
    en: 'the European Social Fund',
    lt: 'Europos socialinis fondas',
    ru: 'Европейский социальный фонд',
    de: 'der Europäische Sozialfonds',
  },
  municipality: {
    lv: 'pašvaldība',
    en: 'the municipality',
    lt: 'savivaldybė',
    ru: 'самоуправление',
    de: 'die Gemeinde',
  },
  employer: {
    lv: 'darba devējs',
    en: 'the employer',
    lt: 'darbdavys',
    ru: 'работодатель',
    de: 'der Arbeitgeber',
  },
}

const education: LabelsOf<EducationLevel> = {
  none: {
    lv: 'iepriekšēja izglītība nav vajadzīga',
    en: 'no earlier education needed',
    lt: 'ankstesnio išsilavinimo nereikia',
    ru: 'предварительное образование не требуется',
    de: 'keine Vorbildung nötig',
  },
  basic: {
    lv: 'pamatizglītība',
    en: 'basic education',
    lt: 'pagrindinis išsilavinimas',
    ru: 'основное образование',
    de: 'Grundbildung (9 Klassen)',
  },
  vocational: {
    lv: 'profesionālā izglītība',
    en: 'vocational education',
    lt: 'profesinis išsilavinimas',
    ru: 'профессиональное образование',
    de: 'Berufsausbildung',
  },
  secondary: {
    lv: 'vidējā izglītība',
    en: 'secondary education',
    lt: 'vidurinis išsilavinimas',
    ru: 'среднее образование',
    de: 'Sekundarabschluss (12 Klassen)',
  },
  higher: {
    lv: 'augstākā izglītība',
    en: 'higher education',
    lt: 'aukštasis išsilavinimas',
    ru: 'высшее образование',
    de: 'Hochschulabschluss',
  },
}

const accessibility: LabelsOf<AccessibilityKind> = {
  'step-free': {
    lv: 'iekļūt var bez pakāpieniem',
    en: 'step-free access',
    lt: 'įėjimas be laiptų',
    ru: 'вход без ступеней',
    de: 'stufenloser Zugang',
  },
  'online-recording': {
    lv: 'nodarbības var noskatīties ierakstā',
    en: 'recordings to watch later',
    lt: 'užsiėmimų įrašai',
    ru: 'записи занятий',
    de: 'Aufzeichnungen zum Nachsehen',
  },
  'transport-refund': {
    lv: 'atmaksā ceļa izdevumus',
    en: 'travel costs refunded',
    lt: 'grąžinamos kelionės išlaidos',
    ru: 'возмещение расходов на дорогу',
    de: 'Erstattung der Fahrtkosten',
  },
  childcare: {
    lv: 'bērnu pieskatīšana',
    en: 'childcare',
    lt: 'vaikų priežiūra',
    ru: 'присмотр за детьми',
    de: 'Kinderbetreuung',
  },
  'easy-to-read': {
    lv: 'materiāli vieglajā valodā',
    en: 'easy-to-read materials',
    lt: 'medžiaga lengvai suprantama kalba',
    ru: 'материалы на лёгком языке',
    de: 'Unterlagen in Leichter Sprache',
  },
  'hearing-loop': {
    lv: 'indukcijas cilpa dzirdes aparātiem',
    en: 'hearing loop',
    lt: 'indukcinė klausos kilpa',
    ru: 'индукционная петля для слабослышащих',
    de: 'Induktionsschleife für Hörgeräte',
  },
  'sign-language': {
    lv: 'zīmju valodas tulks',
    en: 'sign-language interpreter',
    lt: 'gestų kalbos vertėjas',
    ru: 'переводчик жестового языка',
    de: 'Gebärdensprachdolmetschen',
  },
}

const target: LabelsOf<TargetGroup> = {
  rural: {
    lv: 'lauku iedzīvotāji',
    en: 'people in the countryside',
    lt: 'kaimo gyventojai',
    ru: 'сельские жители',
    de: 'Menschen auf dem Land',
  },
  employed: {
    lv: 'strādājošie',
    en: 'people in work',
    lt: 'dirbantieji',
    ru: 'работающие',
    de: 'Berufstätige',
  },
  jobseekers: {
    lv: 'darba meklētāji',
    en: 'jobseekers',
    lt: 'ieškantieji darbo',
    ru: 'ищущие работу',
    de: 'Arbeitsuchende',
  },
  entrepreneurs: {
    lv: 'uzņēmēji',
    en: 'entrepreneurs',
    lt: 'verslininkai',
    ru: 'предприниматели',
    de: 'Selbstständige',
  },
  seniors: {
    lv: 'seniori',
    en: 'older people',
    lt: 'senjorai',
    ru: 'люди старшего возраста',
    de: 'ältere Menschen',
  },
  coordinators: {
    lv: 'mūžizglītības koordinatori',
    en: 'lifelong-learning coordinators',
    lt: 'mokymosi visą gyvenimą koordinatoriai',
    ru: 'координаторы непрерывного образования',
    de: 'Koordinierende für lebenslanges Lernen',
  },
  'young-parents': {
    lv: 'jaunie vecāki',
    en: 'young parents',
    lt: 'jauni tėvai',
    ru: 'молодые родители',
    de: 'junge Eltern',
  },
  'low-basic-skills': {
    lv: 'cilvēki, kam jāatsvaidzina pamatprasmes',
    en: 'people refreshing basic skills',
    lt: 'norintieji sustiprinti pagrindinius įgūdžius',
    ru: 'те, кто восстанавливает базовые навыки',
    de: 'Menschen, die Grundkenntnisse auffrischen',
  },
  migrants: { lv: 'ieceļotāji', en: 'migrants', lt: 'migrantai', ru: 'мигранты', de: 'Zugewanderte' },
  educators: {
    lv: 'pieaugušo izglītotāji',
    en: 'adult educators',
    lt: 'suaugusiųjų švietėjai',
    ru: 'преподаватели взрослых',
    de: 'Lehrende in der Erwachsenenbildung',
  },
  disability: {
    lv: 'cilvēki ar invaliditāti',
    en: 'people with disabilities',
    lt: 'žmonės su negalia',
    ru: 'люди с инвалидностью',
    de: 'Menschen mit Behinderung',
  },
}

/** Labels of the closed lists, in small letters as they stand inside a sentence or list. */
export const opportunityWordMessages = {
  kind,
  setting,
  purpose,
  mode,
  schedule,
  funding,
  education,
  accessibility,
  target,
} as const
