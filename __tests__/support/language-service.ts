import { readFileSync } from 'node:fs'
import { FeatureFlags } from '@actions/expressions/features'
import { type ActionsMetadataProvider, validate } from '@actions/languageservice'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'
import { inProject } from './project.ts'

/** The text of action.yml. */
export const actionText = readFileSync(inProject('action.yml'), 'utf8')

const actionsMetadataProvider: ActionsMetadataProvider = {
  fetchActionMetadata: async ({ owner, name }) =>
    `${owner}/${name}` === 'shaftoe/mycli-action' ? (parse(actionText) as never) : undefined,
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
