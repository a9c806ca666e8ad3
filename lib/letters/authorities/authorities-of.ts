import type { AuthorityOffered } from '#lib/model/authority.ts';
import type { Regime } from '#lib/model/regime.ts';
import { LAWS } from '../law/laws.ts';
import { EUROPE } from './europe.ts';
import { GERMANY } from './germany.ts';

/** Authorities that a complaint under a law may go to, as far as they are sure; the one for data first. */
export function authoritiesOf(regime: Regime): readonly AuthorityOffered[] {
  if (regime === 'eu') return IN_EUROPE;
  return LAWS[regime].regulators
    .filter(({ confidence }) => confidence !== 'memory')
    .map(({ name, ways, web, needs }) => ({
      ...{ id: regime, country: '', place: '', name, ways, web, needs },
      ...NO_ADDRESS,
    }));
}

/**
 * Which of them by the signs of a place, the surest first: the country that the documents name, the site's zone. The
 * first that any authority stands for is heeded. Undefined where that country has several, or nothing tells.
 * @param countries lower-case codes, or last labels of hosts
 */
export function authorityAt(regime: Regime, countries: readonly string[]): AuthorityOffered | undefined {
  const offered = authoritiesOf(regime);
  if (offered.length === 1) return offered[0];
  const told = countries.find((code) => offered.some(({ id, country }) => id === code || country === code));
  return offered.find(({ id }) => id === told);
}

const NO_ADDRESS = { email: '', postal: '' };

// What each of them wants is asked on its own page; these are wanted by all.
const IN_EUROPE: readonly AuthorityOffered[] = [...EUROPE, ...GERMANY]
  .filter(({ confidence }) => confidence !== 'memory')
  .toSorted((a, b) => a.id.localeCompare(b.id, 'en'))
  .map(({ id, country, place, name, web }) => ({
    ...{ id, country, place, name, web },
    ways: ['form', 'post'],
    needs: ['name', 'operator', 'facts', 'copies', 'asked'],
    ...NO_ADDRESS,
  }));
