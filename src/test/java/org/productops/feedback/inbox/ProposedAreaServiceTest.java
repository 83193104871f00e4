package org.productops.feedback.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.productops.feedback.inbox.InboxFixture.draft;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.area.AreaFixture;
import org.productops.common.error.InvalidException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.index.IndexedText;

class ProposedAreaServiceTest {

    private final InboxFixture fixture = new InboxFixture();

    @BeforeEach
    void decide() {
        fixture.areas.service.create(new AreaFixture.Draft("billing", "Billing", "").build());
        fixture.feedback(1, 3);
        fixture.feedback(2, 2);
        fixture.texts.put(1L, new IndexedText(1, "billing", "Summary of FB-2 I want 2"));
        fixture.texts.put(3L, new IndexedText(3, "", "Something else altogether"));
        fixture.index.follow();
    }

    @Test
    void proposesTheAreaOfWhatSaysTheSame() {
        assertThat(fixture.proposed.of(List.of("FB-2"))).singleElement().satisfies(view -> {
            assertThat(view.item().issue().key()).isEqualTo("FB-2");
            assertThat(view.item().version()).isEqualTo(1);
            assertThat(view.proposal().orElseThrow().areaKey()).isEqualTo("billing");
            assertThat(view.sure()).isTrue();
        });
    }

    @Test
    void isNotSureOfWhatHasAnArea() {
        fixture.triage.triage("FB-2", 1, draft(Decision.AREA).about("billing"));

        assertThat(fixture.proposed.of(List.of("FB-2")))
                .singleElement()
                .extracting(ProposedAreaView::sure)
                .isEqualTo(false);
    }

    @Test
    void leavesOutWhatIsNotThereAndTakesOnlySoManyAtOnce() {
        assertThat(fixture.proposed.of(List.of("FB-404", "FB-1", "FB-1"))).hasSize(1);
        assertThatThrownBy(() -> fixture.proposed.of(List.of())).isInstanceOf(InvalidException.class);
        List<String> many = IntStream.rangeClosed(0, InboxService.MOST_NAMED)
                .mapToObj(number -> "FB-" + number)
                .toList();
        assertThatThrownBy(() -> fixture.proposed.of(many)).isInstanceOf(InvalidException.class);
        fixture.people.actAsNobody();
        assertThatThrownBy(() -> fixture.proposed.of(List.of("FB-1"))).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void anAreaIsTakenAwayAgain() {
        fixture.triage.triage("FB-2", 1, draft(Decision.AREA).about("billing"));
        long version = fixture.store.find(2).orElseThrow().version();

        fixture.triage.triage("FB-2", version, draft(Decision.AREA).about("none"));

        assertThat(fixture.store.find(2).orElseThrow().areaKey()).isEmpty();
    }
}
