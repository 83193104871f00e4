package org.productops.feedback.organisation.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.feedback.organisation.OrganisationSamples.FIRST_DAY;
import static org.productops.feedback.organisation.OrganisationSamples.customer;
import static org.productops.feedback.organisation.OrganisationSamples.facts;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.productops.devhost.database.SqlCounter;
import org.productops.feedback.organisation.OrganisationFacts;
import org.productops.feedback.organisation.OrganisationRecord;
import org.productops.feedback.organisation.OrganisationState;
import org.productops.feedback.organisation.OrganisationStore;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoOrganisationStoreTest {

    private static final OrganisationRecord FULL = new OrganisationRecord(
            9_000_000_000L,
            "\u00d6rtel & S\u00f6hne <b>\uD83D\uDE00</b>" + "o".repeat(200),
            List.of("Zweiter Name", "a".repeat(255)),
            List.of("oertel.example", "xn--bcher-kva.example"),
            List.of(
                    new OrganisationFacts("", OptionalLong.empty(), OrganisationState.PROSPECT, FIRST_DAY),
                    facts("s".repeat(100), 9_000_000_000_000L, OrganisationState.LEAVING, FIRST_DAY.plusDays(9))),
            OptionalLong.of(8_000_000_000L),
            false,
            12);

    @OnEveryDatabase
    void keepsAllOfAnOrganisation(TestDatabase database) {
        OrganisationStore store = open(database);
        OrganisationRecord removed =
                new OrganisationRecord(2, "", List.of(), List.of(), List.of(), OptionalLong.empty(), true, 4);

        store.save(List.of(FULL, customer(1, "Acme"), removed), 5);

        assertThat(store.all()).containsExactlyInAnyOrder(FULL, customer(1, "Acme"), removed);
    }

    @OnEveryDatabase
    void keepsTheNewerStateInPlaceOfTheOlder(TestDatabase database) {
        OrganisationStore store = open(database);
        store.save(List.of(FULL, customer(1, "Acme")), 5);
        OrganisationRecord next = new OrganisationRecord(
                FULL.id(),
                "Next",
                List.of(),
                List.of(),
                List.of(facts("", 0, OrganisationState.LOST, FIRST_DAY)),
                OptionalLong.empty(),
                false,
                13);

        store.save(List.of(next), 6);

        assertThat(store.all()).containsExactlyInAnyOrder(next, customer(1, "Acme"));
        assertThat(store.changedSince(5)).contains(List.of(next));
        assertThat(store.changedSince(6)).contains(List.of());
    }

    @OnEveryDatabase
    void readsAndWritesThousandsInFewStatements(TestDatabase database) {
        OrganisationStore store = open(database);
        List<OrganisationRecord> many = LongStream.rangeClosed(1, 1000)
                .mapToObj(id -> customer(id, "Company " + id))
                .toList();

        assertThat(statements(database, () -> store.save(many, 1))).hasSize(8);
        assertThat(statements(database, () -> assertThat(store.all()).hasSize(1000)))
                .hasSize(2);
        assertThat(statements(database, () -> assertThat(store.changedSince(0)).isEmpty()))
                .hasSize(1);
        store.save(many.subList(0, 3), 2);
        assertThat(statements(database, () -> assertThat(store.changedSince(1).orElseThrow())
                        .containsExactlyInAnyOrderElementsOf(many.subList(0, 3))))
                .hasSize(3);
    }

    @OnEveryDatabase
    void aRowThatCannotBeReadHoldsUpNoOther(TestDatabase database) {
        ActiveObjects ao = database.activeObjects(OrganisationEntity.class, OrganisationFactEntity.class);
        OrganisationStore store = new AoOrganisationStore(ao);
        store.save(List.of(customer(1, "Acme"), customer(2, "Birch"), customer(3, "Cedar")), 1);
        for (OrganisationFactEntity row : ao.find(OrganisationFactEntity.class)) {
            if (row.getOrganisationId() == 2) {
                row.setStandingName("OF_A_LATER_VERSION");
            } else if (row.getOrganisationId() == 3) {
                row.setHoldsFrom("31.1.2026");
            }
            row.save();
        }

        assertThat(store.all()).hasSize(3).contains(customer(1, "Acme")).allSatisfy(each -> assertThat(
                        each.today().state())
                .isEqualTo(OrganisationState.CUSTOMER));
    }

    private static List<String> statements(TestDatabase database, Runnable work) {
        try (SqlCounter.Recording sql = database.record()) {
            work.run();
            return sql.statements();
        }
    }

    private static OrganisationStore open(TestDatabase database) {
        return new AoOrganisationStore(database.activeObjects(OrganisationEntity.class, OrganisationFactEntity.class));
    }
}
