/** "45 s", "3 min 20 s", "2 h 5 min": for people. */
export function describeSeconds(seconds: number): string {
  const whole = Math.round(seconds)
  const [h, m, s] = [Math.floor(whole / 3_600), Math.floor((whole % 3_600) / 60), whole % 60]
  const parts = [h > 0 ? `${h} h` : '', m > 0 ? `${m} min` : '', s > 0 && h === 0 ? `${s} s` : '']
  return parts.filter((part) => part !== '').join(' ') || '0 s'
}
