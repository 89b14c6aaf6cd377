import type { Messages } from '../../../shared/i18n/language.ts'

/** Labels of concepts that no page shows, in our own words. */
export const conceptMessages = {
  competence: { lv: 'prasme', en: 'skill', lt: 'įgūdis', ru: 'навык', de: 'Fertigkeit' },
  knowledge: { lv: 'zināšanas', en: 'knowledge', lt: 'žinios', ru: 'знания', de: 'Wissen' },
  transversal: {
    lv: 'visur noderīga prasme',
    en: 'useful everywhere',
    lt: 'pravartus visur',
    ru: 'полезен везде',
    de: 'überall nützlich',
  },
  'cross-sector': {
    lv: 'vairākās nozarēs noderīga prasme',
    en: 'useful in several sectors',
    lt: 'pravartus keliuose sektoriuose',
    ru: 'полезен в нескольких отраслях',
    de: 'in mehreren Branchen nützlich',
  },
  'sector-specific': {
    lv: 'vienas nozares prasme',
    en: 'of one sector',
    lt: 'vieno sektoriaus',
    ru: 'для одной отрасли',
    de: 'für eine Branche',
  },
  'occupation-specific': {
    lv: 'vienas profesijas prasme',
    en: 'of one occupation',
    lt: 'vienos profesijos',
    ru: 'для одной профессии',
    de: 'für einen Beruf',
  },
  unknownCountry: {
    lv: 'valsts nav zināma',
    en: 'country not known',
    lt: 'šalis nežinoma',
    ru: 'страна неизвестна',
    de: 'Land nicht bekannt',
  },
  undetermined: {
    lv: 'valoda nav zināma',
    en: 'language not known',
    lt: 'kalba nežinoma',
    ru: 'язык неизвестен',
    de: 'Sprache nicht bekannt',
  },
  latgale: { lv: 'Latgale', en: 'Latgale', lt: 'Latgala', ru: 'Латгалия', de: 'Lettgallen' },
  eqf: {
    lv: 'Eiropas kvalifikāciju ietvarstruktūras līmenis',
    en: 'European Qualifications Framework, level',
    lt: 'Europos kvalifikacijų sąranga, lygis',
    ru: 'Европейская рамка квалификаций, уровень',
    de: 'Europäischer Qualifikationsrahmen, Niveau',
  },
  latvianFramework: {
    lv: 'Latvijas kvalifikāciju ietvarstruktūras līmenis',
    en: 'Latvian Qualifications Framework, level',
    lt: 'Latvijos kvalifikacijų sąranga, lygis',
    ru: 'Латвийская рамка квалификаций, уровень',
    de: 'Lettischer Qualifikationsrahmen, Niveau',
  },
} satisfies Messages
