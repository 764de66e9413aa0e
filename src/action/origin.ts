import type { Origin } from '../app/execute.ts'
import { findWorkingCopy, holdsCommit } from '../compose/local.ts'
import { isOwnRepository, type RunContext } from '../core/github/context.ts'
import type { Settings } from '../core/settings/resolve.ts'
import { chooseCredentials, noCredentials } from '../core/source/credentials.ts'
import { chooseEventSource } from '../core/source/event-source.ts'
import type { Source, WorkingCopy } from '../core/source/source.ts'

/** What the step runs. */
export interface ChosenOrigin {
  /** The commit as the workflow names it; undefined where nothing is fetched. */
  readonly source: Source | undefined
  /** Where the task fetches it, which may be the workspace. */
  readonly origin: Origin
  readonly notices: readonly string[]
}

/** The working copy that the job has checked out, if it has. */
export async function findWorkspace(env: NodeJS.ProcessEnv): Promise<WorkingCopy | undefined> {
  const folder = env['GITHUB_WORKSPACE']
  // Where git refuses the workspace, the job's own repository is fetched like any other.
  return folder ? findWorkingCopy(folder).catch(() => undefined) : undefined
}

/**
 * Which commit the step runs, and how its task gets at it.
 * @throws UserError where the event has no commit
 */
export async function chooseOrigin(
  settings: Settings,
  context: RunContext,
  workspace: WorkingCopy | undefined,
): Promise<ChosenOrigin> {
  if (!settings.inputs.checkout)
    return { source: undefined, origin: { source: undefined, credentials: noCredentials }, notices: [] }
  const { source, notices } = chooseEventSource(settings, context)
  const own = isOwnRepository(source.repo, context)
  const isElsewhere = own && workspace?.head && source.sha && workspace.head !== source.sha
  const moved = `The workspace is checked out at ${workspace?.head}; ${source.sha} is what runs.`
  return {
    source,
    origin: await originOf(source, settings, { context, workspace: own ? workspace : undefined }),
    notices: isElsewhere ? [...notices, moved] : notices,
  }
}

async function originOf(
  source: Source,
  settings: Settings,
  { context, workspace }: { readonly context: RunContext; readonly workspace: WorkingCopy | undefined },
): Promise<Origin> {
  if (workspace && source.sha && takesFromWorkspace(settings) && (await holdsCommit(workspace.path, source.sha)))
    return {
      source: { repo: workspace.path, origin: source.repo, sha: source.sha, branch: undefined },
      credentials: noCredentials,
    }
  return { source, credentials: chooseCredentials(settings, source.repo, context) }
}

// The local engine takes the commit from the workspace. Submodules and large files are not in there for certain.
function takesFromWorkspace({ inputs }: Settings): boolean {
  if (inputs.engine !== 'local' || inputs.submodules !== 'false' || inputs.lfs || inputs['persist-credentials'])
    return false
  return inputs['fetch-depth'] === 1
}
