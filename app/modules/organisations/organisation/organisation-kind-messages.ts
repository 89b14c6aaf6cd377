import type { InFiveLanguages } from '../../../shared/i18n/language.ts'
import type { OrganisationKind } from './organisation.ts'

export const organisationKindMessages = {
  university: {
    lv: 'augstskola',
    en: 'university',
    lt: 'aukštoji mokykla',
    ru: 'высшее учебное заведение',
    de: 'Hochschule',
  },
  municipality: {
    lv: 'pašvaldība',
    en: 'municipality',
    lt: 'savivaldybė',
    ru: 'самоуправление',
    de: 'Gemeinde',
  },
  'vocational-institution': {
    lv: 'profesionālās izglītības iestāde',
    en: 'vocational school',
    lt: 'profesinio mokymo įstaiga',
    ru: 'профессиональное учебное заведение',
    de: 'berufsbildende Schule',
  },
  'adult-education-centre': {
    lv: 'pieaugušo izglītības centrs',
    en: 'adult-education centre',
    lt: 'suaugusiųjų švietimo centras',
    ru: 'центр образования взрослых',
    de: 'Zentrum für Erwachsenenbildung',
  },
  employer: { lv: 'darba devējs', en: 'employer', lt: 'darbdavys', ru: 'работодатель', de: 'Arbeitgeber' },
  association: {
    lv: 'biedrība',
    en: 'association',
    lt: 'asociacija',
    ru: 'общественная организация',
    de: 'Verein',
  },
  'state-body': {
    lv: 'valsts iestāde',
    en: 'state body',
    lt: 'valstybės įstaiga',
    ru: 'государственное учреждение',
    de: 'staatliche Stelle',
  },
  library: { lv: 'bibliotēka', en: 'library', lt: 'biblioteka', ru: 'библиотека', de: 'Bibliothek' },
} satisfies Readonly<Record<OrganisationKind, InFiveLanguages>>
