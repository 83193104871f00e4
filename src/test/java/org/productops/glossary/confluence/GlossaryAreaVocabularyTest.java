package org.productops.glossary.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.productops.area.copy.AreaVocabulary.Word;
import org.productops.common.error.Confirmation;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptDraft;
import org.productops.glossary.GlossaryAddress;
import org.productops.glossary.TermDraft;
import org.productops.glossary.scope.ScopeFixture;

class GlossaryAreaVocabularyTest {

    private final ScopeFixture fixture = new ScopeFixture();
    private final GlossaryAreaVocabulary words = new GlossaryAreaVocabulary(fixture.scopes, () -> Locale.ENGLISH);

    private Concept about(String key, String area, String name, String status) {
        return fixture.glossary.service.create(
                key,
                new ConceptDraft(
                        status,
                        "",
                        area,
                        "",
                        "",
                        "",
                        List.of(),
                        List.of(),
                        List.of(TermDraft.of(name, "en", "preferred")),
                        List.of(),
                        List.of()),
                Confirmation.NONE);
    }

    @Test
    void thoseOfTheSpaceInOrderThatAreInForce() {
        Concept till = about("DOC", "checkout", "till", "approved");
        Concept basket = about("DOC", "old-checkout", "Basket", "approved");
        about("DOC", "checkout", "draft", "draft");
        about("DOC", "search", "query", "approved");

        assertThat(words.of("DOC", Set.of("checkout", "old-checkout")))
                .containsExactly(
                        new Word("Basket", GlossaryAddress.concept("DOC", basket.id())),
                        new Word("till", GlossaryAddress.concept("DOC", till.id())));
        assertThat(words.of("TEAM", Set.of("checkout"))).isEmpty();
    }

    @Test
    void nothingOfASpaceThatTheReaderMayNotSee() {
        about("SECRET", "checkout", "plan", "approved");
        assertThat(words.of("SECRET", Set.of("checkout"))).hasSize(1);

        fixture.glossary.people.actAs("ben");
        assertThat(words.of("SECRET", Set.of("checkout"))).isEmpty();
    }
}
