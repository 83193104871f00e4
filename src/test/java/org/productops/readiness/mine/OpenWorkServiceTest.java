package org.productops.readiness.mine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.productops.readiness.ReadinessFixture.manual;

import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
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
    private final OpenWorkService service = new OpenWorkService(
            List.of(
                    new AssignedIssues(new Search(), fixture.issues, fixture.reader),
                    new AssignedItems(new Assigned(), fixture.issues, fixture.reader)),
            new Access(fixture.people));

    private List<String> facts() {
        return service.mine().stream()
                .flatMap(task -> task.facts().stream())
                .map(new EnglishTexts()::get)
                .toList();
    }

    @Test
    void whatWasGivenToMeWaitsUntilItIsClosed() {
        long docs = done.items().get(0).id();
        fixture.items.assign(fixture.issue, docs, "key-ben");
        assertThat(service.mine()).isEmpty();

        fixture.people.actAs("ben");
        assertThat(facts())
                .containsExactly("Close \u201cDocs\u201d of \u201cDone\u201d.", "The issue cannot move on before.");
        assertThat(service.mine()).singleElement().satisfies(task -> {
            assertThat(task.name()).startsWith("PAY-1");
            assertThat(task.path()).isEqualTo("/browse/PAY-1");
        });

        fixture.items.tick(fixture.issue, docs);
        assertThat(service.mine()).isEmpty();
    }

    @Test
    void whatIMayNotSeeDoesNotWaitForMe() {
        fixture.items.assign(fixture.issue, done.items().get(0).id(), "key-ben");
        fixture.people.actAs("ben");
        fixture.issues.hide(10);

        assertThat(service.mine()).isEmpty();
    }

    @Test
    void myIssuesWithOpenMandatoryItemsComeLastAndAreLookedAtAgain() {
        fixture.items.assign(fixture.issue, done.items().get(1).id(), "key-admin");
        found = List.of(10L);
        assertThat(service.mine()).extracting(OpenTask::kind).containsExactly(OpenTask.Kind.ITEM, OpenTask.Kind.ISSUE);
        assertThat(facts()).contains("2 open: Docs; Price");

        done.items().forEach(item -> fixture.items.tick(fixture.issue, item.id()));
        assertThat(service.mine()).as("the index is a moment behind").isEmpty();
    }

    @Test
    void aJiraThatDoesNotKnowThePropertyYetFindsNothing() {
        searchable = false;

        assertThat(service.mine()).isEmpty();
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
        public List<ItemMark> openOf(String userKey, int most) {
            return fixture.ticks.ofIssue(10).values().stream()
                    .filter(mark -> !mark.isSaid() && mark.assigneeKey().equals(userKey))
                    .toList();
        }

        @Override
        public Set<String> people() {
            return Set.of();
        }
    }
}
