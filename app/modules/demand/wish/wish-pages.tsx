import type { Language } from '../../../shared/i18n/language.ts'
import { plainTextIn } from '../../../shared/i18n/localised-text.ts'
import { listInWords } from '../../../shared/i18n/quantity.ts'
import { say } from '../../../shared/i18n/say.ts'
import { dayInWords } from '../../../shared/time/day.ts'
import { Button, ButtonLink, ButtonRow } from '../../../shared/ui/button.tsx'
import { Card, CardList } from '../../../shared/ui/card.tsx'
import { DataList } from '../../../shared/ui/data-list.tsx'
import { ForeignText } from '../../../shared/ui/foreign-text.tsx'
import { languageName } from '../../../shared/ui/language-name.ts'
import { Notice } from '../../../shared/ui/notice.tsx'
import { cataloguePaths } from '../../catalogue/index.ts'
import { demandPaths } from '../demand-paths.ts'
import type { TopicLabels } from '../topic/topic-queries.ts'
import { timeMessages, wishMessages as messages } from './wish-messages.ts'
import type { OwnWish, WishAnswer } from './wish-queries.ts'

export const wishNews = ['saved', 'withdrawn', 'prolonged'] as const

export interface WishListProps {
  readonly language: Language
  readonly wishes: readonly OwnWish[]
  readonly labels: TopicLabels
  /** What has just been done. */
  readonly news: (typeof wishNews)[number] | undefined
}

export function WishList({ language, wishes, labels, news }: WishListProps) {
  return (
    <>
      {news === undefined ? null : (
        <Notice language={language} tone="success" live>
          <p>{say(messages[news], language)}</p>
        </Notice>
      )}
      {wishes.length === 0 ? <p>{say(messages.none, language)}</p> : null}
      <CardList>
        {wishes.map((wish) => (
          <WishCard language={language} wish={wish} labels={labels} />
        ))}
      </CardList>
      <p>
        <ButtonLink href={demandPaths.newWish(language)}>{say(messages.another, language)}</ButtonLink>
      </p>
    </>
  )
}

function WishCard({
  language,
  wish,
  labels,
}: Pick<WishListProps, 'language' | 'labels'> & { wish: OwnWish }) {
  const { municipality, radiusKm, languages, times, until, answers } = wish
  const radius = radiusKm === null ? [] : [say(messages.km, language, { km: radiusKm })]
  return (
    <Card
      title={
        <span class="capital">
          <ForeignText text={labels.get(wish.topic) ?? {}} language={language} />
        </span>
      }
      footer={
        <WishActions
          language={language}
          wish={wish}
          title={plainTextIn(labels.get(wish.topic) ?? {}, language)}
        />
      }
    >
      <DataList
        language={language}
        facts={[
          {
            term: say(messages.where, language),
            value: [plainTextIn(municipality, language), ...radius].join(', '),
          },
          {
            term: say(messages.inLanguages, language),
            value: listInWords(
              languages.map((code) => languageName(code, language)),
              language,
            ),
          },
          {
            term: say(messages.when, language),
            value: listInWords(
              times.map((time) => say(timeMessages[time], language)),
              language,
            ),
          },
          {
            term: say(messages.countedUntil, language),
            value: <time datetime={until}>{dayInWords(until, language)}</time>,
            note: wish.lettersStoppedAt === null ? undefined : say(messages.noLetters, language),
          },
          {
            term: say(messages.became, language),
            value:
              answers.length === 0
                ? say(messages.becameNothing, language)
                : answers.map((answer) => (
                    <span class="note">
                      <Became language={language} answer={answer} />
                    </span>
                  )),
          },
        ]}
      />
    </Card>
  )
}

function Became({ language, answer }: { language: Language; answer: WishAnswer }) {
  const { state, organisation, opportunityId, title } = answer
  if (state === 'withdrawn') return <>{say(messages.becameNothing, language)}</>
  if (opportunityId !== null && title !== null) {
    return (
      <a href={cataloguePaths.show(language, { id: opportunityId, title })}>
        {say(messages.becameOffered, language, { title: plainTextIn(title, language) })}
      </a>
    )
  }
  if (state === 'open' || organisation === null) return <>{say(messages.becameOpen, language)}</>
  return <>{say(messages.becameTakenUp, language, { organisation: plainTextIn(organisation, language) })}</>
}

function WishActions({ language, wish, title }: { language: Language; wish: OwnWish; title: string }) {
  const name = <span class="visually-hidden"> ({title})</span>
  return (
    <ButtonRow>
      <form method="post" action={demandPaths.wishProlongation(language, wish.id)}>
        <Button variant="secondary">
          {say(messages.prolong, language)}
          {name}
        </Button>
      </form>
      <form method="post" action={demandPaths.wishWithdrawal(language, wish.id)}>
        <Button variant="tertiary">
          {say(messages.withdraw, language)}
          {name}
        </Button>
      </form>
    </ButtonRow>
  )
}
