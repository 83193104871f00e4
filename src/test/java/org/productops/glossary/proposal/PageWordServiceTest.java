package org.productops.glossary.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.productops.area.Holder;
import org.productops.common.audit.AuditEntry;
import org.productops.common.error.BusyException;
import org.productops.common.error.Confirmation;
import org.productops.common.error.InvalidException;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.job.Job;
import org.productops.common.job.JobState;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptStatus;
import org.productops.glossary.Glossary;
import org.productops.glossary.GlossaryChoice;
import org.productops.glossary.GlossaryDraft;
import org.productops.glossary.GlossaryFixture;
import org.productops.glossary.HighlightMode;
import org.productops.glossary.RemovedSpace;
import org.productops.glossary.Term;
import org.productops.glossary.TermType;

class PageWordServiceTest {

    private static final String SLA = "<p>A service level agreement (SLA) of Kubernetes.</p>";

    private final GlossaryFixture glossary = new GlossaryFixture();
    private final WordFixture fixture = new WordFixture(glossary);
    private final PageWordService service = fixture.service;

    private void pages() {
        fixture.pages.write(1, GlossaryFixture.DOC, SLA);
        fixture.pages.write(2, GlossaryFixture.DOC, "<p>The SLA, on Kubernetes.</p>");
        fixture.pages.write(3, GlossaryFixture.DOC, "<p>No SLA, no Kubernetes, one Secretary.</p>");
        fixture.pages.write(4, GlossaryFixture.SECRET, "<p>A merger and acquisition (MAA) of Kubernetes</p>");
    }

    private List<String> found(String key) {
        return service.view(key).words().stream()
                .map(word -> word.text() + " " + word.pages())
                .toList();
    }

    private Collection<String> ids(String key, String text) {
        return service.view(key).words().stream()
                .filter(word -> word.text().equals(text))
                .map(FoundWord::id)
                .toList();
    }

    private void search(String key) {
        service.start(key);
        fixture.run();
    }

    private void edit(String... users) {
        Glossary doc = glossary.glossary(GlossaryFixture.DOC);
        glossary.glossaries.put(new Glossary(
                doc.id(),
                doc.spaceId(),
                doc.key(),
                "",
                "",
                Locale.ENGLISH,
                List.of(users).stream().map(Holder::user).toList(),
                false,
                1));
        glossary.storage.changeElsewhere();
    }

    @Test
    void findsWhatThePagesOfTheSpaceUse() {
        pages();
        assertThat(service.view("DOC").found()).isEmpty();

        Job job = service.start("DOC");
        assertThat(service.view("DOC").isGoing()).isTrue();
        fixture.run();

        WordView view = service.view("DOC");
        assertThat(view.job()).get().satisfies(done -> {
            assertThat(done.id()).isEqualTo(job.id());
            assertThat(done.state()).isEqualTo(JobState.DONE);
            assertThat(done.total()).isEqualTo(3);
            assertThat(done.message().orElseThrow().arguments()).containsExactly("3", "2");
        });
        assertThat(view.pages()).isEqualTo(3);
        assertThat(view.found()).contains(glossary.now);
        assertThat(found("DOC")).containsExactly("SLA 3", "Kubernetes 3");
        assertThat(view.words().get(0).meaning()).isEqualTo("service level agreement");
    }

    @Test
    void whatAGlossaryOfTheSpaceKnowsOrTheSpaceExcludesIsNotFound() {
        pages();
        glossary.concept("Kubernetes", "Runs it");
        glossary.glossaries.put(new GlossaryChoice(
                GlossaryFixture.DOC.id(),
                false,
                List.of(glossary.glossary(GlossaryFixture.DOC).id()),
                HighlightMode.FIRST,
                List.of("Secretary"),
                1));
        search("DOC");
        assertThat(found("DOC")).containsExactly("SLA 3");

        glossary.service.create("DOC", GlossaryFixture.draft("Agreement", "d", "sla"), Confirmation.NONE);
        assertThat(found("DOC")).isEmpty();
    }

    @Test
    void whatWasFoundIsNobodyElses() {
        pages();
        edit("key-ben");
        fixture.pages.write(5, GlossaryFixture.DOC, "<p>An order management system (OMS)</p>");
        search("DOC");
        assertThat(found("DOC")).contains("OMS 1");

        glossary.people.actAs("ben");
        assertThat(found("DOC")).isEmpty();
        assertThat(service.view("DOC").job()).isEmpty();
        fixture.pages.remove(5);
        search("DOC");
        assertThat(found("DOC")).containsExactly("SLA 3", "Kubernetes 3");

        glossary.people.actAs("anna");
        assertThat(found("DOC")).contains("OMS 1");
    }

    @Test
    void examplesAreThoseThatMayBeSeenNow() {
        pages();
        search("DOC");
        List<Long> pages = service.view("DOC").words().get(1).examples();
        assertThat(pages).containsExactly(3L, 2L, 1L);
        fixture.pages.remove(2);
        assertThat(service.examples("DOC", pages)).extracting(WordPlace::id).containsExactly(3L, 1L);
        edit("key-ben");
        glossary.people.actAs("ben");
        assertThat(service.examples("DOC", List.of(1L, 4L)))
                .extracting(WordPlace::id)
                .containsExactly(1L);
    }

