import { AlertView } from './alert-view';
import { FeedNotice, Nothing } from './nothing';
import { FillDock, PageCard } from './page-card';
import { ActionDock, Progress } from './progress';
import { action, alert, canFill } from './state';
import { WriteDock } from './write';

/** What is asked of me, who gets it, what will they read, one button. */
export function Home() {
  const underWay = action.value !== undefined && action.value.deliveries.length > 0;
  return (
    <>
      <main>
        <PageCard />
        {!alert.value ? <Nothing /> : underWay ? <Progress /> : <AlertView />}
        <FeedNotice />
      </main>
      {canFill.value ? <FillDock /> : underWay ? <ActionDock /> : <WriteDock />}
    </>
  );
}
