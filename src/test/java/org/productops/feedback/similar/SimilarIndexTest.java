package org.productops.feedback.similar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.productops.common.index.LikeText;
import org.productops.common.index.TextQuestion;

class SimilarIndexTest {

    private final SimilarFixture product = new SimilarFixture();

    @AfterEach
    void close() {
        product.close();
    }

    private List<Long> like(String text) {
        return product.index.like(TextQuestion.like(text, 5)).stream()
                .map(LikeText::id)
                .toList();
    }

    private void later(Duration time) {
        product.now = product.now.plus(time);
    }

    @Test
    void isNotReadyBeforeItIsMadeAndFindsNothing() {
        product.said(1, "", "Export of invoices");

        assertThat(product.index.isReady()).isFalse();
        assertThat(like("invoices")).isEmpty();
        assertThat(product.index.state().followed()).isEmpty();

        product.follow();

        assertThat(product.index.isReady()).isTrue();
        assertThat(like("invoices")).containsExactly(1L);
        assertThat(product.index.state().texts()).isEqualTo(1);
        assertThat(product.index.state().followed()).contains(product.now);
    }

    @Test
    void readsAllAtFirstHoweverMuchItIs() {
        for (int id = 1; id <= 2 * SimilarIndex.PAGE + 1; id++) {
            product.said(id, "", "Number word" + id);
        }
        product.follow();

        assertThat(product.index.state().texts()).isEqualTo(2 * SimilarIndex.PAGE + 1);
        assertThat(like("word1001")).contains(1001L);
    }

    @Test
    void isMadeAnewOfWhatIsStoredAndAnswersMeanwhile() {
        product.said(1, "", "Export of invoices");
        product.followAsTheThreadDoes();
        assertThat(product.index.state().made()).contains(product.now);
        product.source.put(2, "", "Written behind our back", product.now.minus(Duration.ofDays(1)));
        later(Duration.ofMinutes(1));
        product.followAsTheThreadDoes();
        assertThat(like("behind back")).as("nobody said that it was changed").isEmpty();

        product.nodes.want();
        product.followAsTheThreadDoes();

        assertThat(like("behind back")).containsExactly(2L);
        assertThat(like("invoices")).containsExactly(1L);
        assertThat(product.index.state().made()).contains(product.now);
        assertThat(product.nodes.all()).extracting(SimilarNode::texts).containsExactly(2);
        later(Duration.ofMinutes(1));
        product.followAsTheThreadDoes();
        assertThat(product.index.state().made())
                .as("once is enough")
                .contains(product.now.minus(Duration.ofMinutes(1)));
    }

    @Test
    void anotherNodeMakesItsOwnAnewWhenThatIsAskedFor() {
        product.said(1, "", "Export of invoices");
        product.followAsTheThreadDoes();
        later(Duration.ofMinutes(1));

        new SimilarNodes(product.settings, () -> product.now, "another node").want();
        product.followAsTheThreadDoes();

        assertThat(product.index.state().made()).contains(product.now);
    }

    @Test
    void followsWhatIsNewAndWhatWasChangedAndReadsNothingElseAgain() {
        product.said(1, "", "Export of invoices");
        product.said(2, "", "Dark mode");
        product.follow();
        later(Duration.ofMinutes(1));
        product.said(2, "", "Printing of labels");
        product.said(3, "", "Calendar for teams");
        product.follow();
        int reads = product.source.reads;

        assertThat(like("dark mode")).isEmpty();
        assertThat(like("labels")).containsExactly(2L);
        assertThat(like("calendar")).containsExactly(3L);

        product.follow();
        later(Duration.ofMinutes(1));
        product.follow();
        assertThat(product.source.reads).as("nothing was changed").isEqualTo(reads);
    }

    @Test
    void missesNothingThatANodeWithASlowClockWrites() {
        product.follow();
        product.source.put(9, "", "Late words", product.now.minus(SimilarIndex.OVERLAP.minusSeconds(5)));
        later(Duration.ofSeconds(3));
        product.follow();

        assertThat(like("late words")).containsExactly(9L);
    }

    @Test
    void aNodeWhoseClockIsADayFastDoesNotHideWhatOthersWrite() {
        product.follow();
        product.source.put(8, "", "Tomorrow's words", product.now.plus(Duration.ofDays(1)));
        product.follow();
        later(Duration.ofMinutes(1));
        product.said(9, "", "Today's words");
        product.follow();

        assertThat(like("words")).contains(8L, 9L);
    }

    @Test
    void takesMoreThanAPageOfOneMoment() {
        product.follow();
        for (int id = 1; id <= 3 * SimilarIndex.PAGE; id++) {
            product.said(id, "", "Imported word" + id);
        }
        product.follow();

        assertThat(product.index.state().texts()).isEqualTo(3 * SimilarIndex.PAGE);
    }

    @Test
    void whatIsDeletedIsForgottenInTheEnd() {
        product.said(1, "", "Export of invoices");
        product.said(2, "", "Import of invoices");
        product.follow();
        product.source.delete(1);
        later(SimilarIndex.COMPARED_EVERY);
        product.follow();

        assertThat(like("invoices")).containsExactly(2L);
        assertThat(product.index.state().texts()).isEqualTo(1);
    }

    @Test
    void whatIsErasedIsForgottenWithTheNextChange() {
        product.said(1, "", "Mister Miller of Acme complains about invoices");
        product.follow();
        later(Duration.ofMinutes(1));
        product.said(1, "", "complains about invoices");
        product.follow();

        assertThat(like("Miller Acme")).isEmpty();
        assertThat(like("invoices")).containsExactly(1L);
    }

    /** A row that no change tells of, such as one whose change was committed very late. */
    @Test
    void whatWasMissedIsTakenWithTheComparison() {
        product.follow();
        product.source.put(5, "", "Forgotten words", SimilarFixture.START.minus(Duration.ofDays(3)));
        later(Duration.ofMinutes(1));
        product.follow();
        assertThat(like("forgotten")).isEmpty();

        later(SimilarIndex.COMPARED_EVERY);
        product.follow();
        assertThat(like("forgotten")).containsExactly(5L);
    }
}