    @Test
    void aGlobalGlossaryReadsTheSpacesInWhichItHoldsAndThatItsEditorSees() {
        pages();
        glossary.glossaries.put(
                new Glossary(0, 0, "@all", "All", "", Locale.ENGLISH, List.of(Holder.user("key-ben")), false, 1));
        glossary.people.actAs("ben");
        search("@all");
        assertThat(found("@all")).containsExactly("SLA 3", "Kubernetes 3");
    }

    @Test
    void aSpaceThatChoseOtherGlossariesIsNotReadForAGlobalOne() {
        pages();
        glossary.glossaries.put(
                new Glossary(0, 0, "@all", "All", "", Locale.ENGLISH, List.of(Holder.user("key-ben")), false, 1));
        glossary.people.actAs("ben");
        glossary.glossaries.put(new GlossaryChoice(
                GlossaryFixture.DOC.id(),
                false,
                List.of(glossary.glossary(GlossaryFixture.DOC).id()),
                HighlightMode.FIRST,
                List.of(),
                1));
        search("@all");
        assertThat(service.view("@all").found()).isPresent();
        assertThat(service.view("@all").pages()).isZero();
        assertThat(found("@all")).isEmpty();
    }

    @Test
    void oneSearchAtATime() {
        pages();
        edit("key-ben");
        Job job = service.start("DOC");
        assertThat(service.start("DOC").id()).isEqualTo(job.id());

        glossary.people.actAs("ben");
        assertThat(service.view("DOC").busy()).isTrue();
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> service.start("DOC"))
                .satisfies(error -> assertThat(error.text().key()).isEqualTo("productops.words.busy"));

