import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { checkDeliveries, registerActions } from './actions/check';
import { jumpInTab, showNext } from './actions/panel';
import { markSent, resume, start } from './actions/run';
import { onTabNews } from './actions/tab-news';
import { findPublisher } from './alerts/find-publisher';
import { refreshAlerts } from './alerts/refresh';
import { registerAlerts } from './alerts/register';
import { markAlertRead } from './alerts/requests';
import { subscribe, unsubscribe } from './alerts/subscribe';
import { useCleanLetter, useShortLetter } from './fill/letter-choices';
import { fillPractice } from './fill/practice';
import { fitLetterOfTab, look } from './fill/requests';
import { forgetOwnLetter, keepOwnLetter, readPageLetter, readTypedLetter } from './letters/requests';
import { registerOfficials } from './officials/register';
import {
  askCensus,
  chooseRepresentative,
  confirmOffices,
  findOffices,
  listRepresentatives,
} from './officials/requests';
import { showTabBadge } from './reach/form-badge';
import { registerReach } from './reach/register';
import { fillAndRemember } from './reach/remember-fill';
import { answerCame, deleteReceipt, keepSentText } from './receipts/keep';
import { registerRouter } from './router';
import { registerWelcome } from './welcome';

export default defineBackground(() => {
  registerRouter(
    {
      look,
      fill: fillAndRemember,
      'fill-practice': fillPractice,
      'fit-letter': fitLetterOfTab,
      'use-short-letter': useShortLetter,
      'use-clean-letter': useCleanLetter,
      'read-page-letter': readPageLetter,
      'read-typed-letter': readTypedLetter,
      'keep-own-letter': keepOwnLetter,
      'forget-own-letter': forgetOwnLetter,
      'mark-alert-read': markAlertRead,
      'find-publisher': findPublisher,
      subscribe,
      unsubscribe,
      'refresh-alerts': () => refreshAlerts(true),
      'find-offices': () => findOffices(),
      'choose-representative': (data) => chooseRepresentative(data),
      'confirm-offices': () => confirmOffices(),
      'list-representatives': listRepresentatives,
      'ask-census': () => askCensus(),
      'answer-came': answerCame,
      'delete-receipt': deleteReceipt,
      'start-action': start,
      'resume-action': resume,
      'mark-sent': markSent,
    },
    {
      onNews: (tabId, hasForm) => onTabNews(tabId).finally(() => showTabBadge(tabId, hasForm)),
      onSent: keepSentText,
      onJump: jumpInTab,
      onNext: showNext,
    },
  );
  registerWelcome();
  registerActions();
  registerAlerts();
  registerOfficials();
  registerReach();
  // Content scripts run in the pages' processes: what is stored is not for them. Firefox has no such switch.
  void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  void checkDeliveries(Date.now());
});
