package org.productops.feedback.similar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.productops.area.AreaFixture;
import org.productops.common.error.NotPermittedException;

class SimilarFeedbackTest {

    private final SimilarFixture product = new SimilarFixture();

    @AfterEach
    void close() {
        product.close();
    }

    private List<Long> to(String text) {
        return product.similar.to(text, Optional.empty(), 5).stream()
                .map(Similar::issueId)
                .toList();
    }

    private List<String> proposed(String text) {
        return product.proposals.of(text, Optional.empty(), 3).stream()
                .map(AreaProposal::areaKey)
                .toList();
    }

    private void area(String key, String name, String description) {
        product.areas.service.create(
                new AreaFixture.Draft(key, name, "").description(description).build());
    }

    @Test
    void showsOnlyWhatTheReaderMaySee() {
        product.said(1, "", "Export invoices as PDF");
        product.said(2, "", "Export invoices as PDF please");
        product.follow();
        product.issues.hide(1);

        assertThat(to("export invoices as PDF")).containsExactly(2L);
    }

    @Test
    void looksBeyondWhatTheReaderMayNotSeeAndNotForEver() {
        for (int id = 1; id <= 30; id++) {
            product.said(id, "", "Export invoices as PDF");
            product.issues.hide(id);
        }
        product.said(31, "", "Export invoices as PDF every month");
        product.follow();
        assertThat(to("Export invoices as PDF")).containsExactly(31L);

        for (int id = 32; id <= 200; id++) {
            product.said(id, "", "Export invoices as PDF");
            product.issues.hide(id);
        }
        product.follow();
        assertThat(to("Export invoices as PDF")).isEmpty();
    }

    @Test
    void leavesOutTheIssueThatIsReadAndWhatIsHardlyLike() {
        product.said(1, "", "Export invoices as PDF");
        product.said(2, "", "Export invoices as PDF");
        product.said(
                3,
                "",
                "Export a list of all our many different customers by town, street, surname, branch, revenue,"
                        + " contract, seller, language, birthday and currency");
        product.follow();

        assertThat(product.similar.to("Export invoices as PDF", Optional.of(1L), 5))
                .extracting(Similar::issueId)
                .containsExactly(2L);
    }

    @Test
    void nobodyWithoutALoginIsToldAnything() {
        product.said(1, "", "Export invoices as PDF");
        product.follow();
        product.areas.people.actAsNobody();

        assertThatThrownBy(() -> to("invoices")).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> product.similar.whileWriting("invoices", "", 1))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> product.similar.isReady()).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> proposed("invoices")).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void theLastWordMayBeHalfWrittenWhileSomebodyWrites() {
        product.said(1, "", "Two-factor authentication");
        product.follow();

        assertThat(product.similar.whileWriting("two-factor authentic", "", 5))
                .extracting(Similar::issueId)
                .containsExactly(1L);
    }

    @Test
    void proposesAreasByTheirOwnWordsBeforeAnythingWasDecided() {
        area("billing", "Billing", "Invoices and credit notes");
        area("calendar", "Calendar", "Appointments and bookings");
        product.follow();

        assertThat(product.proposals.of("The invoice is wrong", Optional.empty(), 3))
                .singleElement()
                .satisfies(proposal -> {
                    assertThat(proposal.areaKey()).isEqualTo("billing");
                    assertThat(proposal.why().key()).isEqualTo("productops.similar.why.words");
                    assertThat(proposal.why().arguments()).containsExactly("invoice");
                    assertThat(proposal.confidence()).isBetween(5, 80);
                });
        assertThat(proposed("Something else entirely")).isEmpty();
    }

    @Test
    void proposesAreasByTheTermsOfTheirGlossaries() {
        area("billing", "Billing", "");
        area("calendar", "Calendar", "");
        product.terms.put("billing", List.of("Credit note", "Refund", "Dunning"));
        product.follow();

        assertThat(product.proposals.of("My refund never came", Optional.empty(), 3))
                .singleElement()
                .satisfies(proposal -> {
                    assertThat(proposal.areaKey()).isEqualTo("billing");
                    assertThat(proposal.why().key()).isEqualTo("productops.similar.why.terms");
                    assertThat(proposal.why().arguments()).containsExactly("refund");
                });

        product.terms.clear();
        product.follow();
        assertThat(proposed("My refund never came")).isEmpty();
    }

    @Test
    void saysBothWhereTermsAndDecisionsSpeakForIt() {
        area("billing", "Billing", "");
        product.terms.put("billing", List.of("Refund"));
        product.said(1, "billing", "The refund came too late");
        product.follow();

        assertThat(product.proposals.of("Late refund", Optional.empty(), 3))
                .singleElement()
                .satisfies(proposal -> {
                    assertThat(proposal.why().key()).isEqualTo("productops.similar.why.terms-decisions");
                    assertThat(proposal.why().arguments()).hasSize(2);
                });
    }

    @Test
    void proposesWherePeoplePutWhatSaysTheSame() {
        area("billing", "Billing", "");
        area("calendar", "Calendar", "");
        product.said(1, "billing", "The totals at the bottom are wrong");
        product.said(2, "", "The totals at the bottom are wrong");
        product.said(3, "calendar", "Reminders come too late");
        product.follow();

        assertThat(product.proposals.of("Wrong totals at the bottom", Optional.empty(), 3))
                .first()
                .satisfies(proposal -> {
                    assertThat(proposal.areaKey()).isEqualTo("billing");
                    assertThat(proposal.why().key()).isEqualTo("productops.similar.why.decisions");
                    assertThat(proposal.why().arguments()).containsExactly("1");
                });
    }

    @Test
    void whatTheReaderMayNotSeeIsNoReason() {
        area("billing", "Billing", "");
        product.said(1, "billing", "The totals at the bottom are wrong");
        product.follow();
        product.issues.hide(1);

        assertThat(proposed("Wrong totals at the bottom")).isEmpty();
    }

    @Test
    void anIssueIsNoReasonForItself() {
        area("billing", "Billing", "");
        product.said(1, "billing", "The totals at the bottom are wrong");
        product.follow();

        assertThat(product.proposals.of("The totals at the bottom are wrong", Optional.of(1L), 3))
                .isEmpty();
    }

    @Test
    void archivedAreasAreNeverProposedNorThoseThatAreGone() {
        area("billing", "Billing", "Invoices");
        product.said(1, "billing", "The invoice total is wrong");
        product.said(2, "gone", "The invoice total is wrong");
        product.follow();
        assertThat(proposed("invoice total")).containsExactly("billing");

        product.areas.service.archive("billing", product.areas.get("billing").version(), false);
        product.follow();
        assertThat(proposed("invoice total")).isEmpty();
    }

    @Test
    void followsWhatAreasAreCalled() {
        area("billing", "Billing", "");
        product.follow();
        assertThat(proposed("dunning letters")).isEmpty();

        area("dunning", "Dunning letters", "");
        product.follow();
        assertThat(proposed("dunning letters")).containsExactly("dunning");
    }
}
