package org.productops.feedback.similar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That several words which many use say more than one that hardly anybody uses, where many say much the same in few words. */
class SharedWordsTest {

    private static final int MOST = 60;
    private static final long CARD_FORM = 1;
    private static final long BASKET = 2;
    private static final long MORNING = 3;
    private static final int FIRST_OF_MANY = 100;

    private static final SimilarFixture PRODUCT = new SimilarFixture();
    private static final List<String> SAID = new ShopTexts().texts(1_500);

    @BeforeAll
    static void say() {
        PRODUCT.said(
                CARD_FORM,
                "",
                "Lost orders at the card form\nOur buyers give up when the card form comes up on the phone.");
        PRODUCT.said(MORNING, "", "Each morning I have to log in to the app again, at the till.");
        for (int i = 0; i < SAID.size(); i++) {
            PRODUCT.said(FIRST_OF_MANY + i, "", SAID.get(i));
        }
        PRODUCT.said(
                BASKET,
                "",
                "My shopping basket was empty once I had logged in, all I had put there was lost, in our Lyon branch.");
        PRODUCT.follow();
    }

    @AfterAll
    static void close() {
        PRODUCT.close();
    }

    private static List<Similar> like(String text) {
        return PRODUCT.similar.to(text, Optional.empty(), MOST);
    }

    private static int likeness(String text, long id) {
        return like(text).stream()
                .filter(similar -> similar.issueId() == id)
                .mapToInt(Similar::likeness)
                .findFirst()
                .orElse(0);
    }

    @Test
    void severalCommonWordsOutweighOneRareOne() {
        String asked = "The basket is empty when our customers log in on the phone";

        List<Similar> like = like(asked);

        assertThat(like).first().satisfies(first -> assertThat(first.sharedWords())
                .contains("basket", "empty", "log"));
        assertThat(like)
                .filteredOn(Similar::alike)
                .extracting(Similar::issueId)
                .contains(BASKET)
                .doesNotContain(CARD_FORM);
        assertThat(likeness(asked, BASKET)).isGreaterThanOrEqualTo(Similar.ALIKE);
        assertThat(likeness(asked, CARD_FORM))
                .isLessThan(likeness(asked, BASKET))
                .isLessThan(Similar.ALIKE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The basket is empty when our customers log in on the phone",
                "I fill the basket in the morning, and after lunch the basket is empty again.",
                "Nobody answers the phone on Fridays",
                "Kiosk phone broken",
                "Opening hours of the branch in Lyon are wrong",
                "My engraving came with a wrong name",
            })
    void oneWordOfASentenceIsNeverProbablySaidBefore(String asked) {
        assertThat(like(asked))
                .filteredOn(similar -> similar.sharedWords().size() == 1)
                .allSatisfy(similar -> assertThat(similar.likeness()).isLessThan(Similar.ALIKE));
    }

    @Test
    void oneWordThatIsAllThatSomebodySaysIsFound() {
        assertThat(like("phone")).first().extracting(Similar::issueId).isEqualTo(CARD_FORM);
    }
}
