/** What a look at one thing found. */
export interface Finding {
  /** `unknown` where it could not be looked at; a `note` is neither good nor bad. */
  readonly state: 'good' | 'note' | 'bad' | 'unknown'
  readonly text: string
  /** What mends it: a command, or a page. */
  readonly remedy?: string
}

export const good = (text: string): Finding => ({ state: 'good', text })
export const note = (text: string): Finding => ({ state: 'note', text })
export const bad = (text: string, remedy: string): Finding => ({ state: 'bad', text, remedy })
export const unknown = (text: string, remedy?: string): Finding => ({
  state: 'unknown',
  text,
  ...(remedy === undefined ? {} : { remedy }),
})

const signs: Readonly<Record<Finding['state'], string>> = { good: 'ok ', note: '-  ', bad: 'fix', unknown: '?  ' }

/** The lines of a finding; a remedy stands under it. */
export const findingLines = ({ state, text, remedy }: Finding): readonly string[] => [
  `${signs[state]}  ${text}`,
  ...(remedy === undefined ? [] : [`       ${remedy}`]),
]
