import { describe, expect, it } from '@jest/globals'

/**
 * Tests that need what a newcomer's machine may lack: they are left out there, and say so; in CI that is a failure, so
 * that a missing program is seen.
 */
export function describeWith(wanted: Readonly<Record<string, boolean>>, name: string, tests: () => void): void {
  const missing = Object.keys(wanted).filter((need) => !wanted[need])
  if (missing.length === 0) describe(name, tests)
  else
    describe(name, () => {
      it(`is left out for want of ${missing.join(' and ')}, which may not be in CI`, () => {
        expect(process.env['CI']).not.toBe('true')
      })
    })
}
