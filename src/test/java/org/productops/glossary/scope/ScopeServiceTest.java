package org.productops.glossary.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.productops.common.error.Confirmation;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptBulkDraft;
import org.productops.glossary.ConceptDecisionService;
import org.productops.glossary.ConceptFilterDraft;
import org.productops.glossary.GlossaryFixture;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.GlossarySpace;
import org.productops.glossary.HighlightMode;

/** What holds in a space for the one who reads there. */
class ScopeServiceTest {

    private final ScopeFixture fixture = new ScopeFixture();
    private final ScopeService service = fixture.scopes;

    @Test
    void ofTwoGlossariesWithTheSameWordTheOneThatWasChosenHolds() {
        Concept mine = fixture.concept("DOC", "Release");
        Concept theirs = fixture.concept("TEAM", "Release");
        assertThat(meaning("release")).containsExactly(mine);

        fixture.choose("TEAM");
        assertThat(meaning("release")).containsExactly(theirs);
        fixture.choose("TEAM", "DOC");
        assertThat(meaning("RELEASE")).containsExactly(theirs);
        fixture.choose("DOC", "TEAM");
        assertThat(meaning("release")).containsExactly(mine);
    }

    @Test
    void asLongAsNobodyChoseTheOwnGlossaryHoldsAndThenTheGlobalOnesByName() {
        fixture.concept("@zebra", "Stripe");
        fixture.concept("@alpha", "Beginning");
        assertThat(keys()).containsExactly("@alpha", "@zebra");
        fixture.concept("DOC", "Page");
        fixture.concept("TEAM", "Member");

        assertThat(keys()).containsExactly("DOC", "@alpha", "@zebra");
        assertThat(service.scope("DOC").highlighting()).isEqualTo(HighlightMode.FIRST);
        assertThat(service.scope("DOC").exclusions()).isEmpty();
    }

    @Test
    void whatWasDeclinedMeansNothing() {
        fixture.concept("DOC", "Page");
        fixture.glossary.people.actAs("ben");
        Concept proposed = fixture.glossary.service.propose(
                "DOC", GlossaryFixture.draft("Nonsense", "What nobody agreed to."), Confirmation.NONE);
        fixture.glossary.people.actAs("anna");
        new ConceptDecisionService(fixture.glossary.access, fixture.glossary.writes())
                .decline("DOC", proposed.id(), 1, "We do not say so.");

        assertThat(service.scope("DOC").meaning("nonsense")).isEmpty();
    }

    @Test
    void bothMeaningsOfAWordInTheFirstGlossaryAreThere() {
        Concept request = fixture.concept("DOC", "PR");
        Concept relations = fixture.concept("DOC", "PR");
        fixture.concept("@all", "PR");

        assertThat(meaning("pr")).containsExactly(request, relations);
        assertThat(service.scope("DOC")
                        .meaning("pr")
                        .orElseThrow()
                        .part()
                        .place()
                        .key())
                .isEqualTo("DOC");
    }

    @Test
    void whatIsInForceInALaterGlossaryComesBeforeADraftInAnEarlierOne() {
        Concept mine = fixture.concept("DOC", "Release");
        Concept global = fixture.concept("@all", "Release");
        status("draft");
        assertThat(meaning("release")).containsExactly(global);
        status("retired");
        assertThat(meaning("release")).containsExactly(global);
        fixture.choose("DOC");
        assertThat(meaning("release")).extracting(Concept::id).containsExactly(mine.id());
        assertThat(service.scope("DOC").meaning("nothing")).isEmpty();
    }

    @Test
    void whatASpaceTakesFromAPrivateOneIsThereOnlyForThoseWhoMaySeeThat() {
        fixture.concept("DOC", "Page");
        fixture.concept("SECRET", "Plan");
        fixture.choose("SECRET", "DOC");
        assertThat(keys()).containsExactly("SECRET", "DOC");

        fixture.glossary.people.actAs("ben");
        assertThat(keys()).containsExactly("DOC");
        assertThat(meaning("plan")).isEmpty();
        fixture.glossary.people.actAsNobody();
        fixture.glossary.open = true;
        assertThat(keys()).containsExactly("DOC");
        assertThat(meaning("plan")).isEmpty();
        fixture.glossary.people.actAs("root");
        assertThat(meaning("plan")).isEmpty();
    }

    @Test
    void whatASpaceTookFromOneThatIsRemovedIsNotThere() {
        fixture.concept("TEAM", "Member");
        fixture.choose("TEAM");
        assertThat(meaning("member")).hasSize(1);
        fixture.glossary.spaces.remove("TEAM");

        assertThat(keys()).isEmpty();
        assertThat(meaning("member")).isEmpty();
        // Another space has its key by now.
        fixture.glossary.spaces.add(new GlossarySpace(99, "TEAM", "New team", "/display/TEAM"));
        assertThat(keys()).isEmpty();
    }

    @Test
    void aHiddenSpaceHasNoScope() {
        fixture.concept("SECRET", "Plan");
        fixture.glossary.people.actAs("ben");
        assertThatThrownBy(() -> service.scope("SECRET")).isInstanceOf(NotFoundException.class);
        assertThat(service.find("SECRET")).isEmpty();
        assertThat(service.find("NOWHERE")).isEmpty();
        fixture.glossary.people.actAsNobody();
        assertThatThrownBy(() -> service.scope("DOC")).isInstanceOf(NotPermittedException.class);
        assertThat(service.find("DOC")).isEmpty();
    }

    @Test
    void aGlobalGlossaryIsAScopeByItself() {
        Concept global = fixture.concept("@all", "Release");
        fixture.concept("@other", "Release");
        fixture.glossary.people.actAs("ben");

        assertThat(service.scope("@all").meaning("release").orElseThrow().concepts())
                .containsExactly(global);
        fixture.glossary.people.actAsNobody();
        assertThat(service.find("@all")).isEmpty();
    }

    @Test
    void asksOnceForEachSpaceAndReadsNothing() {
        fixture.concept("DOC", "Page");
        fixture.concept("TEAM", "Member");
        fixture.concept("SECRET", "Plan");
        fixture.concept("@all", "Release");
        fixture.choose("DOC", "TEAM", "SECRET", "@all");
        service.scope("DOC");
        int reads = fixture.glossary.store.reads;
        fixture.glossary.visibilityChecks = 0;

        assertThat(service.scope("DOC").parts()).hasSize(4);

        assertThat(fixture.glossary.visibilityChecks).isEqualTo(3);
        assertThat(fixture.glossary.store.reads).isEqualTo(reads);
    }

    private void status(String status) {
        fixture.glossary.bulk.changeFound(
                "DOC",
                ConceptFilterDraft.of(""),
                new ConceptBulkDraft("status", status, "", "", ""),
                Confirmation.EVERYTHING);
    }

    private List<Concept> meaning(String word) {
        return service.scope("DOC")
                .meaning(word)
                .map(GlossaryScope.Meaning::concepts)
                .orElse(List.of());
    }

    private List<String> keys() {
        return service.scope("DOC").parts().stream()
                .map(GlossaryScope.Part::place)
                .map(GlossaryPlace::key)
                .toList();
    }
}
