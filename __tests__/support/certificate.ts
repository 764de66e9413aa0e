import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A key, and a certificate for 127.0.0.1 that is signed by itself, in PEM. */
export function certificate(folder: string): { readonly key: string; readonly cert: string; readonly path: string } {
  const [keyFile, path] = [join(folder, 'tls-key.pem'), join(folder, 'tls-cert.pem')]
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1']
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
  execFileSync('openssl', ['req', '-x509', ...kind, ...subject, '-keyout', keyFile, '-out', path], { stdio: 'ignore' })
  return { key: readFileSync(keyFile, 'utf8'), cert: readFileSync(path, 'utf8'), path }
}
