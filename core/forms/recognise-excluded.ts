import { congressOf } from './congress-host';
import { foldText } from './fold-text';
import { isSeen, type Judged } from './judge-area';
import type { Refusal } from './plan';
import { WRITE } from './recognise-step';
import type { FormArea, FormSnapshot } from './snapshot';

const KEEP_OFF =
  /privacy (?:act )?(?:release|consent|authorization|waiver)|\bcasework\b|help with (?:a |an )?(?:federal )?agency|tour request|request (?:a |an )?(?:white house |capitol )?(?:tour|flag|meeting|appointment)|flag (?:request|order)|\binternship|academy nomination|art competition|scheduling request|meeting request|invitation request|press (?:inquiry|list)|website (?:problem|feedback)|report a problem|commendation|greeting request|certificate request|grant (?:support|letter)|request assistance|assistance with/;
const PRIVATE_RULES = /:(?:ssn|birth|case-number|person)$/;
/** A form that asks what no letter needs: SSN, birth date, case number, password. */
export function isPrivate(one: Judged): boolean {
  return one.area.controls.some((control) => {
    const found = one.inferences.get(control.ref);
    return (
      isSeen(control) && found?.token === 'x-private' && (PRIVATE_RULES.test(found.by) || control.type === 'password')
    );
  });
}

/** Casework, tours, flags and the like: by its own heading, or the page's. */
export function keptOff(one: Judged, snapshot: FormSnapshot): boolean {
  if (isPrivate(one)) return true;
  const heading = foldText(one.area.heading);
  if (KEEP_OFF.test(heading) && !WRITE.test(heading)) return true;
  const title = foldText(`${snapshot.title.split(/\s[|\u2013\u2014-]\s/)[0] ?? ''} ${snapshot.headings[0] ?? ''}`);
  return KEEP_OFF.test(title) && !WRITE.test(title);
}

/** Why a form's address is none to fill for; undefined where it is sent to Congress, or to its own page. */
export function foreign(area: FormArea): Refusal | undefined {
  if (area.action === '' || congressOf(area.action) !== undefined) return undefined;
  return /^http:\/\/(?:[a-z0-9-]+\.)*(?:house|senate)\.gov(?:[/:?#]|$)/i.test(area.action)
    ? 'insecure'
    : 'foreign-action';
}
