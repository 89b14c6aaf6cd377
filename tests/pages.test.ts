import { expect, test } from 'vitest'

import { languages } from '../app/shared/i18n/language.ts'
import { describeOnBothDatabases, describeOnEmbeddedDatabase } from './support/database.ts'
import { isSampled, linksIn, pageFaults } from './support/page-text.ts'
import { ownPages } from './support/own-pages.ts'
import { samplePages } from './support/pages.ts'
import { fillProfile } from './support/sample-profile.ts'
import { testServer } from './support/server.ts'
import { signedIn } from './support/signed-in.ts'

describeOnBothDatabases('Every page', (database) => {
  test.for(languages)('is whole in %s', async (language) => {
    const visitor = (await testServer(database())).visitor()
    await fillProfile(visitor, language, database().db)
    const faults: string[] = []
    for (const { path, status } of await samplePages(database().db)) {
      let address = `/${language}${path}`
      let answer = await visitor.get(address)
      if (answer.status === 301) {
        // An offer's address is corrected to the words of its title.
        address = answer.headers.get('location') ?? ''
        answer = await visitor.get(address)
      }
      if (answer.status === status) faults.push(...pageFaults(address, await answer.text(), language))
      else faults.push(`${address} answered ${answer.status}.`)
    }
    expect(faults).toEqual([])
  })
})

describeOnEmbeddedDatabase('Every page of somebody who has signed in', (database) => {
  test.for(languages)('is whole in %s', async (language) => {
    const server = await testServer(database())
    const faults: string[] = []
    for (const [person, pages] of Map.groupBy(await ownPages(database().db), ({ as }) => as)) {
      const visitor = await signedIn(server, person)
      for (const { path } of pages) {
        const answer = await visitor.get(`/${language}${path}`)
        if (answer.status === 200) faults.push(...pageFaults(path, await answer.text(), language))
        else faults.push(`${path} answered ${person} ${answer.status}.`)
      }
    }
    expect(faults).toEqual([])
  })
})

describeOnEmbeddedDatabase('The pages together', (database) => {
  test('are all among the samples that the tests look at', async () => {
    const { routes } = await testServer(database())
    const sampled = [...(await samplePages(database().db)), ...(await ownPages(database().db))]
    const samples = sampled.map(({ path }) => `/lv${path.replace(/\?.*/, '')}`)
    const pages = routes.filter(({ method, path }) => method === 'GET' && path.startsWith('/:language{'))
    const unseen = pages.map(({ path }) => path).filter((route) => !isSampled(route, samples))
    const files = /suggestions$|\.(json|csv|xlsx|rss|ics|zip)\}?$|\)\}$/
    // Addresses that only a letter holds, files, one that leads to another service, and steps of what nobody in the
    // demonstration is in the middle of.
    const unreachable =
      /\/(reminders|outcomes|requests)\/:token\S+$|\/documents\/:document\S+$|\/agreements\/:id\S+\/file$|\/account\/credentials\/:id\S+\/:file\S+$|\/offer-letters\/:key\S+$|\/sign-in\/openid$|\/applications\/\S+\/(form\/:step\S+|documents|review)$/
    expect(unseen.filter((route) => !files.test(route) && !unreachable.test(route))).toEqual([])
    expect(isSampled('/:language{lv|en}/a/:id{[0-9]{2}}', ['/lv/a/12'])).toBe(true)
    expect(isSampled('/:language{lv|en}/a/:id{[0-9]{2}}', ['/lv/a/b'])).toBe(false)
  })

  test('show what was answered before, so that nothing is asked twice', async () => {
    const visitor = (await testServer(database())).visitor()
    await fillProfile(visitor, 'en', database().db)
    const circumstances = await (await visitor.get('/en/match/circumstances')).text()
    expect(circumstances).toMatch(
      /<option [^>]*value="daugavpils"[^>]* selected|<option [^>]*selected[^>]* value="daugavpils"/,
    )
    expect(circumstances).toMatch(/<input [^>]*value="evening"[^>]* checked/)
    const search = await (await visitor.get('/en/learning?q=sewing')).text()
    expect(search).toMatch(/<input [^>]*value="sewing"/)
  })

  // Some six hundred requests, one after the other.
  test('have no dead link', { timeout: 180_000 }, async () => {
    const visitor = (await testServer(database())).visitor()
    await fillProfile(visitor, 'lv', database().db)
    const waiting = new Map(
      (await samplePages(database().db)).map(({ path }) => [`/lv${path}`, 'the samples']),
    )
    const links = new Map<string, string>()
    for (const page of waiting.keys()) {
      const answer = await visitor.get(page)
      for (const link of linksIn(await answer.text())) links.set(link, page)
    }
    const dead: string[] = []
    for (const [link, page] of links) {
      const { status } = await visitor.get(link)
      if (status >= 400) dead.push(`${page} links to ${link}, which answers ${status}.`)
    }
    expect(links.size).toBeGreaterThan(100)
    expect(dead.filter((sentence) => !/no-such-page|0000000000/.test(sentence))).toEqual([])
  })
})
