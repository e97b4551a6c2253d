import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPageText } from './read-page-text';

/** Put into the page in front by the background, once, after the person's click; its last value is the answer. */
export default defineUnlistedScript(() => readPageText(document, location.href));
