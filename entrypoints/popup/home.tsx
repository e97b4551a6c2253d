import { AlertList } from './alert-list';
import { AlertView } from './alert-view';
import { Elsewhere } from './elsewhere';
import { FeedNotice, Nothing } from './nothing';
import { Notices } from './notices';
import { FillDock, PageCard } from './page-card';
import { PublisherPage } from './page-letter';
import { ActionDock, Progress } from './progress';
import { action, alert, alerts, canFill } from './state';
import { WriteDock } from './write';

/** What is asked of me, who gets it, what will they read, one button. */
export function Home() {
  const underWay = action.value !== undefined && action.value.deliveries.length > 0;
  const shown = alert.value;
  return (
    <>
      <main>
        <Notices />
        <PageCard />
        <PublisherPage />
        {shown ? underWay ? <Progress /> : <AlertView /> : alerts.value.length > 0 ? <AlertList /> : <Nothing />}
        <FeedNotice />
        <Elsewhere />
      </main>
      {canFill.value ? <FillDock /> : underWay ? <ActionDock /> : <WriteDock />}
    </>
  );
}
