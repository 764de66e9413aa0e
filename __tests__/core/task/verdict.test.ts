import { describe, expect, it } from '@jest/globals'
import type { FailureClass } from '../../../src/core/log/failure.ts'
import type { StopNotice } from '../../../src/core/task/task.ts'
import { type Ending, judge, type Verdict } from '../../../src/core/task/verdict.ts'

const exited = (code: number): Ending => ({ kind: 'exited', code, seconds: 65 })
const vanished = (exitCode: number | undefined, reason = 'OutOfMemory'): Ending => ({
  kind: 'vanished',
  exitCode,
  reason,
  begun: true,
})
const checkout = (failure: FailureClass, text = 'no'): Ending => ({ kind: 'checkout-failed', failure, text })

describe('the verdict', () => {
  it.each<[Ending, Verdict['exitCode'], Verdict['status'], string]>([
    [exited(0), 0, 'success', 'The command succeeded in 1 min 5 s.'],
    [{ kind: 'exited', code: 0, seconds: 1 }, 0, 'success', 'The command succeeded in 1 s.'],
    [{ kind: 'exited', code: 0, seconds: 0 }, 0, 'success', 'The command succeeded in less than a second.'],
    [exited(1), 1, 'failure', 'The command exited with code 1.'],
    [exited(124), 124, 'failure', 'The command exited with code 124.'],
    [exited(126), 126, 'failure', 'The command exited with code 126: something it calls cannot be executed.'],
    [exited(127), 127, 'failure', 'The command exited with code 127: something it calls is not there.'],
    [exited(128), 128, 'failure', 'The command exited with code 128.'],
    [exited(130), 130, 'failure', 'The command exited with code 130: it was ended by signal 2.'],
    [
      exited(137),
      137,
      'failure',
      'The command exited with code 137: it was killed, possibly for using too much memory.',
    ],
    [exited(159), 159, 'failure', 'The command exited with code 159: it was ended by signal 31.'],
    [exited(160), 160, 'failure', 'The command exited with code 160.'],
    [exited(255), 255, 'failure', 'The command exited with code 255.'],
    [{ kind: 'out-of-memory' }, 137, 'failure', 'The command ran out of memory and was killed.'],
    [{ kind: 'timed-out', timeoutSeconds: 3_600 }, 124, 'timed-out', 'it ran longer than the timeout of 1 h.'],
    [{ kind: 'start-timed-out', timeoutSeconds: 900 }, 125, 'error', 'after the start timeout of 15 min.'],
    [{ kind: 'cancelled' }, 130, 'cancelled', 'The run was cancelled and its task stopped.'],
    [{ kind: 'cancelled', doubt: 'no-task' }, 130, 'cancelled', 'The run was cancelled before a task was started.'],
    [{ kind: 'cancelled', doubt: 'unknown-task' }, 130, 'cancelled', 'before it was known whether a task was started.'],
    [
      { kind: 'cancelled', doubt: 'unacknowledged-stop' },
      130,
      'cancelled',
      'nothing says that its task was told to stop.',
    ],
    [{ kind: 'cancelled', doubt: 'refused-stop' }, 130, 'cancelled', 'but stopping its task was refused.'],
    [
      { kind: 'timed-out', timeoutSeconds: 3_600, doubt: 'refused-stop' },
      124,
      'timed-out',
      'The command runs longer than the timeout of 1 h, and stopping its task was refused.',
    ],
    [
      { kind: 'start-timed-out', timeoutSeconds: 900, doubt: 'refused-stop' },
      125,
      'error',
      'The command had not begun after the start timeout of 15 min, and stopping its task was refused.',
    ],
    [
      { kind: 'signalled', code: 143, begun: true, reason: undefined },
      130,
      'cancelled',
      'The task was told to stop from outside.',
    ],
    [
      { kind: 'signalled', code: 0, begun: true, reason: 'Spot' },
      130,
      'cancelled',
      'The task was told to stop from outside: Spot',
    ],
    [
      { kind: 'start-timed-out', timeoutSeconds: 900, before: 'No capacity.' },
      125,
      'error',
      'The command had not begun after the start timeout of 15 min. Before that: No capacity.',
    ],
    [
      { kind: 'lost-sight', why: 'refused' },
      125,
      'error',
      'The task was lost sight of: its credentials have been refused for five minutes.',
    ],
    [
      { kind: 'vanished', exitCode: 0, reason: 'Stopped \u001b[2K', begun: false },
      125,
      'error',
      'The command did not run: Stopped \ufffd[2K',
    ],
    [checkout('sha'), 125, 'error', 'The command did not run: no.'],
    [vanished(undefined), 125, 'error', 'The task stopped without an exit code: OutOfMemory'],
    [vanished(0), 0, 'success', 'The command succeeded; the end of its log did not arrive.'],
    [vanished(1), 1, 'failure', 'The task stopped with code 1 (OutOfMemory).'],
    [vanished(137), 137, 'failure', 'code 137: it was killed, possibly for using too much memory (OutOfMemory).'],
  ])('on %j is %d, %s', (ending, exitCode, status, summary) => {
    expect(judge(ending)).toMatchObject({ exitCode, status, summary: expect.stringContaining(summary) })
  })

  it('is success exactly where the exit code is 0', () => {
    for (let code = 0; code < 256; code++) {
      for (const verdict of [judge(exited(code)), judge(vanished(code))]) {
        expect([code, verdict.exitCode, verdict.status]).toEqual([code, code, code === 0 ? 'success' : 'failure'])
      }
    }
  })

  it.each<[Ending, string]>([
    [exited(126), 'Check the file mode'],
    [exited(127), 'Check the spelling'],
    [{ kind: 'out-of-memory' }, 'Raise memory'],
    [{ kind: 'timed-out', timeoutSeconds: 1 }, 'Raise timeout'],
    [
      { kind: 'timed-out', timeoutSeconds: 1, doubt: 'refused-stop' },
      'stop it in the ECS console, and allow ecs:StopTask',
    ],
    [{ kind: 'start-timed-out', timeoutSeconds: 1, doubt: 'refused-stop' }, 'allow ecs:StopTask'],
    [{ kind: 'cancelled', doubt: 'refused-stop' }, 'allow ecs:StopTask'],
    [{ kind: 'cancelled', doubt: 'unknown-task' }, 'Elsewhere stop it in the ECS console'],
    [{ kind: 'cancelled', doubt: 'unacknowledged-stop' }, 'In a workflow the end of the job stops it'],
    [{ kind: 'lost-sight', why: 'refused' }, 'Give a role with role-to-assume'],
    [checkout('moved'), 'run the workflow again'],
    [checkout('host-key'), 'ssh-known-hosts'],
    [checkout('permission'), 'contents: read'],
    [checkout('limited'), 'the job can hand its own token to the checkout'],
    [checkout('lfs'), 'Install git-lfs'],
    [checkout('silent'), 'On Fargate, check that checkout-image is an image of this action'],
    [{ kind: 'start-timed-out', timeoutSeconds: 1 }, 'Raise start-timeout'],
    [checkout('sha'), 'Check the commit id'],
    [checkout('branch'), 'Check the name'],
    [checkout('contradiction'), 'Give the commit alone'],
    [checkout('unreachable'), 'Check the host name'],
    [checkout('repo'), 'Check the name of the repository'],
    [checkout('refused'), 'with these credentials'],
    [checkout('ownership'), 'safe.directory'],
    [checkout('credential'), 'Store that credential'],
    [checkout('disk'), 'Make room'],
    [checkout('directory'), 'Check working-directory'],
    [checkout('deadline'), 'Raise start-timeout'],
  ])('on %j says what to do', (ending, hint) => {
    expect(judge(ending).hint).toContain(hint)
  })

  it.each([checkout('other'), checkout('unknown'), checkout('git'), exited(1), exited(0)])(
    'on %j has no advice to give',
    (ending) => {
      expect(judge(ending)).not.toHaveProperty('hint')
    },
  )

  it('on a start that took too long at the first attempt speaks of no other', () => {
    expect(judge({ kind: 'start-timed-out', timeoutSeconds: 900 }).summary).toMatch(/15 min\.$/)
  })

  it('shows nothing from outside that could write over the line', () => {
    const endings = [vanished(1, '\u001b[2K'), checkout('sha', '\u001b[2K'), vanished(undefined, '\u001b[2K')]
    for (const ending of endings) expect(judge(ending).summary).toContain('\ufffd[2K')
    expect(judge({ kind: 'signalled', code: 1, begun: true, reason: '\u001b[2K' }).summary).toContain('\ufffd[2K')
  })
})

