package org.productops.readiness.simplify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.readiness.simplify.Proposal.Kind.ADVISE;
import static org.productops.readiness.simplify.Proposal.Kind.AUTOMATE;
import static org.productops.readiness.simplify.Proposal.Kind.DROP;
import static org.productops.readiness.simplify.Proposal.Kind.MERGE;
import static org.productops.readiness.simplify.Proposal.Kind.NARROW;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.productops.common.error.Message;
import org.productops.readiness.gate.ItemCounts;
import org.productops.testing.fakes.EnglishTexts;

class SimplificationTest {

    private static final FiguredItem MANUAL = new FiguredItem(7, 1, "Done", "Docs", true, "", "");
    private static final FiguredItem ADVISED = new FiguredItem(8, 1, "Done", "Blog post", false, "", "");
    private static final FiguredItem AUTOMATIC = new FiguredItem(9, 1, "Done", "Area", true, "AREA_SET", "");

    private static List<Proposal> proposals(FiguredItem item, ItemCounts counts, FiguredItem... twins) {
        return Simplification.of(List.of(new ItemFigures(item, counts, Arrays.asList(twins))));
    }

    private static List<Proposal.Kind> kinds(FiguredItem item, ItemCounts counts, FiguredItem... twins) {
        return proposals(item, counts, twins).stream().map(Proposal::kind).toList();
    }

    private static String why(Proposal proposal) {
        return new EnglishTexts().get(proposal.why());
    }

    /** Asked for so often, and of that so often what is named. */
    private static ItemCounts blocked(int asked, int count) {
        return new ItemCounts(asked, count, 0, 0, 0, 0, 0);
    }

    private static ItemCounts overridden(int asked, int count) {
        return new ItemCounts(asked, 0, 0, count, 0, 0, 0);
    }

    private static ItemCounts notApplicable(int asked, int count) {
        return new ItemCounts(asked, 1, 0, 0, count, 0, 0);
    }

    private static ItemCounts hurried(int asked, int count, int blocked) {
        return new ItemCounts(asked, blocked, 0, 0, 0, count, 0);
    }

    private static ItemCounts leftOpen(int asked, int count) {
        return new ItemCounts(asked, 0, 0, 0, 0, 0, count);
    }

    @Test
    void whatIsOverriddenAtEveryFifthTransitionIsAdvisedInstead() {
        assertThat(kinds(MANUAL, overridden(100, 20))).containsExactly(ADVISE);
        assertThat(kinds(MANUAL, overridden(100, 19))).isEmpty();
        assertThat(why(proposals(MANUAL, overridden(100, 20)).get(0))).contains("20", "100", "20\u00a0%");
    }

    @Test
    void whatRefusesHalfOfAllTransitionsIsAdvisedInstead() {
        assertThat(kinds(MANUAL, blocked(40, 20))).containsExactly(ADVISE);
        assertThat(kinds(MANUAL, new ItemCounts(40, 10, 10, 0, 0, 0, 0))).containsExactly(ADVISE);
        assertThat(kinds(MANUAL, blocked(40, 19))).isEmpty();
        assertThat(kinds(ADVISED, blocked(40, 40))).as("advised already").isEmpty();
    }

    @Test
    void whatIsOftenNotApplicableIsAskedForWhereItApplies() {
        assertThat(kinds(MANUAL, notApplicable(50, 15))).containsExactly(NARROW);
        assertThat(kinds(MANUAL, notApplicable(50, 14))).isEmpty();
    }

    @Test
    void whatIsTickedInPassingIsCheckedAutomatically() {
        assertThat(kinds(MANUAL, hurried(40, 20, 1))).containsExactly(AUTOMATE);
        assertThat(kinds(MANUAL, hurried(40, 19, 1))).isEmpty();
        assertThat(kinds(AUTOMATIC, hurried(40, 40, 1))).as("automatic already").isEmpty();
    }

    @Test
    void anAutomaticCheckThatNeverFailedIsDropped() {
        assertThat(kinds(AUTOMATIC, blocked(50, 0))).containsExactly(DROP);
        assertThat(kinds(AUTOMATIC, blocked(49, 0))).as("too few to tell").isEmpty();
        assertThat(kinds(AUTOMATIC, blocked(50, 1))).isEmpty();
    }

    @Test
    void whatPeopleTickInPassingAndNeverMissIsDropped() {
        assertThat(kinds(MANUAL, hurried(60, 30, 0))).containsExactly(DROP);
        assertThat(kinds(MANUAL, hurried(60, 29, 0)))
                .as("people look at it in time")
                .isEmpty();
        assertThat(kinds(MANUAL, hurried(49, 49, 0))).as("too few to tell").containsExactly(AUTOMATE);
    }

