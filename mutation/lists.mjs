import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const folder = join(import.meta.dirname, 'breaks')

/** The names of all lists. */
export const listNames = readdirSync(folder)
  .filter((name) => name.endsWith('.mjs'))
  .map((name) => name.replace(/\.mjs$/, ''))

/**
 * The breaks that were asked for: of a whole list, such as "aws", or those whose file or tests are called so, such as
 * "aws:role". Each is { list, file, find, replace, tests, bundle }: `tests` are paths in __tests__ without ".test.ts",
 * and `bundle` says that they run dist.
 */
export async function readBreaks(asked = listNames) {
  const lists = asked.map(async (words) => {
    const [list, part = ''] = words.split(':')
    if (!listNames.includes(list)) throw new Error(`no list "${list}"; there are ${listNames.join(', ')}`)
    const { default: breaks } = await import(join(folder, `${list}.mjs`))
    return breaks
      .filter(({ file, tests }) => [file, ...tests].some((path) => path.includes(part)))
      .map((one) => ({ ...one, list }))
  })
  return (await Promise.all(lists)).flat()
}

/** What is wrong with a break: its place is gone or not the only one, or it changes nothing. */
export function problemOf({ file, find, replace }) {
  const places = readFileSync(join(root, file), 'utf8').split(find).length - 1
  if (places !== 1) return `${places} places in ${file} read ${JSON.stringify(find)}`
  return find === replace ? `${JSON.stringify(find)} in ${file} is replaced by itself` : undefined
}
