package no.medvirk.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** People's tasks in a real browser, by mouse and by keyboard: the specs of platform/web/e2e against this one application. */
class BrowserIT {

    @Test
    void peopleDoTheirTasksInABrowser() throws IOException, InterruptedException {
        String what = Boolean.getBoolean("medvirk.tour") ? "tour" : "test";
        assertThat(Specs.run(Whole.get(), what))
                .as("exit code of the browser tests, whose output is above")
                .isZero();
    }
}
