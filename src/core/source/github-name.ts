/** owner/name of a repository on github.com, by the address of a remote; undefined for any other. */
export const gitHubName = (remote: string): string | undefined =>
  /^(?:https:\/\/(?:[^/@]*@)?|ssh:\/\/git@|git@)github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(remote)?.[1]
