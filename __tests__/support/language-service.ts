import { readFileSync } from 'node:fs'
import { FeatureFlags } from '@actions/expressions/features'
import { type ActionsMetadataProvider, validate } from '@actions/languageservice'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'
import { inProject } from './project.ts'

/** The text of action.yml. */
export const actionText = readFileSync(inProject('action.yml'), 'utf8')

/** What the workflows of this repository give to actions of others. */
const inputsOfOthers: Readonly<Record<string, readonly string[]>> = {
  'actions/attest': ['subject-name', 'subject-digest', 'subject-path'],
  'actions/checkout': ['fetch-depth', 'persist-credentials'],
  'actions/setup-node': ['cache', 'node-version', 'package-manager-cache', 'registry-url'],
  'aws-actions/configure-aws-credentials': ['aws-region', 'role-to-assume'],
  'docker/setup-buildx-action': [],
  'docker/setup-qemu-action': [],
}

const actionsMetadataProvider: ActionsMetadataProvider = {
  fetchActionMetadata: async ({ owner, name }) => {
    if (`${owner}/${name}` === 'shaftoe/mycli-action') return parse(actionText) as never
    const inputs = inputsOfOthers[`${owner}/${name}`]
    return (
      inputs && {
        name,
        description: name,
        inputs: Object.fromEntries(inputs.map((input) => [input, { description: input }])),
      }
    )
  },
}

// Steps in the background are no experiment on GitHub any more.
const featureFlags = new FeatureFlags({ allowBackgroundSteps: true })

/**
 * What GitHub's own language service has against a workflow or action that uses ours.
 * @param uri another one for each text: a document is remembered by its address
 */
export async function complaints(uri: string, content: string): Promise<readonly string[]> {
  const found = await validate(TextDocument.create(uri, 'yaml', 1, content), { actionsMetadataProvider, featureFlags })
  return found.map(({ message }) => (typeof message === 'string' ? message : message.value))
}