        glossary.people.actAs("anna");
        fixture.run();
        glossary.people.actAs("ben");
        assertThat(service.view("DOC").busy()).isFalse();
        assertThat(service.start("DOC").id()).isNotEqualTo(job.id());
    }

    @Test
    void aSearchWhoseNodeDiedSaysSoKeepsWhatWasFoundAndCanBegin() {
        pages();
        search("DOC");
        Job dead = service.start("DOC");
        glossary.now = glossary.now.plus(Duration.ofMinutes(2));

        WordView view = service.view("DOC");
        assertThat(view.job()).get().extracting(Job::state).isEqualTo(JobState.INTERRUPTED);
        assertThat(view.isGoing()).isFalse();
        assertThat(found("DOC")).containsExactly("SLA 3", "Kubernetes 3");
        assertThat(service.start("DOC").id()).isNotEqualTo(dead.id());
    }

    @Test
    void aSearchIsStopped() {
        pages();
        Job job = service.start("DOC");
        fixture.pages.meanwhile = () -> {
            glossary.people.actAs("anna");
            fixture.jobs.cancel(job.id());
            glossary.people.actAsNobody();
        };
        fixture.run();
        assertThat(service.view("DOC").job()).get().extracting(Job::state).isEqualTo(JobState.CANCELLED);
        assertThat(service.view("DOC").found()).isEmpty();
    }

    @Test
    void whoeverIsNoEditorAnyMoreGetsNothing() {
        pages();
        glossary.administrators.add("key-ben");
        glossary.people.actAs("ben");
        service.start("DOC");
        fixture.pages.meanwhile = glossary.administrators::clear;
        fixture.run();
        assertThat(fixture.jobStore.find(1)).get().extracting(Job::state).isEqualTo(JobState.FAILED);
        assertThat(fixture.searches.find(glossary.glossary(GlossaryFixture.DOC).id(), "key-ben"))
                .get()
                .extracting(WordSearch::found)
                .isEqualTo(Optional.empty());
    }

    @Test
    void nothingIsLeftWithARemovedGlossaryBeItThatASearchIsGoing() {
        pages();
        search("DOC");
        long id = glossary.glossary(GlossaryFixture.DOC).id();
        service.refuse("DOC", List.of("Scrum"));
        service.start("DOC");
        fixture.pages.meanwhile = () -> {
            glossary.spaces.remove("DOC");
            glossary.cleanUp.spaceRemoved(new RemovedSpace(GlossaryFixture.DOC.id(), "DOC"));
        };
        fixture.run();

        assertThat(fixture.searches.jobs(id)).isEmpty();
        assertThat(fixture.refused.all(id)).isEmpty();
        assertThat(fixture.jobStore.find(2)).get().extracting(Job::state).isEqualTo(JobState.FAILED);
    }

    @Test
    void nothingIsLeftWithARemovedGlobalGlossary() {
        glossary.people.actAs("root");
        Glossary all = glossary.glossaryService.create(new GlossaryDraft("@all", "All", "", "", List.of(), false));
        service.refuse("@all", List.of("Scrum"));
        glossary.glossaryService.delete("@all", all.version(), Confirmation.EVERYTHING);
        assertThat(fixture.refused.all(all.id())).isEmpty();
    }

    @Test
    void wordsAreRefusedOnceAndTakenBack() {
        pages();
        search("DOC");
        assertThat(service.refuseFound("DOC", ids("DOC", "Kubernetes"))).isEqualTo(1);
        assertThat(service.refuse("DOC", List.of("kubernetes", " KUBERNETES ", "Scrum")))
                .isEqualTo(1);
        assertThat(found("DOC")).containsExactly("SLA 3");
        assertThat(service.view("DOC").refused()).isEqualTo(2);
        assertThat(service.refused("DOC")).extracting(RefusedWord::text).containsExactly("Scrum", "Kubernetes");
        assertThat(service.refused("DOC").get(0)).satisfies(word -> {
            assertThat(word.userKey()).isEqualTo("key-anna");
            assertThat(word.refused()).isEqualTo(glossary.now);
        });

        long id = service.refused("DOC").get(1).id();
        assertThat(service.takeBack("SECRET", List.of(id))).isZero();
        assertThat(service.takeBack("DOC", List.of(id, 99L))).isEqualTo(1);
        assertThat(found("DOC")).containsExactly("SLA 3", "Kubernetes 3");
        assertThat(glossary.audit.entries())
                .extracting(AuditEntry::action)
                .contains("productops.glossary.audit.words-refused", "productops.glossary.audit.words-taken-back");
    }

    @Test
    void whatIsNoWordOrTooMuchIsNotRefused() {
        for (List<String> words : List.of(
                List.<String>of(),
                List.of(" "),
                List.of("x".repeat(256)),
                IntStream.range(0, 101).mapToObj(i -> "w" + i).toList())) {
            assertThatExceptionOfType(InvalidException.class).isThrownBy(() -> service.refuse("DOC", words));
        }
        for (int i = 0; i < 20; i++) {
            int from = i * 100;
            service.refuse(
                    "DOC",
                    IntStream.range(from, from + 100).mapToObj(n -> "w" + n).toList());
        }
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> service.refuse("DOC", List.of("one more")))
                .satisfies(error -> assertThat(error.text().key()).isEqualTo("productops.words.refused-many"));
        assertThat(service.refuse("DOC", List.of("w1"))).isZero();
    }

    @Test
    void wordsBecomeDraftsWithTheirShortForm() {
        pages();
        search("DOC");
        Collection<String> all =
                service.view("DOC").words().stream().map(FoundWord::id).toList();
        assertThat(service.addDrafts("DOC", all)).isEqualTo(2);
        assertThat(found("DOC")).isEmpty();
        Concept agreement = glossary.service.view("DOC").content().lookup("SLA").get(0);
        assertThat(agreement.status()).isEqualTo(ConceptStatus.DRAFT);
        assertThat(agreement.terms())
                .extracting(Term::text, Term::type)
                .containsExactly(tuple("service level agreement", TermType.FULL_FORM), tuple("SLA", TermType.ACRONYM));
        assertThat(service.addDrafts("DOC", all)).isZero();
    }

    @Test
    void onlyEditorsGetAnywhere() {
        pages();
        search("DOC");
        glossary.people.actAs("ben");
        for (Runnable door : doors("DOC")) {
            assertThatExceptionOfType(NotPermittedException.class).isThrownBy(door::run);
        }
        for (Runnable door : doors("SECRET")) {
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(door::run);
        }
        glossary.people.actAsNobody();
        for (Runnable door : doors("DOC")) {
            assertThatExceptionOfType(NotPermittedException.class).isThrownBy(door::run);
        }
        glossary.people.actAs("anna");
        glossary.readOnly = true;
        assertThat(service.view("DOC").words()).hasSize(2);
        assertThat(service.view("DOC").readOnly()).isTrue();
        assertThatExceptionOfType(BusyException.class).isThrownBy(() -> service.start("DOC"));
        assertThatExceptionOfType(BusyException.class).isThrownBy(() -> service.refuse("DOC", List.of("x")));
    }

    private List<Runnable> doors(String key) {
        return List.of(
                () -> service.view(key),
                () -> service.start(key),
                () -> service.examples(key, List.of(1L)),
                () -> service.refused(key),
                () -> service.refuse(key, List.of("x")),
                () -> service.refuseFound(key, List.of("x")),
                () -> service.takeBack(key, List.of(1L)),
                () -> service.addDrafts(key, List.of("x")));
    }

    @Test
    void whatWasFoundLongAgoIsForgotten() {
        pages();
        search("DOC");
        WordCleanUp cleanUp = new WordCleanUp(fixture.searches, glossary.storage.transactions(), () -> glossary.now);
        glossary.now = glossary.now.plus(WordCleanUp.KEPT);
        cleanUp.run();
        assertThat(found("DOC")).hasSize(2);
        glossary.now = glossary.now.plusSeconds(1);
        cleanUp.run();
        assertThat(found("DOC")).isEmpty();
    }
}
