package org.productops.feedback.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.productops.feedback.organisation.OrganisationSamples.FIRST_DAY;
import static org.productops.feedback.organisation.OrganisationSamples.customer;
import static org.productops.feedback.organisation.OrganisationSamples.facts;
import static org.productops.feedback.organisation.OrganisationSamples.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.productops.common.snapshot.Change;
import org.productops.testing.fakes.FakeStorage;

class OrganisationLibraryTest {

    private final InMemoryOrganisationStore store = new InMemoryOrganisationStore();
    private final FakeStorage storage = new FakeStorage();
    private final OrganisationLibrary library = new OrganisationLibrary(store, storage.snapshots());

    private void keep(OrganisationRecord... organisations) {
        store.save(List.of(organisations), 1);
    }

    @Test
    void findsAnOrganisationByAnyOfItsNamesHoweverTheyAreWritten() {
        keep(organisation(7, "\u00d6rtel Bau GmbH", List.of("OB Nord"), List.of()));

        assertThat(library.named(" \u00f6RTEL  bau gmbh ").orElseThrow().id()).isEqualTo(7);
        assertThat(library.named("ob nord").orElseThrow().name()).isEqualTo("\u00d6rtel Bau GmbH");
        assertThat(library.named("Oertel")).isEmpty();
        assertThat(library.named("")).isEmpty();
    }

    @Test
    void findsTheOrganisationIntoWhichOneWasMerged() {
        keep(
                customer(1, "Acme"),
                organisation(2, "Acme Inc", List.of("ACM"), List.of("acme.example"))
                        .asPartOf(OptionalLong.of(1)),
                customer(3, "Acme Incorporated").asPartOf(OptionalLong.of(2)));

        assertThat(library.find(3).orElseThrow().name()).isEqualTo("Acme");
        assertThat(library.named("acm").orElseThrow().id()).isEqualTo(1);
        assertThat(library.byMail("jo@acme.example").orElseThrow().id()).isEqualTo(1);
        assertThat(library.like("acme", 10)).extracting(Organisation::id).containsExactly(1L);
    }

    @Test
    void aCircleThatCannotBeHoldsNobodyUp() {
        keep(
                customer(1, "Acme").asPartOf(OptionalLong.of(2)),
                customer(2, "Birch").asPartOf(OptionalLong.of(1)));

        assertThat(library.find(1)).isPresent();
        assertThat(library.like("birch", 3)).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void whatWasMergedIntoOneThatIsGoneStandsForItself() {
        keep(customer(1, "Acme").asRemoved(), customer(2, "Birch").asPartOf(OptionalLong.of(1)));

        assertThat(library.find(2).orElseThrow().name()).isEqualTo("Birch");
        assertThat(library.find(1)).isEmpty();
    }

    @Test
    void saysWhatAnOrganisationWasOnADay() {
        OrganisationFacts prospect = facts("Small", 0, OrganisationState.PROSPECT, FIRST_DAY);
        OrganisationFacts now = facts("Enterprise", 90_000, OrganisationState.CUSTOMER, FIRST_DAY.plusDays(30));
        keep(customer(1, "Acme").withFacts(List.of(now, prospect)));

        assertThat(library.factsOn(1, FIRST_DAY)).isEqualTo(prospect);
        assertThat(library.factsOn(1, FIRST_DAY.plusDays(29))).isEqualTo(prospect);
        assertThat(library.factsOn(1, FIRST_DAY.plusDays(30))).isEqualTo(now);
        assertThat(library.factsOn(1, FIRST_DAY.minusYears(3))).isEqualTo(prospect);
        assertThat(library.find(1).orElseThrow().value()).hasValue(90_000);
        assertThatThrownBy(() -> library.factsOn(2, FIRST_DAY)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "jo@acme.example,1",
        "Jo.Doe@SALES.Acme.Example,1",
        "jo@notacme.example,0",
        "jo@b\u00fccher.example,2",
        "jo@xn--bcher-kva.example,2",
        "acme.example,0",
        "@acme.example,0",
        "jo@,0"
    })
    void findsAnOrganisationByAMailAddress(String address, long id) {
        keep(
                organisation(1, "Acme", List.of(), List.of("acme.example")),
                organisation(2, "B\u00fccher", List.of(), List.of("xn--bcher-kva.example")));

        assertThat(library.byMail(address).map(Organisation::id).orElse(0L)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Globex Industries",
                "globex industries",
                "Globex",
                "Globex Industires",
                "Globx Industries",
                "Gloebx Industries",
                "Globex Industries Ltd.",
                "Gl\u00f6bex Industries",
                "Globex Indstries",
                "GLOBEXX INDUSTRIES",
                "Globex, Industries"
            })
    void proposesWhatAMisspeltNameProbablyIs(String typed) {
        keep(
                customer(1, "Acme"),
                customer(2, "Globex Industries"),
                customer(3, "Global Insurance"),
                customer(4, "Initech GmbH"));

        assertThat(library.like(typed, 3)).extracting(Organisation::id).first().isEqualTo(2L);
    }

    @Test
    void proposesNothingForWhatIsLikeNothing() {
        keep(customer(1, "Acme"), customer(2, "Globex"));

        assertThat(library.like("Wayne Enterprises", 5)).isEmpty();
        assertThat(library.like("", 5)).isEmpty();
        assertThat(library.like("...", 5)).isEmpty();
    }

    @Test
    void namesWhatIsCalledSoFirstThenWhatBeginsSoThenWhatHasSuchAWord() {
        keep(
                customer(1, "Big Acme"),
                customer(2, "Acmedia"),
                customer(3, "Acme"),
                organisation(4, "Zenith", List.of("Acme Asia"), List.of()));

        assertThat(library.like("acme", 10)).extracting(Organisation::id).containsExactly(3L, 2L, 4L, 1L);
        assertThat(library.like("acme", 2)).hasSize(2);
        assertThat(library.like("a", 10)).extracting(Organisation::id).containsExactly(3L, 2L, 4L, 1L);
    }

    @Test
    void findsNamesInScriptsWithoutSpaces() {
        keep(customer(1, "\u534e\u4e3a\u6280\u672f"), customer(2, "\u30c8\u30e8\u30bf\u81ea\u52d5\u8eca"));

        assertThat(library.like("\u534e", 3)).extracting(Organisation::id).containsExactly(1L);
        assertThat(library.like("\u3068\u3088\u305f", 3))
                .extracting(Organisation::id)
                .containsExactly(2L);
    }

    @Test
    void findsAMisspeltNameAmongThousands() {
        List<OrganisationRecord> many = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            many.add(customer(10 + i, "Firm " + Integer.toString(i * 7919, 36) + " " + Integer.toString(i, 26)));
        }
        many.add(customer(1, "Vandelay Imports"));
        store.save(many, 1);

        assertThat(library.like("Vandaley Improts", 5))
                .extracting(Organisation::id)
                .containsExactly(1L);
    }

