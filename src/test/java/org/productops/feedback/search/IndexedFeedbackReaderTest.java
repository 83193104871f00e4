package org.productops.feedback.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.feedback.search.FeedbackSearchFixture.NOW;
import static org.productops.feedback.search.FeedbackSearchFixture.spoken;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.productops.common.error.Confirmation;
import org.productops.feedback.SpokenFor;
import org.productops.feedback.item.TriageState;

class IndexedFeedbackReaderTest {

    private final FeedbackSearchFixture fixture = new FeedbackSearchFixture();

    @Test
    void ofAnIssueThatHasNothingToDoWithFeedbackThereIsNothingToKnow() {
        assertThat(fixture.reader.of(1)).isEqualTo(IndexedFeedback.NONE);
    }

    @Test
    void feedbackIsFoundByStateSourceOrganisationAndSegment() {
        fixture.said(1, spoken(7, "Acme", 500), "2026-03-01");
        fixture.items.update(fixture.items.find(1).orElseThrow().in(TriageState.TO_ANSWER, "", NOW));

        IndexedFeedback known = fixture.reader.of(1);

        assertThat(known.state()).contains("to-answer");
        assertThat(known.source()).contains("sales");
        assertThat(known.organisation()).contains("7");
        assertThat(known.segment()).contains("Enterprise");
        assertThat(known.count()).isEmpty();
        assertThat(known.value()).isEmpty();
    }

    @Test
    void anOrganisationThatIsOnNoListIsFoundByItsName() {
        fixture.said(1, SpokenFor.named("Nobody  KNOWS"), "2026-03-01");
        fixture.said(2, SpokenFor.NONE, "2026-03-01");
        fixture.item(3);

        assertThat(fixture.reader.of(1).organisation()).contains(IndexedFeedback.name("nobody knows"));
        assertThat(fixture.reader.of(2).organisation()).isEmpty();
        assertThat(fixture.reader.of(3).state()).contains("new");
        assertThat(fixture.reader.of(3).source()).isEmpty();
    }

    @Test
    void anIssueIsFoundByHowMuchFeedbackThereIsAndWhatItsOrganisationsWereWorthLast() {
        fixture.said(1, spoken(7, "Acme", 500), "2026-03-01");
        fixture.said(2, spoken(7, "Acme", 800), "2026-03-05");
        fixture.said(3, spoken(8, "Birch", 40), "2026-02-01");
        fixture.said(4, SpokenFor.named("Unknown"), "2026-02-01");
        for (long id = 1; id <= 4; id++) {
            fixture.link(id, 100);
        }
        fixture.link(4, 101);

        assertThat(fixture.reader.of(100).count()).isEqualTo(OptionalLong.of(4));
        assertThat(fixture.reader.of(100).value()).isEqualTo(OptionalLong.of(840));
        assertThat(fixture.reader.of(100).state()).isEmpty();
        assertThat(fixture.reader.of(101).count()).isEqualTo(OptionalLong.of(1));
        assertThat(fixture.reader.of(101).value()).isEmpty();
    }

    @Test
    void whatWasMergedIsOneOrganisation() {
        long acme = fixture.organisations.add("Acme").id();
        long twin = fixture.organisations.add("Acme Holding").id();
        fixture.said(1, spoken(acme, "Acme", 500), "2026-03-01");
        fixture.said(2, spoken(twin, "Acme Holding", 300), "2026-03-05");
        fixture.link(1, 100);
        fixture.link(2, 100);
        assertThat(fixture.reader.of(100).value()).isEqualTo(OptionalLong.of(800));

        fixture.organisations.service.merge(twin, 1, String.valueOf(acme), Confirmation.EVERYTHING);

        assertThat(fixture.reader.of(100).value()).isEqualTo(OptionalLong.of(300));
    }

    @Test
    void whoeverWasMergedIsCountedAsInTheIssuesPanel() {
        fixture.said(1, spoken(7, "Acme", 500), "2026-03-01");
        fixture.said(2, spoken(8, "Birch", 40), "2026-03-05");
        fixture.said(3, spoken(9, "Cedar", 2), "2026-03-05");
        fixture.link(1, 100);
        fixture.items.update(fixture.items.find(2).orElseThrow().mergedWith(1, NOW));
        fixture.items.update(fixture.items.find(3).orElseThrow().mergedWith(2, NOW));

        assertThat(fixture.reader.of(100).count()).isEqualTo(OptionalLong.of(3));
        assertThat(fixture.reader.of(100).value()).isEqualTo(OptionalLong.of(542));

        fixture.items.update(fixture.items.find(2).orElseThrow().unmerged(NOW));

        assertThat(fixture.reader.of(100).count()).isEqualTo(OptionalLong.of(1));
        assertThat(fixture.reader.of(100).value()).isEqualTo(OptionalLong.of(500));
    }
}
