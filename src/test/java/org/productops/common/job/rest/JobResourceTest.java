package org.productops.common.job.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.testing.RestCaller.ask;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.productops.common.access.Access;
import org.productops.common.error.Message;
import org.productops.common.job.InMemoryJobStore;
import org.productops.common.job.JobService;
import org.productops.common.job.JobTexts;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakePeople;
import org.productops.testing.fakes.HeldJobThreads;

class JobResourceTest {

    private static final Message TITLE = Message.of("productops.job.stop");
    private static final Message DONE = Message.of("productops.job.cancelled");

    private final FakePeople people = new FakePeople().user("anna").user("ben").actAs("anna");
    private final HeldJobThreads threads = new HeldJobThreads();
    private final JobService service = new JobService(
            new InMemoryJobStore(), threads, new Access(people), () -> Instant.parse("2026-03-01T10:00:00Z"));
    private final JobResource jobs = new JobResource(service, new JobTexts(new EnglishTexts()));

    @Test
    void saysHowFarAJobIs() {
        service.start("import", TITLE, progress -> {
            progress.total(4);
            progress.advance(1);
            threads.beat();
            JsonNode job = ask(() -> jobs.get(1)).json();
            assertThat(job.toString())
                    .isEqualTo("{\"id\":1,\"kind\":\"import\",\"title\":\"Stop\",\"state\":\"RUNNING\",\"going\":true,"
                            + "\"done\":1,\"total\":4,\"message\":\"1 of 4 done.\","
                            + "\"started\":\"2026-03-01T10:00:00Z\"}");
            return DONE;
        });
        assertThat(ask(() -> jobs.get(1)).json().get("message").asText()).isEqualTo("Waiting for its turn.");

        threads.runNext();

        JsonNode list = ask(() -> jobs.list(null, null)).json();
        assertThat(list.at("/values/0/state").asText()).isEqualTo("DONE");
        assertThat(list.at("/values/0/message").asText()).isEqualTo("Stopped. Nothing was changed.");
    }

    @Test
    void stopsItForItsOwnerAndNobodyElse() {
        service.start("import", TITLE, progress -> DONE);

        people.actAs("ben");
        assertThat(ask(() -> jobs.cancel(1)).status()).isEqualTo(404);
        people.actAs("anna");
        assertThat(ask(() -> jobs.cancel(1)).status()).isEqualTo(200);

        threads.runNext();
        assertThat(ask(() -> jobs.get(1)).json().get("state").asText()).isEqualTo("CANCELLED");
    }
}