    @Test
    void adviceThatNobodyTakesIsDropped() {
        assertThat(kinds(ADVISED, leftOpen(20, 16))).containsExactly(DROP);
        assertThat(kinds(ADVISED, leftOpen(20, 15))).isEmpty();
        assertThat(kinds(MANUAL, leftOpen(20, 20))).as("mandatory by now").isEmpty();
    }

    @Test
    void whatStandsTwiceIsMergedIntoTheOneThatIsThereForLonger() {
        FiguredItem older = new FiguredItem(3, 2, "Ready", "docs", true, "", "");
        assertThat(proposals(MANUAL, ItemCounts.NONE, older)).singleElement().satisfies(proposal -> {
            assertThat(proposal.kind()).isEqualTo(MERGE);
            assertThat(proposal.twin()).contains(older);
            assertThat(why(proposal)).contains("docs", "Ready");
        });
        assertThat(kinds(older, ItemCounts.NONE, MANUAL))
                .as("the older one stays")
                .isEmpty();
        FiguredItem here = new FiguredItem(2, 1, "Done", "DOCS", true, "", "");
        assertThat(proposals(MANUAL, ItemCounts.NONE, older, here).get(0).why())
                .isEqualTo(Message.of("productops.simplify.why.twice-here", "DOCS", "Done"));
    }

    @Test
    void noMergingOpensAGate() {
        FiguredItem olderAdvised = new FiguredItem(3, 2, "Ready", "docs", false, "", "");
        assertThat(kinds(MANUAL, ItemCounts.NONE, olderAdvised)).isEmpty();
        assertThat(proposals(olderAdvised, ItemCounts.NONE, MANUAL))
                .singleElement()
                .satisfies(proposal -> {
                    assertThat(proposal.twin()).contains(MANUAL);
                    assertThat(why(proposal)).contains("stricter and stays");
                });
        FiguredItem forSome = new FiguredItem(3, 2, "Ready", "docs", true, "", "GROUP:qa");
        assertThat(kinds(MANUAL, ItemCounts.NONE, forSome)).isEmpty();
        assertThat(kinds(forSome, ItemCounts.NONE, MANUAL)).isEmpty();
        FiguredItem checked = new FiguredItem(9, 2, "Ready", "docs", true, "FIELD_FILLED docs", "");
        assertThat(kinds(checked, ItemCounts.NONE, MANUAL))
                .as("a tick in place of a check")
                .isEmpty();
    }

    @Test
    void whatIsDoneWithoutLeavesNoLesserProposal() {
        FiguredItem older = new FiguredItem(3, 2, "Ready", "docs", true, "", "");
        assertThat(kinds(MANUAL, blocked(40, 40), older)).containsExactly(MERGE);
    }

    @Test
    void severalThingsCanSpeakForOneItem() {
        assertThat(kinds(MANUAL, new ItemCounts(40, 20, 0, 0, 12, 20, 0)))
                .containsExactlyInAnyOrder(NARROW, ADVISE, AUTOMATE);
    }

    @Test
    void nothingIsSaidOfWhatWasHardlyAskedFor() {
        assertThat(kinds(MANUAL, new ItemCounts(19, 19, 0, 19, 19, 19, 19))).isEmpty();
        assertThat(kinds(MANUAL, ItemCounts.NONE)).isEmpty();
    }

    @Test
    void theMostUsefulComesFirst() {
        assertThat(Simplification.of(List.of(
                        new ItemFigures(MANUAL, blocked(40, 20), List.of()),
                        new ItemFigures(AUTOMATIC, blocked(400, 0), List.of()),
                        new ItemFigures(ADVISED, leftOpen(100, 90), List.of()))))
                .extracting(proposal -> proposal.item().id())
                .containsExactly(9L, 8L, 7L);
    }

    @Test
    void figuresOfNothingAreNothing() {
        ItemFigures none = new ItemFigures(MANUAL, ItemCounts.NONE, List.of());
        assertThat(none.percent(5)).isZero();
        assertThat(none.neverFailed()).isFalse();
        assertThat(new ItemFigures(MANUAL, notApplicable(3, 1), List.of()).neverFailed())
                .isFalse();
        assertThat(new ItemFigures(MANUAL, hurried(3, 1, 0), List.of()).neverFailed())
                .isTrue();
    }
}