    @Test
    void seesWhatAnotherNodeChangedWithoutReadingAllAnew() {
        keep(customer(1, "Acme"), customer(2, "Birch"));
        assertThat(library.like("acme", 5)).hasSize(1);

        store.save(List.of(customer(1, "Apex"), customer(2, "Birch").asRemoved(), customer(3, "Acme Asia")), 2);
        storage.snapshotWrites().change(library.snapshot(), "all", writing -> Change.unseen(""));
        storage.changeElsewhere();

        library.book();
        assertThat(library.like("acme", 5)).extracting(Organisation::id).containsExactly(3L);
        assertThat(library.named("Acme")).isEmpty();
        assertThat(library.named("Birch")).isEmpty();
        assertThat(library.book().nextId()).isEqualTo(4);
    }

    @Test
    void aBookChangedStepByStepIsTheSameAsOneReadAtOnce() {
        List<OrganisationRecord> first = new ArrayList<>();
        for (int i = 1; i <= 600; i++) {
            first.add(customer(i, "Company " + i));
        }
        OrganisationBook stepwise = OrganisationBook.EMPTY;
        for (OrganisationRecord each : first) {
            stepwise = stepwise.with(List.of(each));
        }
        OrganisationBook atOnce = OrganisationBook.EMPTY.with(first);

        for (String typed : List.of("company 5", "comp", "Cmopany 77", "600", "x")) {
            assertThat(stepwise.like(typed, 20)).isEqualTo(atOnce.like(typed, 20));
        }
        assertThat(stepwise.all()).isEqualTo(atOnce.all()).hasSize(600);
    }

    @Test
    void aNameMayGoFromOneToAnotherInOneChange() {
        OrganisationBook book = OrganisationBook.EMPTY.with(List.of(customer(1, "Acme"), customer(2, "Birch")));

        OrganisationBook changed = book.with(List.of(customer(1, "Birch"), customer(2, "Acme")));

        assertThat(changed.named("Acme").orElseThrow().id()).isEqualTo(2);
        assertThat(changed.named("Birch").orElseThrow().id()).isEqualTo(1);
        assertThat(changed.with(List.of(customer(1, "Birch"), customer(2, "Acme")))
                        .all())
                .isEqualTo(changed.all());
    }
}
