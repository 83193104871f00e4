package org.productops.feedback.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.productops.feedback.inbox.InboxFixture.decline;
import static org.productops.feedback.inbox.InboxFixture.filter;
import static org.productops.feedback.inbox.InboxFixture.later;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.feedback.Importance;
import org.productops.feedback.evidence.EvidenceLink;
import org.productops.feedback.item.ItemDescriptionSamples;
import org.productops.feedback.organisation.OrganisationSamples;

class InboxServiceTest {

    private final InboxFixture fixture = new InboxFixture();
    private final InboxService inbox = fixture.inbox;

    @Test
    void showsWhatIsOverdueFirstAndThenWhatWaitsLongest() {
        fixture.ruled.administer(10);
        fixture.limits.save("FB", 0, new AgeLimitsDraft("7", ""));
        fixture.feedback(1, 3);
        fixture.feedback(2, 30);
        fixture.feedback(3, 5);
        fixture.feedback(4, 9);
        fixture.feedback(5, 60);
        fixture.triage.triage("FB-5", 1, later("2026-04-01"));

        assertThat(fixture.keys("")).containsExactly("FB-2", "FB-4", "FB-3", "FB-1");
        assertThat(fixture.keys("overdue")).containsExactly("FB-2", "FB-4");
        assertThat(inbox.list(filter(""), "", 10).items())
                .extracting(InboxItemView::overdue)
                .containsExactly(true, true, false, false);
        assertThat(inbox.counts(filter("")))
                .containsEntry(InboxBox.UNDECIDED, 4L)
                .containsEntry(InboxBox.OVERDUE, 2L)
                .containsEntry(InboxBox.LATER, 1L)
                .doesNotContainKey(InboxBox.ALL);
    }

