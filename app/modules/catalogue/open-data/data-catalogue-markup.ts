import type { Language } from '../../../shared/i18n/language.ts'
import { say } from '../../../shared/i18n/say.ts'
import type { StructuredData } from '../../../shared/ui/page-head.tsx'
import { dataSets, formats, licence } from './data-sets.ts'
import { openDataMessages as messages } from './open-data-messages.ts'

/** The data sets in the words of schema.org, for search engines that know data. */
export function dataCatalogueMarkup(language: Language, baseUrl: string): StructuredData {
  const creator = { '@type': 'Organization', name: 'Laipa', url: `${baseUrl}/` }
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    name: say(messages.catalogueTitle, language),
    description: say(messages.lead, language),
    url: `${baseUrl}/${language}/data`,
    inLanguage: language,
    creator,
    dataset: dataSets.map(({ id, title, text, files }) => ({
      '@type': 'Dataset',
      name: say(messages[title], language),
      description: say(messages[text], language),
      url: `${baseUrl}/${language}/data#${id}`,
      license: licence.address,
      isAccessibleForFree: true,
      keywords: say(messages.keyword, language),
      creator,
      distribution: files.map(({ path, format }) => ({
        '@type': 'DataDownload',
        encodingFormat: formats[format].mediaType,
        contentUrl: `${baseUrl}${path}`,
      })),
    })),
  }
}
