import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { describeOnEmbeddedDatabase } from '../../../../tests/support/database.ts'
import { testServer } from '../../../../tests/support/server.ts'
import { rowOf } from '../../../shared/db/db.ts'
import { languages } from '../../../shared/i18n/language.ts'

const operateWelding = '2fcd95a4-1f9a-41cf-95a9-4701bde476b4'

describeOnEmbeddedDatabase('The pages of skills', (database) => {
  const read = async (address: string) => {
    const response = await (await testServer(database())).request(address)
    return { status: response.status, html: await response.text() }
  }

  test('exist in all five languages', async () => {
    for (const path of ['/skills', '/skills/groups/isced-f/07', `/skills/${operateWelding}`]) {
      for (const language of languages) {
        const { status, html } = await read(`/${language}${path}`)
        expect(status).toBe(200)
        expect(html).toContain(`<html lang="${language}">`)
        expect(html.match(/<h1>[^<]+<\/h1>/g)).toHaveLength(1)
        expect(html).not.toMatch(/undefined|\{count/)
      }
    }
  })

  test('lead from the widest groups down to a skill', async () => {
    expect((await read('/en/skills')).html).toContain('href="/en/skills/groups/isced-f/07"')
    expect((await read('/en/skills/groups/isced-f/07')).html).toContain(
      'href="/en/skills/groups/isced-f/071"',
    )
    expect((await read('/en/skills/groups/isced-f/071')).html).toMatch(/href="\/en\/skills\/[0-9a-f-]{36}"/)
  })

  test('divide a long group into pages and lose no skill between them', async () => {
    const group = 'skill/048812ba-45ff-4801-b04f-b20c03432809'
    const row = await rowOf(
      database().db,
      sql<{
        count: number
      }>`select count(*) as count from reference.skill_group_member where group_id = ${group}`,
    )
    const seen = new Set<string>()
    for (const page of [1, 2]) {
      const { html } = await read(`/lv/skills/groups/${group.replace('skill/', '')}?page=${page}`)
      for (const [link] of html.matchAll(/href="\/lv\/skills\/[0-9a-f-]{36}"/g)) seen.add(link)
    }
    expect(row?.count).toBeGreaterThan(90)
    expect(seen.size).toBe(row?.count)
  })

  test('show where a skill is taught and which occupations need it', async () => {
    const { html } = await read(`/en/skills/${operateWelding}`)
    expect(html).toContain('MIG/MAG welding for beginners')
    expect(html).toContain('href="/en/occupations/7aedaa07-3884-4c5b-88f9-80997b2aa54b"')
    expect(html).toContain('in several industries')
  })

  test('say what to do where nobody teaches it', async () => {
    const row = await rowOf(
      database().db,
      sql<{ id: string }>`
        select id from reference.skill
        where not exists (select 1 from specification_skill where skill_id = skill.id)
        order by id limit 1
      `,
    )
    const { html } = await read(`/en/skills/${row?.id.replace('skill/', '')}`)
    expect(html).toContain('No current offer teaches this.')
    expect(html).toContain('<a href="/en/help">ask us</a>')
  })

  test('answer 404 for what does not exist', async () => {
    for (const path of ['nothing', 'groups/nothing', 'groups/isced-f/9999', 'groups/isced-f/07/08']) {
      expect((await read(`/lv/skills/${path}`)).status, path).toBe(404)
    }
  })
})
