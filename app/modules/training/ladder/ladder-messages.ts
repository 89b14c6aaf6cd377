import type { InFiveLanguages, Messages } from '../../../shared/i18n/language.ts'
import type { GrantRefusal, LadderStep, StepLack } from './ladder.ts'

export const stepMessages: Readonly<Record<LadderStep, InFiveLanguages>> = {
  teaches: { lv: 'māca', en: 'teaches', lt: 'moko', ru: 'преподаёт', de: 'unterrichtet' },
  mentors: {
    lv: 'ir mentors',
    en: 'mentors',
    lt: 'yra mentorius',
    ru: 'наставник',
    de: 'begleitet als Mentor',
  },
  'trains-trainers': {
    lv: 'māca mācītājus',
    en: 'trains trainers',
    lt: 'moko mokytojus',
    ru: 'учит преподавателей',
    de: 'bildet Lehrende aus',
  },
}

export const lackMessages: Readonly<Record<StepLack, InFiveLanguages>> = {
  'not-trained': {
    lv: 'vēl nav visu standarta kompetenču',
    en: 'not all units of the standard yet',
    lt: 'dar ne visos standarto kompetencijos patvirtintos',
    ru: 'ещё не все компетенции стандарта',
    de: 'noch nicht alle Kompetenzen des Standards',
  },
  'step-before': {
    lv: 'vēl nav iepriekšējā soļa',
    en: 'not the step before yet',
    lt: 'dar nėra ankstesnės pakopos',
    ru: 'ещё нет предыдущей ступени',
    de: 'die Stufe davor fehlt noch',
  },
  'too-few-runs': {
    lv: 'vajag trīs novadītus kursus',
    en: 'three courses taught are needed',
    lt: 'reikia trijų vestų kursų',
    ru: 'нужны три проведённых курса',
    de: 'drei gehaltene Kurse sind nötig',
  },
  'no-pair': {
    lv: 'vajag vienu pabeigtu mentora darbu ar vismaz trim tikšanās reizēm',
    en: 'one finished mentoring with at least three meetings is needed',
    lt: 'reikia vienos baigtos mentorystės su bent trimis susitikimais',
    ru: 'нужно одно завершённое наставничество минимум с тремя встречами',
    de: 'ein abgeschlossenes Mentoring mit mindestens drei Treffen ist nötig',
  },
  'too-few-observations': {
    lv: 'vajag divas kolēģu nodarbību vērošanas',
    en: 'two observations of colleagues are needed',
    lt: 'reikia dviejų kolegų užsiėmimų stebėjimų',
    ru: 'нужны два наблюдения занятий коллег',
    de: 'zwei Besuche bei anderen Lehrenden sind nötig',
  },
}

