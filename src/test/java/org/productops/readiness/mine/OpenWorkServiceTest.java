package org.productops.readiness.mine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.productops.readiness.ReadinessFixture.manual;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.productops.common.access.Access;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotPermittedException;
import org.productops.common.issue.IssueSearch;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.issue.ItemMark;
import org.productops.testing.fakes.EnglishTexts;

class OpenWorkServiceTest {

    private final ReadinessFixture fixture = new ReadinessFixture();
    private final Checklist done = fixture.needed("Done", manual("Docs"), manual("Price"));
    private List<Long> found = List.of();
    private boolean searchable = true;
    private int gone;
    private List<OpenTask> launches = List.of();
    private final OpenWorkService service = new OpenWorkService(
            List.of(
                    new AssignedIssues(new Search(), fixture.issues, fixture.reader),
                    new AssignedItems(new Assigned(), fixture.issues, fixture.facts, fixture.reader),
                    new Launches()),
            new Access(fixture.people),
            fixture.clock());

    private List<String> facts() {
        return service.mine().tasks().stream()
                .flatMap(task -> task.facts().stream())
                .map(new EnglishTexts()::get)
                .toList();
    }

    @Test
    void whatWasGivenToMeWaitsUntilItIsClosed() {
        long docs = done.items().get(0).id();
        fixture.items.assign(fixture.issue, docs, "key-ben");
        assertThat(service.mine().tasks()).isEmpty();

        fixture.people.actAs("ben");
        assertThat(facts()).containsExactly("Close \u201cDocs\u201d of \u201cDone\u201d.", "Refused until then: Done");
        assertThat(service.mine().tasks()).singleElement().satisfies(task -> {
            assertThat(task.name()).startsWith("PAY-1");
            assertThat(task.path()).isEqualTo("/browse/PAY-1");
        });

        fixture.items.tick(fixture.issue, docs);
        assertThat(service.mine().tasks()).isEmpty();
    }

    @Test
    void whatIMayNotSeeDoesNotWaitForMe() {
        fixture.items.assign(fixture.issue, done.items().get(0).id(), "key-ben");
        fixture.people.actAs("ben");
        fixture.issues.hide(10);

        assertThat(service.mine().tasks()).isEmpty();
    }

    @Test
    void myIssuesWithOpenMandatoryItemsComeLastAndAreLookedAtAgain() {
        fixture.items.assign(fixture.issue, done.items().get(1).id(), "key-admin");
        found = List.of(10L);
        assertThat(service.mine().tasks())
                .extracting(OpenTask::kind)
                .containsExactly(OpenTask.Kind.ITEM, OpenTask.Kind.ISSUE);
        assertThat(facts()).contains("2 open: Docs; Price");

        done.items().forEach(item -> fixture.items.tick(fixture.issue, item.id()));
        assertThat(service.mine().tasks()).as("the index is a moment behind").isEmpty();
    }

    @Test
    void whatCannotBeFoundOutIsSaidAndKeepsNothingElseAway() {
        fixture.items.assign(fixture.issue, done.items().get(1).id(), "key-admin");
        assertThat(service.mine().complete()).isTrue();
        searchable = false;

        assertThat(service.mine().complete()).isFalse();
        assertThat(service.mine().tasks()).extracting(OpenTask::kind).containsExactly(OpenTask.Kind.ITEM);
    }

    @Test
    void whatWasLeftOpenOnAResolvedIssueWaitsForNobody() {
        fixture.items.assign(fixture.issue, done.items().get(0).id(), "key-admin");
        assertThat(service.mine().tasks()).hasSize(1);
        fixture.facts.resolvedAt = Optional.of(ReadinessFixture.NOW);

        assertThat(service.mine().tasks()).isEmpty();
    }

    @Test
    void whatIsBehindManyThatAreGoneIsFound() {
        fixture.items.assign(fixture.issue, done.items().get(0).id(), "key-admin");
        gone = 250;

        assertThat(service.mine().tasks()).hasSize(1);
    }

    @Test
    void whatIsDueWithinAWeekComesFirst() {
        fixture.items.assign(fixture.issue, done.items().get(0).id(), "key-admin");
        launches = List.of(due("In a month", "2026-12-22"), due("Today", "2026-11-22"), due("In a week", "2026-11-29"));

        assertThat(service.mine().tasks())
                .extracting(OpenTask::name)
                .containsExactly("Today", "In a week", "PAY-1 Summary of PAY-1", "In a month");
    }

    private static OpenTask due(String name, String day) {
        return new OpenTask(OpenTask.Kind.LAUNCH_ITEM, name, "/launch", List.of(), Optional.of(LocalDate.parse(day)));
    }

    @Test
    void anItemIsGivenToNobodyWhoMayNotSeeTheIssue() {
        long docs = done.items().get(0).id();
        fixture.blind.add("key-ben");

        assertThatThrownBy(() -> fixture.items.assign(fixture.issue, docs, "key-ben"))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("assignee-sight");
        fixture.items.assign(fixture.issue, docs, "");
    }

    @Test
    void nothingWaitsForNobody() {
        fixture.people.actAsNobody();

        assertThatThrownBy(service::mine).isInstanceOf(NotPermittedException.class);
    }

    private final class Search implements IssueSearch {
        @Override
        public long count(String query) {
            return found.size();
        }

        @Override
        public List<Long> find(String query, IntConsumer read) {
            if (!searchable) {
                throw InvalidException.general(Message.of("productops.common.error.query-wrong", query));
            }
            return found;
        }
    }

    private final class Assigned implements AssignedItemStore {
        @Override
        public List<ItemMark> openOf(String userKey, int start, int most) {
            Stream<ItemMark> old = LongStream.range(1000, 1000 + gone)
                    .mapToObj(id ->
                            new ItemMark(id, 1, ItemMark.Status.OPEN, userKey, ReadinessFixture.NOW, "", userKey));
            Stream<ItemMark> now = fixture.ticks.ofIssue(10).values().stream()
                    .filter(mark -> !mark.isSaid() && mark.assigneeKey().equals(userKey));
            return Stream.concat(old, now).skip(start).limit(most).toList();
        }

        @Override
        public Set<String> people() {
            return Set.of();
        }
    }

    private final class Launches implements OpenWork {
        @Override
        public List<OpenTask> of(String userKey, int most) {
            return launches;
        }

        @Override
        public Set<String> people() {
            return Set.of();
        }
    }
}
