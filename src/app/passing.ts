import { PassingError, type Trouble } from '../core/errors.ts'

/** What an engine answered, or why it may answer another time. */
export interface Passing<T> {
  readonly value: T | undefined
  readonly trouble: Trouble | undefined
}

/** Waits for an answer; what passes by waiting is no error, but something to be asked again. */
export async function passing<T>(call: Promise<T>): Promise<Passing<T>> {
  try {
    return { value: await call, trouble: undefined }
  } catch (error) {
    if (error instanceof PassingError) return { value: undefined, trouble: error.kind }
    throw error
  }
}
