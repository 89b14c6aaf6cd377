import type { Messages } from '../../shared/i18n/language.ts'

export const catalogueApiMessages = {
  distanceAlone: {
    lv: 'Attālumam km vajag vietu: pievienojiet near',
    en: 'A distance km needs a place: add near',
    lt: 'Atstumui km reikia vietos: pridėkite near',
    ru: 'Для расстояния km нужно место: добавьте near',
    de: 'Zur Entfernung km gehört ein Ort: ergänzen Sie near',
  },
} satisfies Messages
