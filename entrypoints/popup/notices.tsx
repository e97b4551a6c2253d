import { browser } from 'wxt/browser';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { useWords } from '../../components/words';
import { putTroublesAway } from '../../utils/backup';
import { CONGRESS_PAGES } from '../../utils/origins';
import { lookAtPermission } from './load';
import { allowed, go, officials, online, troubles } from './state';

/** Asks for the permission to fill House and Senate pages; must be called within the click. */
export async function askPermission(): Promise<boolean> {
  const given = await browser.permissions.request({ origins: CONGRESS_PAGES }).catch(() => false);
  await lookAtPermission();
  return given;
}

/** What stands in the way of writing, most urgent first: each says what is kept and what to do. */
export function Notices() {
  const words = useWords();
  return (
    <>
      {!allowed.value && (
        <Notice tone="warn" title={words.t('notices.noPermission')} text={words.t('notices.noPermissionText')}>
          <Button onClick={() => void askPermission()}>{words.t('notices.allow')}</Button>
        </Notice>
      )}
      {!online.value && (
        <Notice tone="info" title={words.t('notices.offline')} text={words.t('notices.offlineText')} live />
      )}
      {officials.value?.confirm && (
        <Notice tone="info" title={words.t('notices.newCongress')} text={words.t('notices.newCongressText')}>
          <Button onClick={() => go('officials')}>{words.t('notices.checkOffices')}</Button>
        </Notice>
      )}
      <StorageNotice />
    </>
  );
}

function StorageNotice() {
  const words = useWords();
  if (troubles.value.every(({ kind }) => kind === 'full')) return null;
  const putAway = async () => {
    troubles.value = [];
    await putTroublesAway();
  };
  return (
    <Notice tone="warn" title={words.t('notices.broken')} text={words.t('notices.brokenText')}>
      <Button onClick={() => void browser.runtime.openOptionsPage()}>{words.t('notices.seeData')}</Button>
      <Button kind="quiet" onClick={() => void putAway()}>
        {words.t('common.close')}
      </Button>
    </Notice>
  );
}
