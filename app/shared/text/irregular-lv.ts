/*
 * Latvian words that would meet others by their endings. Facts of grammar and dictionary (Tēzaurs.lv: declension
 * of nouns; participles that are entries of their own).
 */

/** Adjectives, and nouns of the fourth declension, whose soft consonant belongs to the stem. */
export const softStems = 'zaļ dziļ mīļ skaļ krāšņ cieš tieš gaļ eļļ'

/** Suffixes of persons whose feminine is in -e: "latvietis" and "latviete" are two words. */
export const personsInE = 'ist ..or .[^v]iet ēkn [^m]ent ..iķ oģ ministr biedr'

/** Participles and other adjectives that verbs' tables would take: "nākamais" is next, not coming. */
export const adjectivesLikeVerbs = `
  nākam patīkam pietiekam pietiekoš ievērojam iespējam nepieciešam parast tīr jauk`

/** Nouns in -e beside other words of the same root: "zeme" (earth) and "zems" (low), "dome" and "doma". */
export const nounsInE = 'zem dzīv dom padom vid'
