package org.productops.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.productops.feedback.organisation.InMemoryOrganisationStore;
import org.productops.feedback.organisation.OrganisationLibrary;
import org.productops.feedback.organisation.OrganisationRecord;
import org.productops.feedback.organisation.OrganisationSamples;
import org.productops.feedback.organisation.OrganisationState;
import org.productops.testing.fakes.FakeStorage;

class ListedOrganisationsTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private final InMemoryOrganisationStore store = new InMemoryOrganisationStore();
    private final ListedOrganisations organisations =
            new ListedOrganisations(new OrganisationLibrary(store, new FakeStorage().snapshots()));

    @Test
    void saysWhatAnOrganisationWasOnThatDayUnderItsOwnName() {
        acme();

        assertThat(organisations.spokeFor("acm", "", MARCH.minusDays(1)))
                .isEqualTo(acme("Small", 10, OrganisationState.PROSPECT));
        assertThat(organisations.spokeFor("Acme", "", MARCH)).isEqualTo(acme("Large", 900, OrganisationState.CUSTOMER));
        assertThat(organisations.spokeFor("Acme", "", JANUARY.minusYears(1)))
                .isEqualTo(acme("Small", 10, OrganisationState.PROSPECT));
    }

    @Test
    void knowsAnOrganisationByTheMailAddressWhereNobodyNamedOne() {
        acme();

        SpokenFor large = acme("Large", 900, OrganisationState.CUSTOMER);
        assertThat(organisations.spokeFor("", "ada@acme.example", MARCH)).isEqualTo(large);
        assertThat(organisations.spokeFor("", "ada@sales.acme.example", MARCH)).isEqualTo(large);
        assertThat(organisations.spokeFor("", "+49 30 1234", MARCH)).isEqualTo(SpokenFor.NONE);
        assertThat(organisations.spokeFor("Globex", "ada@acme.example", MARCH)).isEqualTo(SpokenFor.named("Globex"));
    }

    @Test
    void knowsAnOrganisationByItsMailDomainInPlaceOfItsName() {
        acme();

        SpokenFor large = acme("Large", 900, OrganisationState.CUSTOMER);
        assertThat(organisations.spokeFor("acme.example", "", MARCH)).isEqualTo(large);
        assertThat(organisations.spokeFor(" ACME.example. ", "bob@globex.example", MARCH))
                .isEqualTo(large);
        for (String other : List.of("globex.example", "sales.acme.example", "ada@acme.example", "example")) {
            assertThat(organisations.spokeFor(other, "", MARCH)).isEqualTo(SpokenFor.named(other));
        }
    }

    @Test
    void keepsTheNameOfOneThatTheListDoesNotKnow() {
        assertThat(organisations.spokeFor("Globex", "", MARCH)).isEqualTo(SpokenFor.named("Globex"));
        assertThat(organisations.spokeFor("", "", MARCH)).isEqualTo(SpokenFor.NONE);
    }

    private void acme() {
        store.save(
                List.of(new OrganisationRecord(
                        7,
                        "Acme",
                        List.of("ACM"),
                        List.of("acme.example"),
                        List.of(
                                OrganisationSamples.facts("Small", 10, OrganisationState.PROSPECT, JANUARY),
                                OrganisationSamples.facts("Large", 900, OrganisationState.CUSTOMER, MARCH)),
                        OptionalLong.empty(),
                        false,
                        1)),
                1);
    }

    private static SpokenFor acme(String segment, long value, OrganisationState state) {
        return new SpokenFor(OptionalLong.of(7), "Acme", segment, OptionalLong.of(value), Optional.of(state));
    }
}
