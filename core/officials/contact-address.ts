import { congressOf } from '../forms/congress-host';
import type { Office } from './office';

const secure = (address: string): string => address.trim().replace(/^http:/i, 'https:');

/** Where to write to an office: its listed contact form when that is a House or Senate page, else "contact" on its own site. */
export function contactAddress(office: Office): string {
  const listed = office.contactForm === undefined ? '' : secure(office.contactForm);
  if (congressOf(listed) !== undefined) return listed;
  return `${secure(office.url).replace(/\/+$/, '')}/contact`;
}
