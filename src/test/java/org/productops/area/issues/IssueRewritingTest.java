package org.productops.area.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.productops.common.error.NotPermittedException;
import org.productops.common.job.Job;
import org.productops.common.job.JobState;
import org.productops.testing.fakes.EnglishTexts;

class IssueRewritingTest {

    private final RewritingFixture given = new RewritingFixture();
    private final EnglishTexts texts = new EnglishTexts();

    @Test
    void issuesFollowTheirAreaIntoTheOneIntoWhichItIsMerged() {
        given.merge("cash", "checkout");
        assertThat(given.service.left(given.areas.get("checkout"))).containsExactly("cash");
        assertThat(given.service.atWork()).isPresent();

        given.threads.runNext();

        assertThat(given.issues.stored.values()).containsOnly("checkout");
        assertThat(given.issues.looked).as("those of the merged area alone").containsExactly(3L, 4L, 5L);
        assertThat(given.service.left(given.areas.get("checkout"))).isEmpty();
        assertThat(last().state()).isEqualTo(JobState.DONE);
        assertThat(last().done()).isEqualTo(3);
        assertThat(said()).isEqualTo("Done. Issues that were changed: 3.");
    }

    @Test
    void whoAsksForAllIssuesWhileTheyAreLookedAtGetsTheJobThatIsAtThem() {
        Job first = given.service.startAll();

        assertThat(given.service.startAll().id()).isEqualTo(first.id());

        given.threads.runNext();
        assertThat(given.service.startAll().id()).isNotEqualTo(first.id());
    }

    @Test
    void anAreaThatIsMergedMeanwhileIsDoneInTheSameGo() {
        given.areas.create("pay", "");
        given.issues.stored.put(6L, "pay");
        given.merge("cash", "checkout");
        given.issues.meanwhile = () -> given.merge("pay", "checkout");

        given.threads.runNext();

        assertThat(given.issues.stored.values()).containsOnly("checkout");
    }

    @Test
    void whatCannotBeChangedIsCountedNamedAndTriedAgain() {
        given.issues.broken.add(4L);
        given.merge("cash", "checkout");
        given.threads.runNext();

        assertThat(given.issues.stored.get(5L)).isEqualTo("checkout");
        assertThat(said()).contains("changed: 2.", "could not be: 1 (SHOP-4)");

        given.issues.broken.clear();
        given.rewriting.run();
        assertThat(given.issues.stored.values()).containsOnly("checkout");
        assertThat(given.rewriting.left()).isEmpty();
    }

    @Test
    void hundredsOfFailuresAreCountedAndTwentyNamed() {
        LongStream.rangeClosed(10, 200).forEach(id -> {
            given.issues.stored.put(id, "cash");
            given.issues.broken.add(id);
        });
        given.merge("cash", "checkout");
        given.threads.runNext();

        assertThat(said())
                .contains("could not be: 191 (SHOP-10, SHOP-11")
                .contains("SHOP-29, \u2026")
                .doesNotContain("SHOP-30");
    }

    @Test
    void whoStopsItKeepsWhatIsDoneAndTheRestIsDoneWithinTheHour() {
        given.merge("cash", "checkout");
        given.issues.meanwhile = () -> given.service.atWork().ifPresent(job -> given.jobs.cancel(job.id()));

        given.threads.runNext();

        assertThat(given.issues.stored).containsEntry(3L, "checkout").containsEntry(4L, "cash");
        assertThat(last().state()).isEqualTo(JobState.CANCELLED);
        assertThat(said()).isEqualTo("Stopped. What was done until then stays.");
        given.rewriting.run();
        assertThat(given.issues.stored.values()).containsOnly("checkout");
    }

    @Test
    void whoFindsSomebodyElseAtItSaysSo() {
        given.merge("cash", "checkout");
        given.areas.storage.busy();

        given.threads.runNext();
        given.rewriting.run();

        assertThat(said()).contains("being looked at already");
        assertThat(given.issues.looked).isEmpty();
    }

    @Test
    void aNewFieldForSeveralAreasHasAllIssuesLookedAtOnce() {
        given.rewriting.run();
        assertThat(given.issues.looked).as("no such field").isEmpty();
        given.issues.fieldsOfSeveral.add("customfield_10200");
        assertThat(given.service.view().filled()).isFalse();

        given.rewriting.run();
        given.rewriting.run();

        assertThat(given.issues.looked).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(given.service.view().filled()).isTrue();
    }

    @Test
    void administratorsHaveAllIssuesLookedAt() {
        given.areas.mergeElsewhere("cash", "checkout");
        assertThat(given.service.view().left()).containsExactly("cash");

        Job job = given.service.startAll();
        given.threads.runNext();

        assertThat(given.jobs.get(job.id()).state()).isEqualTo(JobState.DONE);
        assertThat(given.issues.looked).hasSize(5);
        assertThat(given.service.view().left()).isEmpty();
        given.areas.people.actAs("anna");
        assertThatThrownBy(given.service::startAll).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(given.service::view).isInstanceOf(NotPermittedException.class);
        assertThat(given.service.left(given.areas.get("checkout"))).isEqualTo(List.of());
    }

    @Test
    void aServerThatHasTooMuchToDoLeavesItForTheNextHour() {
        given.threads.fill();
        given.merge("cash", "checkout");

        given.rewriting.run();

        assertThat(given.issues.stored.values()).containsOnly("checkout");
    }

    private Job last() {
        return given.jobs.latestOf(IssueRewriteService.KIND).orElseThrow();
    }

    private String said() {
        return texts.get(last().message().orElseThrow());
    }
}
