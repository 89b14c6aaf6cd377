import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { Settings } from '../../../shared/settings.ts'
import { DataList } from '../../../shared/ui/data-list.tsx'
import { contactMessages } from './contact-messages.ts'

export interface Contact {
  readonly phone: string
  readonly email: string
}

export function contactOf(settings: Settings): Contact {
  return { phone: settings.LAIPA_CONTACT_PHONE, email: settings.LAIPA_CONTACT_EMAIL }
}

/** The same lines wherever somebody may want to ask, so that help is always found alike. */
export function ContactLines({ language, contact }: { language: Language; contact: Contact }) {
  return (
    <DataList
      language={language}
      facts={[
        {
          term: say(contactMessages.phone, language),
          value: <PhoneLink contact={contact} />,
          note: say(contactMessages.hours, language),
        },
        {
          term: say(contactMessages.email, language),
          value: <EmailLink contact={contact} />,
          note: say(contactMessages.reply, language),
        },
      ]}
    />
  )
}

export function PhoneLink({ contact }: { contact: Contact }) {
  return (
    <a class="target" href={`tel:${contact.phone.replaceAll(/[^+\d]/g, '')}`}>
      {contact.phone.replaceAll(' ', '\u00a0')}
    </a>
  )
}

export function EmailLink({ contact }: { contact: Contact }) {
  return (
    <a class="target" href={`mailto:${contact.email}`}>
      {contact.email}
    </a>
  )
}
