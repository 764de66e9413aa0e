// What the release workflow asks before it publishes anything:
//   check TAG   whether tag, commit and every version agree; says what does not, and ends with 1
//   notes TAG   prints what CHANGELOG.md says about it
//   moving TAG  prints the tag that moves with it, such as v1; nothing where none does
//   channel TAG prints latest, next or previous
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { version } from '../src/version.ts'
import { channelOf, movingTag, notesOf, type Release, releaseProblems } from './release/rules.ts'

const [verb, tag = ''] = process.argv.slice(2)
const git = (...args: readonly string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim()
const read = (name: string): string => readFileSync(join(git('rev-parse', '--show-toplevel'), name), 'utf8')

function commitProblems(): readonly string[] {
  const commitOf = (name: string): string => {
    try {
      return git('rev-parse', '--verify', '--quiet', `${name}^{commit}`)
    } catch {
      return 'no commit'
    }
  }
  const [head, tagged] = [commitOf('HEAD'), commitOf(`refs/tags/${tag}`)]
  if (tagged !== head) return [`The tag ${tag} is at ${tagged}, and what is checked out at ${head}.`]
  const branches = git('branch', '--remotes', '--contains', head, '--format', '%(refname:short)').split('\n')
  const isReviewed = branches.some((name) => name === 'origin/main' || name.startsWith('origin/release/'))
  return isReviewed ? [] : [`The commit ${head} is not on main, and on no branch release/….`]
}

function release(): Release {
  const [manifest, lock] = [read('package.json'), read('package-lock.json')].map((text) => JSON.parse(text) as unknown)
  return { tag, manifest, lock, constant: version, changelog: read('CHANGELOG.md') } as Release
}

switch (verb) {
  case 'check': {
    const problems = [...releaseProblems(release()), ...commitProblems()]
    for (const problem of problems) console.error(problem)
    process.exitCode = problems.length > 0 ? 1 : 0
    break
  }
  case 'notes':
    console.log(notesOf(read('CHANGELOG.md'), tag.replace(/^v/, '')) ?? '')
    break
  case 'moving':
    process.stdout.write(movingTag(tag, git('tag', '--list').split('\n')) ?? '')
    break
  case 'channel':
    process.stdout.write(channelOf(tag, git('tag', '--list').split('\n')))
    break
  default:
    console.error('Usage: node build/scripts/release.js check|notes|moving|channel TAG')
    process.exitCode = 2
}