export const ladderMessages = {
  title: {
    lv: 'Izglītotāju soļi',
    en: 'Steps of educators',
    lt: 'Švietėjų pakopos',
    ru: 'Ступени преподавателей',
    de: 'Stufen der Lehrenden',
  },
  lead: {
    lv: 'Māca → ir mentors → māca mācītājus. Ko katram solim vajag, saskaita Laipa; soli piešķir cilvēks.',
    en: 'Teaches → mentors → trains trainers. Laipa counts what a step asks for; a person grants it.',
    lt: 'Moko → yra mentorius → moko mokytojus. Ko pakopai reikia, suskaičiuoja „Laipa“; pakopą suteikia žmogus.',
    ru: 'Преподаёт → наставник → учит преподавателей. Что нужно для ступени, считает Laipa; даёт её человек.',
    de: 'Unterrichtet → begleitet → bildet Lehrende aus. Was eine Stufe verlangt, zählt Laipa; vergeben wird sie von einem Menschen.',
  },
  none: {
    lv: 'Izglītotāju vēl nav. Lomu piešķir lapā „Lomas”.',
    en: 'There are no educators yet. The role is granted on the page “Roles”.',
    lt: 'Švietėjų dar nėra. Vaidmuo suteikiamas puslapyje „Vaidmenys“.',
    ru: 'Преподавателей пока нет. Роль даётся на странице «Роли».',
    de: 'Es gibt noch keine Lehrenden. Die Rolle wird auf der Seite „Rollen“ vergeben.',
  },
  educator: { lv: 'Izglītotājs', en: 'Educator', lt: 'Švietėjas', ru: 'Преподаватель', de: 'Lehrkraft' },
  counts: {
    lv: 'Kursi: {runs}. Pabeigts mentora darbs: {pairs}. Vērotas nodarbības: {observations}.',
    en: 'Courses taught: {runs}. Finished mentoring: {pairs}. Lessons observed: {observations}.',
    lt: 'Vesti kursai: {runs}. Baigta mentorystė: {pairs}. Stebėti užsiėmimai: {observations}.',
    ru: 'Курсов: {runs}. Завершённых наставничеств: {pairs}. Наблюдений занятий: {observations}.',
    de: 'Kurse: {runs}. Abgeschlossene Mentorings: {pairs}. Unterrichtsbesuche: {observations}.',
  },
  grant: {
    lv: 'Piešķirt: {step}',
    en: 'Grant: {step}',
    lt: 'Suteikti: {step}',
    ru: 'Дать ступень: {step}',
    de: 'Vergeben: {step}',
  },
  end: {
    lv: 'Beigt: {step}',
    en: 'End: {step}',
    lt: 'Baigti: {step}',
    ru: 'Прекратить: {step}',
    de: 'Beenden: {step}',
  },
  noStep: {
    lv: 'vēl bez soļa',
    en: 'no step yet',
    lt: 'dar be pakopos',
    ru: 'пока без ступени',
    de: 'noch ohne Stufe',
  },
  next: {
    lv: 'Nākamajam solim „{step}”: {lacks}.',
    en: 'For the next step, “{step}”: {lacks}.',
    lt: 'Kitai pakopai „{step}“: {lacks}.',
    ru: 'Для следующей ступени «{step}»: {lacks}.',
    de: 'Für die nächste Stufe „{step}“: {lacks}.',
  },
  ready: {
    lv: 'Nākamajam solim „{step}” viss ir. To piešķir reģiona administrators.',
    en: 'Everything is there for the next step, “{step}”. A regional administrator grants it.',
    lt: 'Kitai pakopai „{step}“ viskas yra. Ją suteikia regiono administratorius.',
    ru: 'Для следующей ступени «{step}» всё есть. Её даёт региональный администратор.',
    de: 'Für die nächste Stufe „{step}“ ist alles da. Vergeben wird sie von der Regionalverwaltung.',
  },
  own: { lv: 'Mans solis', en: 'My step', lt: 'Mano pakopa', ru: 'Моя ступень', de: 'Meine Stufe' },
} satisfies Messages

export const grantRefusalMessages: Readonly<Record<GrantRefusal, InFiveLanguages>> = {
  oneself: {
    lv: 'Sev soli piešķirt nevar.',
    en: 'Nobody can grant a step to themselves.',
    lt: 'Pakopos sau suteikti negalima.',
    ru: 'Себе ступень дать нельзя.',
    de: 'Sich selbst kann niemand eine Stufe geben.',
  },
  'lacks-something': {
    lv: 'Šim solim vēl kaut kā trūkst.',
    en: 'Something is still missing for this step.',
    lt: 'Šiai pakopai dar ko nors trūksta.',
    ru: 'Для этой ступени ещё чего-то не хватает.',
    de: 'Für diese Stufe fehlt noch etwas.',
  },
  'already-granted': {
    lv: 'Šis solis jau ir piešķirts.',
    en: 'This step has been granted already.',
    lt: 'Ši pakopa jau suteikta.',
    ru: 'Эта ступень уже дана.',
    de: 'Diese Stufe ist schon vergeben.',
  },
}
