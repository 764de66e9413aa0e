export { inProject, root } from '../../emulator/project.ts'
