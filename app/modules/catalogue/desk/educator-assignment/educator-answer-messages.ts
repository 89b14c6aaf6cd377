import type { Messages } from '../../../../shared/i18n/language.ts'

export const educatorAnswerMessages = {
  confirm: {
    subject: {
      lv: '{who} piekrita mācīt: {title}',
      en: '{who} will teach: {title}',
      lt: '{who} sutiko mokyti: {title}',
      ru: '{who}: согласие преподавать «{title}»',
      de: '{who} hat zugesagt: {title}',
    },
    text: {
      lv: '{who} piekrita būt izglītotājs mācībās „{title}”. Vārds tagad redzams mācību lapā, ja tā ir publicēta.',
      en: '{who} has agreed to be an educator of “{title}”. The name now stands on the course’s page, if it is published.',
      lt: '{who} sutiko būti mokymų „{title}“ švietėju. Vardas dabar matomas mokymų puslapyje, jei jis paskelbtas.',
      ru: 'Преподавать «{title}» согласен человек: {who}. Имя теперь видно на странице обучения, если она опубликована.',
      de: '{who} hat zugesagt, bei „{title}“ zu unterrichten. Der Name steht jetzt auf der Seite des Kurses, wenn sie veröffentlicht ist.',
    },
  },
  decline: {
    subject: {
      lv: '{who} nemācīs: {title}',
      en: '{who} will not teach: {title}',
      lt: '{who} nemokys: {title}',
      ru: '{who}: отказ преподавать «{title}»',
      de: '{who} unterrichtet nicht: {title}',
    },
    text: {
      lv: '{who} nebūs izglītotājs mācībās „{title}”. Uzaiciniet kādu citu.',
      en: '{who} will not be an educator of “{title}”. Ask somebody else.',
      lt: '{who} nebus mokymų „{title}“ švietėjas. Pakvieskite kitą žmogų.',
      ru: 'Преподавать «{title}» не будет: {who}. Пригласите кого-нибудь другого.',
      de: '{who} wird bei „{title}“ nicht unterrichten. Fragen Sie jemand anderen an.',
    },
  },
  see: {
    action: {
      lv: 'Skatīt izglītotājus',
      en: 'See the educators',
      lt: 'Peržiūrėti švietėjus',
      ru: 'Посмотреть преподавателей',
      de: 'Lehrende ansehen',
    },
    reason: {
      lv: 'Šo vēstuli saņemat, jo rakstāt šīs organizācijas piedāvājumus Laipā.',
      en: 'You get this letter because you write the offers of this organisation in Laipa.',
      lt: 'Šį laišką gavote, nes Laipoje rašote šios organizacijos pasiūlymus.',
      ru: 'Вы получили это письмо, потому что ведёте предложения этой организации в Laipa.',
      de: 'Sie erhalten diesen Brief, weil Sie die Angebote dieser Organisation in Laipa bearbeiten.',
    },
  },
} satisfies Readonly<Record<string, Messages>>
