import type { Messages } from '../../../shared/i18n/language.ts'

export const issuerMessages = {
  region: {
    lv: 'Latgales mūžizglītības atbalsta sistēma',
    en: 'Lifelong-learning support system of Latgale',
    lt: 'Latgalos mokymosi visą gyvenimą paramos sistema',
    ru: 'Система поддержки непрерывного образования Латгалии',
    de: 'Unterstützungssystem für lebenslanges Lernen in Lettgallen',
  },
} satisfies Messages
