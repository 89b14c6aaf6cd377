/** What a wish, a note, a need or a proposal is about: a concept of the vocabulary. */
export const topicKinds = ['skill', 'occupation', 'field'] as const
export type TopicKind = (typeof topicKinds)[number]

/** Enough for any search; the rest of a longer text is left out. */
export const longestSearch = 200

/** `skill/…`, `occupation/…` or `field/…`; undefined for anything else. */
export function topicKindOf(topic: string): TopicKind | undefined {
  return /^(skill|occupation)\/[0-9a-f-]{36}$|^field\/[0-9]{2,4}$/.test(topic)
    ? topicKinds.find((kind) => topic.startsWith(`${kind}/`))
    : undefined
}
