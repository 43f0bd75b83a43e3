package no.medvirk.testing;

import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/** After a module's last test: how many statements were read, and how many did not name their tenant. */
public class TenantWatchReport implements TestExecutionListener {

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (TenantWatch.anyRead()) {
            System.out.println(TenantWatch.report());
        }
        if (TwiceDelivered.anyDelivered()) {
            System.out.println(TwiceDelivered.report());
        }
    }
}