describe('the verdict on a task that its engine stopped', () => {
  const notice = (kind: StopNotice['kind']): StopNotice => ({
    kind,
    meaning: 'It was so.',
    hint: 'Do that.',
    again: 'never',
  })

  it.each<[StopNotice['kind'], number | undefined, number, Verdict['status']]>([
    ['interrupted', 0, 130, 'error'],
    ['interrupted', undefined, 130, 'error'],
    ['out-of-memory', undefined, 137, 'failure'],
    ['out-of-memory', 0, 137, 'failure'],
    ['out-of-memory', 139, 139, 'failure'],
    ['stopped-by-user', 0, 130, 'cancelled'],
    ['failed', 0, 125, 'error'],
    ['failed', undefined, 125, 'error'],
  ])('without a last word (%s, its code %p) is %i, %s, in the words of the notice', (kind, code, exitCode, status) => {
    const ending: Ending = { kind: 'vanished', exitCode: code, reason: 'Stopped', begun: true, notice: notice(kind) }
    expect(judge(ending)).toEqual({ exitCode, status, summary: 'It was so.', hint: 'Do that.' })
  })

  it.each([
    [3, 3, 'The task stopped with code 3 (Stopped).'],
    [undefined, 125, 'The task stopped without an exit code: Stopped'],
  ])("for its command's end, with code %p, is %i", (code, exitCode, summary) => {
    const ending: Ending = {
      kind: 'vanished',
      exitCode: code,
      reason: 'Stopped',
      begun: true,
      notice: notice('exited'),
    }
    expect(judge(ending)).toMatchObject({ exitCode, summary })
  })

  it.each<[StopNotice['kind'], Verdict['status'], string]>([
    ['interrupted', 'error', 'It was so.'],
    ['failed', 'error', 'It was so.'],
    ['stopped-by-user', 'cancelled', 'The task was told to stop from outside: Stopped'],
    ['exited', 'cancelled', 'The task was told to stop from outside: Stopped'],
  ])('that was told to stop (%s) is 130, %s', (kind, status, summary) => {
    const ending: Ending = { kind: 'signalled', code: 143, begun: true, reason: 'Stopped', notice: notice(kind) }
    expect(judge(ending)).toMatchObject({ exitCode: 130, status, summary })
  })
})
