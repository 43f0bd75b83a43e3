package no.medvirk.journeys.actual;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import no.medvirk.catalogue.Channel;
import no.medvirk.core.Ids;
import no.medvirk.research.ActualJourneyId;
import no.medvirk.research.Findings.Actual;
import no.medvirk.research.Findings.Happened;
import no.medvirk.research.StudyId;
import no.medvirk.testing.Api;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockPart;

/** What participants of a test went through, as research tells it, and files of it. */
final class Walked {

    static final String WORDS = "Ingen tok telefonen, sa kanarifuglen.";

    private Walked() {}

    static Happened happened(@Nullable UUID trace, boolean failed) {
        return new Happened(trace, false, failed, null, null, null, null, null, null, null, null);
    }

    static Happened called() {
        return new Happened(
                null,
                true,
                true,
                null,
                "Servicetorget",
                Channel.TELEPHONE,
                "Ringer",
                "Tar ikke telefonen",
                -2.0,
                WORDS,
                14);
    }

    /** Without a code it is one that who asks does not see. */
    static Actual actual(@Nullable String code, boolean quotable, Happened... touchpoints) {
        return new Actual(
                code == null ? null : new ActualJourneyId(Ids.next()),
                code,
                code == null ? null : new StudyId(Ids.next()),
                code == null ? null : LocalDate.of(2026, 1, 16),
                quotable,
                Arrays.asList(touchpoints));
    }

    static Api.Answer proposal(Api.Client client, String path, String xml) {
        byte[] file = xml.getBytes(StandardCharsets.UTF_8);
        return client.send(
                HttpMethod.POST,
                path,
                request -> request.contentType("multipart/form-data").with(raw -> {
                    raw.addPart(new MockPart("file", "reise.xml", file) {
                        @Override
                        public void delete() {
                            // the server deletes what it has read; here there is nothing on disk
                        }
                    });
                    return raw;
                }));
    }
}