    @Test
    void goesOnWhereThePartBeforeEnded() {
        fixture.ruled.administer(10);
        fixture.limits.save("FB", 0, new AgeLimitsDraft("7", ""));
        List<String> all = new ArrayList<>();
        for (int id = 1; id <= 60; id++) {
            fixture.feedback(id, id % 20);
        }
        for (int id = 10; id <= 40; id += 3) {
            fixture.feedback.issues.hide(id);
        }
        Optional<String> next = Optional.of("");
        while (next.isPresent()) {
            InboxListView part = inbox.list(filter(""), next.get(), 7);
            assertThat(part.items()).hasSizeLessThanOrEqualTo(7).isNotEmpty();
            part.items().forEach(view -> all.add(view.issue().key()));
            next = part.next();
        }

        assertThat(all).hasSize(49).doesNotHaveDuplicates().isEqualTo(fixture.keys(""));
        assertThatThrownBy(() -> inbox.list(filter(""), "9-0-1-1", 7)).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> inbox.list(filter(""), "nonsense", 7)).isInstanceOf(InvalidException.class);
    }

    @Test
    void countsNothingThatIsHidden() {
        fixture.feedback(1, 3);
        fixture.feedback(2, 3);
        fixture.feedback.issues.hide(2);
        fixture.whole = false;

        assertThat(inbox.counts(filter(""))).containsEntry(InboxBox.UNDECIDED, 1L);
        assertThat(fixture.keys("")).containsExactly("FB-1");
        assertThatThrownBy(() -> inbox.detail("FB-2")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void filters() {
        fixture.areas.create("payments", "");
        fixture.areas.create("cards", "payments");
        fixture.feedback(1, 3);
        fixture.feedback(2, 3);
        fixture.triage.triage("FB-2", 1, new TriageDraft("AREA", "cards", "", "", "", "", "", "", "", ""));

        assertThat(keys(InboxFixture.filter("FB", "", "payments", "", "", ""))).containsExactly("FB-2");
        assertThat(keys(InboxFixture.filter("", "", "none", "", "", ""))).containsExactly("FB-1");
        assertThat(keys(InboxFixture.filter("", "", "", "", "", "summary fb-1")))
                .containsExactly("FB-1");
        assertThatThrownBy(() -> keys(InboxFixture.filter("NO", "", "nowhere", "ODD", "Nobody", "")))
                .isInstanceOfSatisfying(InvalidException.class, refusal -> assertThat(
                                refusal.errors().fields())
                        .containsOnlyKeys(
                                InboxFields.PROJECT, InboxFields.AREA, InboxFields.KIND, InboxFields.ORGANISATION));
        assertThatThrownBy(() -> keys(filter("odd"))).isInstanceOf(InvalidException.class);
    }

    @Test
    void showsInEveryOrderPartByPart() {
        fixture.ruled.administer(10);
        fixture.limits.save("FB", 0, new AgeLimitsDraft("7", ""));
        for (int id = 1; id <= 9; id++) {
            fixture.feedback(id, id % 4 * 3);
            fixture.store.describe(
                    id,
                    ItemDescriptionSamples.of(
                            "REQUEST",
                            0,
                            Importance.values()[id % 4],
                            LocalDate.of(2026, 2, 1).minusDays(id * 7 % 10)));
        }
        fixture.triage.triage("FB-9", 1, later("2026-03-11"));
        fixture.now = fixture.now.plus(Duration.ofDays(2));

        assertThat(keys(filter("").with(InboxFields.ORDER, "newest")))
                .as("what was left for a day that has come is in it, among the others")
                .containsExactly("FB-8", "FB-4", "FB-9", "FB-5", "FB-1", "FB-6", "FB-2", "FB-7", "FB-3");
        assertThat(keys(filter("").with(InboxFields.ORDER, "oldest")))
                .containsExactly("FB-3", "FB-7", "FB-2", "FB-6", "FB-1", "FB-5", "FB-9", "FB-4", "FB-8");
        assertThat(keys(filter("").with(InboxFields.ORDER, "heard")))
                .containsExactly("FB-7", "FB-4", "FB-1", "FB-8", "FB-5", "FB-2", "FB-9", "FB-6", "FB-3");
        assertThat(keys(filter("").with(InboxFields.ORDER, "important")).subList(0, 2))
                .containsExactly("FB-3", "FB-7");
        for (InboxOrder order : InboxOrder.values()) {
            for (InboxBox box : List.of(InboxBox.UNDECIDED, InboxBox.ALL)) {
                InboxFilterDraft draft = filter(box.word()).with(InboxFields.ORDER, order.word());
                List<String> all = new ArrayList<>();
                Optional<String> next = Optional.of("");
                while (next.isPresent()) {
                    InboxListView part = inbox.list(draft, next.get(), 2);
                    part.items().forEach(view -> all.add(view.issue().key()));
                    next = part.next();
                }
                assertThat(all).as(order + " " + box).isEqualTo(keys(draft)).hasSize(9);
            }
        }
        assertThatThrownBy(() -> keys(filter("").with(InboxFields.ORDER, "odd")))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        refusal -> assertThat(refusal.errors().fields()).containsOnlyKeys(InboxFields.ORDER));
    }

    @Test
    void findsWhatIsEvidenceForAnIssueAndWhatWasMergedIntoThat() {
        fixture.feedback.issues.add(90, "SHOP-1", "STORY");
        for (long id = 1; id <= 5; id++) {
            fixture.feedback(id, 3);
        }
        fixture.feedback.link(1, 90);
        fixture.feedback.link(2, 90);
        fixture.feedback.link(3, 90);
        fixture.evidence.insert(new EvidenceLink(1, 90, Importance.BLOCKER, InboxFixture.NOW));
        fixture.triage.triage("FB-4", 1, InboxFixture.merge("FB-2"));
        fixture.feedback.issues.hide(3);
        InboxFilterDraft all = filter("all").with(InboxFields.DELIVERY, "shop-1");

        assertThat(keys(all)).containsExactlyInAnyOrder("FB-1", "FB-2", "FB-4");
        assertThat(keys(all.in(InboxBox.UNDECIDED))).containsExactlyInAnyOrder("FB-1", "FB-2");
        assertThat(inbox.counts(all))
                .containsEntry(InboxBox.UNDECIDED, 2L)
                .containsEntry(InboxBox.MERGED, 1L)
                .containsEntry(InboxBox.DECLINED, 0L);
        assertThat(keys(all.with(InboxFields.IMPORTANCE, "BLOCKER")))
                .as("by what it matters for that issue")
                .containsExactly("FB-1");
        assertThat(keys(all.with(InboxFields.ORGANISATION, "ACME")))
                .as("whom the list does not know")
                .containsExactlyInAnyOrder("FB-1", "FB-2", "FB-4");
        assertThat(keys(all.with(InboxFields.ORGANISATION, "Nobody"))).isEmpty();
        assertThat(keys(all.with(InboxFields.SEGMENT, "Small"))).isEmpty();
        assertThatThrownBy(() -> keys(filter("")
                        .with(InboxFields.DELIVERY, "NO-1")
                        .with(InboxFields.IMPORTANCE, "ODD")
                        .with(InboxFields.FROM, "soon")))
                .isInstanceOfSatisfying(InvalidException.class, refusal -> assertThat(
                                refusal.errors().fields())
                        .containsOnlyKeys(InboxFields.DELIVERY, InboxFields.IMPORTANCE, InboxFields.FROM));
    }

    @Test
    void findsAnOrganisationByWhatWasMergedIntoIt() {
        fixture.organisations.save(
                List.of(
                        OrganisationSamples.customer(7, "Acme"),
                        OrganisationSamples.merged(8, "Acme Asia", 7),
                        OrganisationSamples.merged(9, "Acme Japan", 8),
                        OrganisationSamples.customer(10, "Globex")),
                1);
        for (long id = 1; id <= 4; id++) {
            fixture.feedback(id, 10 - (int) id);
            fixture.store.describe(id, ItemDescriptionSamples.of("REQUEST", 6 + id));
        }

        assertThat(keys(InboxFixture.filter("", "", "", "", "Acme", ""))).containsExactly("FB-1", "FB-2", "FB-3");
        assertThat(keys(InboxFixture.filter("", "", "", "", "acme japan", "")))
                .as("by a name of what was merged, too")
                .containsExactly("FB-1", "FB-2", "FB-3");
        assertThat(keys(InboxFixture.filter("", "", "", "", "Globex", ""))).containsExactly("FB-4");
    }

    private List<String> keys(InboxFilterDraft draft) {
        return inbox.list(draft, "", 100).items().stream()
                .map(view -> view.issue().key())
                .toList();
    }

    @Test
    void tellsWhatOthersDid() {
        fixture.feedback(1, 3);
        fixture.feedback(2, 3);
        long since = inbox.changes(0).until();
        fixture.now = fixture.now.plusSeconds(60);
        fixture.triage.triage("FB-2", 1, decline("No"));

        InboxChangesView changes = inbox.changes(since + 20_000);

        assertThat(changes.items()).extracting(view -> view.issue().key()).containsExactly("FB-2");
        assertThat(changes.until()).isEqualTo(fixture.now.toEpochMilli());
        fixture.feedback.issues.hide(2);
        assertThat(inbox.changes(since + 20_000).items()).isEmpty();
        for (int id = 100; id < 202; id++) {
            fixture.feedback(id, 1);
        }
        assertThat(inbox.changes(since + 20_000).many()).isTrue();
    }

    @Test
    void tellsTheSameAgainWhereOnlyWhatOneMayNotSeeWasChanged() {
        fixture.feedback(1, 3);
        fixture.feedback(2, 3);
        long since = inbox.changes(0).until();
        fixture.now = fixture.now.plusSeconds(60);
        fixture.triage.triage("FB-2", 1, decline("No"));
        InboxChangesView before = inbox.changes(since);
        fixture.now = fixture.now.plusSeconds(60);
        fixture.triage.triage("FB-1", 1, decline("No"));
        fixture.feedback.issues.hide(1);

        assertThat(inbox.changes(since).until()).isEqualTo(before.until());
        assertThat(inbox.changes(since).items())
                .extracting(view -> view.issue().key())
                .containsExactly("FB-2");
        assertThat(inbox.changes(before.until())).isEqualTo(inbox.changes(before.until()));
    }

    @Test
    void muchThatOneMayNotSeeMovesTheMomentOnAndIsNoReasonToReadAllAnew() {
        fixture.feedback(1, 3);
        long since = inbox.changes(0).until();
        for (int id = 100; id < 350; id++) {
            fixture.now = fixture.now.plusSeconds(1);
            fixture.feedback(id, 0);
            fixture.feedback.issues.hide(id);
        }

        InboxChangesView changes = inbox.changes(since);

        assertThat(changes.many()).isFalse();
        assertThat(changes.items()).extracting(view -> view.issue().key()).doesNotContain("FB-100");
        assertThat(changes.until()).isEqualTo(fixture.now.toEpochMilli());
    }

    @Test
    void administratorsOfAProjectSayHowOldItsFeedbackMayGet() {
        assertThatThrownBy(() -> fixture.limits.save("FB", 0, new AgeLimitsDraft("7", "")))
                .isInstanceOf(NotPermittedException.class);
        assertThat(fixture.limits.mayEdit("FB")).isFalse();
        fixture.ruled.administer(10);

        AgeLimits saved = fixture.limits.save("FB", 0, new AgeLimitsDraft(" 7 ", "30"));

        assertThat(saved).isEqualTo(new AgeLimits(10, 7, 30, 1));
        assertThat(fixture.limits.get("FB")).isEqualTo(saved);
        assertThat(fixture.answerLimits.days()).isEqualTo(Map.of(10L, 30));
        assertThat(fixture.audit.entries()).hasSize(1);
        assertThat(fixture.limits.save("FB", 1, new AgeLimitsDraft("7", "30"))).isEqualTo(saved);
        assertThatThrownBy(() -> fixture.limits.save("FB", 0, new AgeLimitsDraft("8", "")))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> fixture.limits.save("FB", 1, new AgeLimitsDraft("-1", "366")))
                .isInstanceOfSatisfying(InvalidException.class, refusal -> assertThat(
                                refusal.errors().fields())
                        .containsOnlyKeys(AgeLimitsFields.DAYS_TO_TRIAGE, AgeLimitsFields.DAYS_TO_ANSWER));
        fixture.limits.save("FB", 1, new AgeLimitsDraft("7", ""));
        assertThat(fixture.answerLimits.days()).as("as many days as it takes").isEmpty();
        assertThatThrownBy(() -> fixture.limits.get("NO")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void nobodyWhoIsNotLoggedInSeesAnything() {
        fixture.people.actAsNobody();
        Map<String, Runnable> doors = Map.of(
                "list", () -> inbox.list(filter(""), "", 10),
                "counts", () -> inbox.counts(filter("")),
                "changes", () -> inbox.changes(1),
                "detail", () -> inbox.detail("FB-1"),
                "projects", inbox::projects,
                "areaPath", () -> inbox.areaPath("x"),
                "views", fixture.views::all,
                "limits", () -> fixture.limits.get("FB"));

        doors.forEach((name, door) -> assertThatThrownBy(door::run).as(name).isInstanceOf(NotPermittedException.class));
    }
}
