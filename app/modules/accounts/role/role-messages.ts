import type { InFiveLanguages } from '../../../shared/i18n/language.ts'
import type { Role } from './role.ts'

/** Names of the roles; both genders where the language has a short form for it. */
export const roleMessages = {
  coordinator: {
    lv: 'Mūžizglītības koordinators',
    en: 'Lifelong-learning coordinator',
    lt: 'Mokymosi visą gyvenimą koordinatorius',
    ru: 'Координатор непрерывного образования',
    de: 'Koordination für lebenslanges Lernen',
  },
  educator: {
    lv: 'Izglītotājs',
    en: 'Educator',
    lt: 'Švietėjas',
    ru: 'Преподаватель взрослых',
    de: 'Erwachsenenbildner/in',
  },
  'provider-editor': {
    lv: 'Mācību rīkotāja redaktors',
    en: 'Provider’s editor',
    lt: 'Mokymų rengėjo redaktorius',
    ru: 'Редактор организатора обучения',
    de: 'Redaktion eines Anbieters',
  },
  'employer-editor': {
    lv: 'Darba devēja redaktors',
    en: 'Employer’s editor',
    lt: 'Darbdavio redaktorius',
    ru: 'Редактор работодателя',
    de: 'Redaktion eines Arbeitgebers',
  },
  'municipality-editor': {
    lv: 'Pašvaldības redaktors',
    en: 'Municipality’s editor',
    lt: 'Savivaldybės redaktorius',
    ru: 'Редактор самоуправления',
    de: 'Redaktion einer Kommune',
  },
  'research-officer': {
    lv: 'Pētījumu speciālists',
    en: 'Research officer',
    lt: 'Tyrimų specialistas',
    ru: 'Специалист по исследованиям',
    de: 'Forschungsreferat',
  },
  'plan-author': {
    lv: 'Plāna autors',
    en: 'Plan author',
    lt: 'Plano autorius',
    ru: 'Автор плана',
    de: 'Planverfasser/in',
  },
  approver: {
    lv: 'Apstiprinātājs',
    en: 'Approver',
    lt: 'Tvirtintojas',
    ru: 'Утверждающее лицо',
    de: 'Genehmigende Person',
  },
  verifier: {
    lv: 'Pārbaudītājs',
    en: 'Verifier',
    lt: 'Tikrintojas',
    ru: 'Проверяющий',
    de: 'Prüfer/in',
  },
  'regional-administrator': {
    lv: 'Reģiona administrators',
    en: 'Regional administrator',
    lt: 'Regiono administratorius',
    ru: 'Администратор региона',
    de: 'Regionalverwaltung',
  },
} as const satisfies Record<Role, InFiveLanguages>

export const residentMessage: InFiveLanguages = {
  lv: 'Iedzīvotājs',
  en: 'Resident',
  lt: 'Gyventojas',
  ru: 'Житель',
  de: 'Einwohner/in',
}
