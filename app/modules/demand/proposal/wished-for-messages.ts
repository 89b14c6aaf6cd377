import type { Messages } from '../../../shared/i18n/language.ts'

export const wishedForMessages = {
  title: {
    lv: 'Kā šīs mācības radās',
    en: 'How this came about',
    lt: 'Kaip atsirado šie mokymai',
    ru: 'Как появилось это обучение',
    de: 'Wie dieses Angebot entstand',
  },
  text: {
    lv: 'To vēlējās iedzīvotāji, kas pieteica vēlmi par tēmu „{topic}” pieprasījuma reģistrā. Vieta: {municipality}.',
    en: 'Residents asked for it: they counted themselves in for “{topic}” in the demand register. Place: {municipality}.',
    lt: 'To norėjo gyventojai, poreikių registre pareiškę norą mokytis tema „{topic}“. Vieta: {municipality}.',
    ru: 'Его просили жители: в реестре спроса они оставили пожелание по теме «{topic}». Место: {municipality}.',
    de: 'Menschen aus der Region haben im Bedarfsregister „{topic}“ gewünscht. Ort: {municipality}.',
  },
  toRegister: {
    lv: 'Skatīt pieprasījuma reģistru',
    en: 'See the demand register',
    lt: 'Žiūrėti poreikių registrą',
    ru: 'Посмотреть реестр спроса',
    de: 'Bedarfsregister ansehen',
  },
  toProposal: {
    lv: 'Skatīt kursa ierosinājumu',
    en: 'See the class proposal',
    lt: 'Žiūrėti kurso pasiūlymą',
    ru: 'Посмотреть предложение курса',
    de: 'Kursvorschlag ansehen',
  },
} satisfies Messages
