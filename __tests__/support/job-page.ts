/** Lines of a log as the page of a job has them: in a group, which it folds, or in none. */
interface Shown {
  readonly group: string | undefined
  readonly text: string
}

const annotations: Readonly<Record<string, string>> = { error: 'Error', warning: 'Warning', notice: 'Notice' }
const command = /^\s*::([\w-]+)(?: [^:]*)?::(.*)$/
const decoded = (data: string): string =>
  data.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%25/g, '%').replace(/\r/g, '')

/**
 * What a reader of a job's page sees of a step's log without unfolding anything: a group is one line, with how many it
 * hides. As the runner treats a line (ActionCommandManager.cs and OutputManager.cs of actions/runner), and the page a group.
 */
export function folded(log: string): string {
  const seen: string[] = []
  let open: { readonly title: string; lines: number } | undefined
  const close = (): void => {
    if (open) seen.push(`▸ ${open.title} (${open.lines})`)
    open = undefined
  }
  for (const { group, text } of shownLines(log.replace(/\n$/, '').split(/\r\n|\r|\n/))) {
    if (group !== undefined) {
      close()
      if (group !== '') open = { title: group, lines: 0 }
    } else if (open) open.lines += 1
    else seen.push(text)
  }
  close()
  return seen.join('\n')
}

// `group` is the title of one that begins, and empty for the end of one.
function* shownLines(lines: readonly string[]): Generator<Shown> {
  let token: string | undefined
  for (const line of lines) {
    const [, name = '', data = ''] = command.exec(line) ?? []
    const [, end, title = ''] = /^##\[(end)?group\](.*)$/.exec(line) ?? []
    const annotation = annotations[name]
    const isStopped = token !== undefined
    if (isStopped && name === token) {
      token = undefined
      yield { group: undefined, text: '::***::' }
    } else if (/^##\[(?:end)?group\]/.test(line)) yield { group: end ? '' : title, text: line }
    else if (isStopped || name === '') yield { group: undefined, text: line }
    else if (name === 'stop-commands') {
      token = data
      yield { group: undefined, text: '::stop-commands::***' }
    } else if (name === 'group') yield { group: data, text: line }
    else if (name === 'endgroup') yield { group: '', text: line }
    else if (annotation !== undefined)
      for (const [at, text] of decoded(data).split('\n').entries())
        yield { group: undefined, text: at === 0 ? `${annotation}: ${text}` : text }
  }
}
