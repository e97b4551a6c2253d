import type { Alert, AlertLetter } from '../../../core/alerts/alert';
import { currentAlerts } from '../../../core/alerts/current-alerts';
import { congressOf } from '../../../core/forms/congress-host';
import { fillValues } from '../../../core/forms/fill-values';
import { checkLetter, type LetterCheck } from '../../../core/letters/check-letter';
import { composeLetter } from '../../../core/letters/compose-letter';
import { editFor } from '../../../core/letters/edit-for';
import { letterFor } from '../../../core/letters/letter-for';
import type { Office } from '../../../core/officials/office';
import { editsItem, feedsItem, ownAlertsItem, preferencesItem, supporterItem } from '../../../utils/storage';
import type { TabRequest } from './fill-tab';

export interface FillContext {
  readonly request: TabRequest;
  readonly alert: Alert | undefined;
  readonly letter: AlertLetter | undefined;
  /** How the letter stands towards a box of that many characters; undefined without a letter. */
  readonly check: (limit: number | undefined) => LetterCheck | undefined;
  /** False while the profile holds no name: there is nobody to write for. */
  readonly hasProfile: boolean;
}

/** An office that no table knows: addressed by its house alone ("Dear Senator:"). */
function unnamedOffice(url: string, state: string): Office {
  return { bioguide: '', name: '', last: '', chamber: congressOf(url) ?? 'house', state, url };
}

/** The alert that is meant: the one asked for, else the newest current one that has a letter for this office. */
function chooseAlert(alerts: readonly Alert[], alertId: string | undefined, office: Office): Alert | undefined {
  if (alertId !== undefined) return alerts.find((alert) => alert.id === alertId);
  return alerts.find((alert) => letterFor(alert, office) !== undefined);
}

/** Everything a fill of `url` may use, gathered from storage. Without an alert only the supporter's details are filled. */
export async function fillContext(
  url: string,
  known: Office | undefined,
  alertId: string | undefined,
  now: number,
): Promise<FillContext> {
  const [supporter, preferences, feeds, own, edits] = await Promise.all([
    supporterItem.get(),
    preferencesItem.get(),
    feedsItem.get(),
    ownAlertsItem.get(),
    editsItem.get(),
  ]);
  const office = known ?? unnamedOffice(url, supporter.state);
  const alert = chooseAlert(currentAlerts(feeds, now, own), alertId, office);
  const letter = alert && letterFor(alert, office);
  const edit = alert && letter && editFor(edits, alert, letter);
  const composing = letter && { letter, office, supporter, ...(edit && { edit }) };
  return {
    request: {
      values: fillValues(supporter, composing && composeLetter(composing)),
      topics: alert?.topics ?? [],
      ...(letter && alert && { title: alert.title }),
      response: preferences.response,
    },
    alert,
    letter,
    check: (limit) => (alert && composing ? checkLetter(alert.id, composing, limit) : undefined),
    hasProfile: supporter.family !== '' && supporter.given !== '',
  };
}
