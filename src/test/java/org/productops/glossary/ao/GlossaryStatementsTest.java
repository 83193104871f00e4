package org.productops.glossary.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.productops.common.access.Access;
import org.productops.common.audit.ao.AoAuditStore;
import org.productops.common.audit.ao.AuditEntryEntity;
import org.productops.common.snapshot.ao.AoRevisions;
import org.productops.common.snapshot.ao.RevisionEntity;
import org.productops.common.store.SalTransactions;
import org.productops.devhost.database.SqlCounter;
import org.productops.glossary.GlossaryFixture;
import org.productops.glossary.GlossaryLibrary;
import org.productops.glossary.GlossaryService;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptDraft;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;
import org.productops.testing.fakes.FakeStorage;

/** What a change of a term costs in the database, with all that belongs to it. */
class GlossaryStatementsTest {

    /** The budget of one change. */
    private static final int MOST = 12;

    @OnEveryDatabase
    void aChangeCostsTheSameHoweverManyTermsThereAreAndHoweverManyDesignationsATermHas(TestDatabase database) {
        GlossaryService service = service(database);
        service.create("DOC", draft("first", 0, "the first change of a space adds its revision"));

        List<Integer> small = change(database, service, "small", 0);
        IntStream.range(0, 300).forEach(i -> service.create("DOC", draft("filler " + i, 1, "d")));
        List<Integer> big = change(database, service, "big", 20);

        assertThat(small).allMatch(count -> count <= MOST);
        assertThat(big).isEqualTo(small);
    }

    @OnEveryDatabase
    void aReaderAfterAChangeAsksForOneNumberAndTheOthersForNothing(TestDatabase database) {
        GlossaryService service = service(database);
        IntStream.range(0, 30).forEach(i -> service.create("DOC", draft("filler " + i, 1, "d")));
        service.view("DOC");

        service.create("DOC", draft("new", 1, "d"));

        assertThat(statementsOfReading(database, service)).isEqualTo(1);
        assertThat(statementsOfReading(database, service)).isZero();
    }

    @OnEveryDatabase
    void whatIsRefusedByItselfCostsNothing(TestDatabase database) {
        GlossaryService service = service(database);

        try (SqlCounter.Recording sql = database.record()) {
            catchThrowable(() -> service.create("DOC", new ConceptDraft("", "", List.of(), "")));
            assertThat(sql.statements()).isEmpty();
        }
    }

    private static int statementsOfReading(TestDatabase database, GlossaryService service) {
        try (SqlCounter.Recording sql = database.record()) {
            assertThat(service.view("DOC").glossary().lookup("new")).isPresent();
            return sql.count();
        }
    }

    private static List<Integer> change(TestDatabase database, GlossaryService service, String name, int synonyms) {
        List<Integer> counts = new ArrayList<>();
        Concept created = counted(database, counts, () -> service.create("DOC", draft(name, synonyms, "old")));
        Concept edited = counted(
                database,
                counts,
                () -> service.update("DOC", created.id(), 1, draft(name + " again", synonyms, "new")));
        counted(database, counts, () -> {
            service.delete("DOC", edited.id(), 2);
            return edited;
        });
        return counts;
    }

    private static Concept counted(TestDatabase database, List<Integer> counts, Supplier<Concept> work) {
        try (SqlCounter.Recording sql = database.record()) {
            Concept term = work.get();
            counts.add(sql.count());
            return term;
        }
    }

    private static ConceptDraft draft(String name, int synonyms, String definition) {
        return new ConceptDraft(
                name,
                definition,
                IntStream.range(0, synonyms)
                        .mapToObj(i -> name + " synonym " + i)
                        .toList(),
                "");
    }

    private static GlossaryService service(TestDatabase database) {
        ActiveObjects ao = database.activeObjects(
                TermEntity.class, TermDesignationEntity.class, RevisionEntity.class, AuditEntryEntity.class);
        GlossaryFixture fixture = new GlossaryFixture();
        FakeStorage storage =
                new FakeStorage().over(new AoRevisions(ao), new SalTransactions(database.transactionTemplate()));
        AoConceptStore store = new AoConceptStore(ao);
        return new GlossaryService(
                store,
                new GlossaryLibrary(store, storage.snapshots()),
                fixture.spaces,
                new Access(fixture.people),
                storage.snapshotWrites(),
                new AoAuditStore(ao, InstantSource.system())::add);
    }
}
