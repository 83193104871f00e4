package org.productops.feedback.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;

class SavedViewServiceTest {

    private final InboxFixture fixture = new InboxFixture();
    private final SavedViewService views = fixture.views;

    @BeforeEach
    void somebodyElse() {
        fixture.people.user("ben");
        fixture.feedback(1, 3);
    }

    @Test
    void keepsViewsOfOnesOwnAndOfProjects() {
        SavedView own = views.add(new SavedViewDraft("Mine", "state=overdue", ""));
        assertThatThrownBy(() -> views.add(new SavedViewDraft("Ours", "", "FB")))
                .isInstanceOf(NotPermittedException.class);
        fixture.ruled.administer(10);
        SavedView shared = views.add(new SavedViewDraft("Ours", "project=FB", "FB"));

        assertThat(views.all()).containsExactly(own, shared);
        assertThat(own).isEqualTo(new SavedView(own.id(), "key-anna", 0, "Mine", "state=overdue", 1));
        assertThat(views.project(shared))
                .hasValueSatisfying(project -> assertThat(project.name()).isEqualTo("Feedback"));
        assertThat(views.project(own)).isEmpty();
        assertThat(views.sharable("FB")).isPresent();
        assertThat(views.sharable("PAY")).isEmpty();
        fixture.people.actAs("ben");
        fixture.ruled.administerNothing();
        assertThat(views.all()).containsExactly(shared);
        assertThat(views.get(shared.id())).isEqualTo(shared);
        assertThat(views.mayEdit(shared)).isFalse();
        assertThatThrownBy(() -> views.get(own.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> views.remove(own.id(), 1)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> views.remove(shared.id(), 1)).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> views.update(shared.id(), 1, new SavedViewDraft("Theirs", "", "")))
                .isInstanceOf(NotPermittedException.class);
        fixture.people.actAs("anna");
        views.remove(own.id(), 1);
        views.remove(shared.id(), 1);
        assertThat(views.all()).isEmpty();
    }

    @Test
    void aNameIsTakenOnlyWhereItStandsBesideAnother() {
        fixture.ruled.administer(10);
        SavedView own = views.add(new SavedViewDraft("Mine", "", ""));
        SavedView other = views.add(new SavedViewDraft("Other", "", ""));
        views.add(new SavedViewDraft("Mine", "project=FB", "FB"));

        assertThatThrownBy(() -> views.add(new SavedViewDraft(" mine ", "", "")))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        refused -> assertThat(refused.errors().fields()).containsOnlyKeys(SavedViewFields.NAME));
        assertThatThrownBy(() -> views.update(other.id(), 1, new SavedViewDraft("MINE", "", "")))
                .isInstanceOf(InvalidException.class);
        assertThat(views.update(own.id(), 1, new SavedViewDraft("MINE", "", "")).name())
                .isEqualTo("MINE");
        assertThatThrownBy(() -> views.add(new SavedViewDraft("", "x".repeat(1001), "")))
                .isInstanceOfSatisfying(InvalidException.class, refused -> assertThat(
                                refused.errors().fields())
                        .containsOnlyKeys(SavedViewFields.NAME, SavedViewFields.QUERY));
        assertThatThrownBy(() -> views.add(new SavedViewDraft("Theirs", "", "UNSEEN")))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        refused -> assertThat(refused.errors().fields()).containsOnlyKeys(SavedViewFields.PROJECT));
    }

    @Test
    void whoIsSecondIsToldWhatTheFirstDid() {
        SavedView first = views.add(new SavedViewDraft("Mine", "state=overdue", ""));
        SavedView renamed = views.update(first.id(), 1, new SavedViewDraft("My late ones", "state=overdue", ""));

        assertThat(renamed.version()).isEqualTo(2);
        assertThatThrownBy(() -> views.update(first.id(), 1, new SavedViewDraft("Late", "state=later", "")))
                .isInstanceOfSatisfying(ConflictException.class, refused -> assertThat(refused.stored(SavedView.class))
                        .contains(renamed));
        assertThatThrownBy(() -> views.remove(first.id(), 1)).isInstanceOf(ConflictException.class);
        assertThat(views.update(first.id(), 2, new SavedViewDraft("My late ones", "state=overdue", "")))
                .as("nothing to change")
                .isEqualTo(renamed);
        SavedView other = views.update(first.id(), 2, new SavedViewDraft("My late ones", "state=later", ""));
        assertThat(views.get(first.id())).isEqualTo(other);
        assertThat(other.query()).isEqualTo("state=later");
    }

    @Test
    void thereAreOnlySoMany() {
        IntStream.range(0, SavedView.MOST).forEach(number -> views.add(new SavedViewDraft("View " + number, "", "")));
        SavedView last = views.all().get(0);

        assertThatThrownBy(() -> views.add(new SavedViewDraft("One more", "", "")))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        refused -> assertThat(refused.errors().fields()).containsOnlyKeys(SavedViewFields.NAME));
        assertThat(views.update(last.id(), 1, new SavedViewDraft("Renamed", "", ""))
                        .name())
                .isEqualTo("Renamed");
    }
}
