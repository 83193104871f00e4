package org.productops.feedback.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.Confirmation;
import org.productops.common.error.ConflictException;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.error.UnconfirmedException;
import org.productops.common.paging.Paging;

class OrganisationServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final OrganisationFilter ALL = new OrganisationFilter("", "", Optional.empty());

    private final OrganisationFixture fixture = new OrganisationFixture();
    private final OrganisationService service = fixture.service;

    private static OrganisationDraft draft(String name, String segment, String value, String state, String from) {
        return new OrganisationDraft(name, List.of(), segment, value, state, List.of(), from);
    }

    private static OrganisationDraft domains(String name, String... domains) {
        return new OrganisationDraft(name, List.of(), "", "", "", List.of(domains), "");
    }

    private static FieldErrors errors(ThrowingCallable work) {
        InvalidException refusal = catchThrowableOfType(InvalidException.class, work);
        assertThat(refusal).isNotNull();
        return refusal.errors();
    }

    @Test
    void keepsWhatIsSaidOfAnOrganisation() {
        Organisation saved = service.create(new OrganisationDraft(
                        "  \u00d6rtel   Bau ",
                        List.of("OB", "ob", "\u00d6RTEL BAU"),
                        "Enterprise",
                        "12.000",
                        "leaving",
                        List.of("@B\u00fccher.example", "mail@oertel.example"),
                        "2026-02-01"))
                .organisation();

        assertThat(saved.name()).isEqualTo("\u00d6rtel Bau");
        assertThat(saved.aliases()).containsExactly("OB");
        assertThat(saved.value()).hasValue(12_000);
        assertThat(saved.state()).isEqualTo(OrganisationState.LEAVING);
        assertThat(saved.mailDomains()).containsExactly("xn--bcher-kva.example", "oertel.example");
        assertThat(service.get(saved.id()).facts())
                .extracting(OrganisationFacts::from)
                .containsExactly(LocalDate.of(2026, 2, 1));
        assertThat(fixture.audit.last().subject()).isEqualTo(saved.id() + " \u00d6rtel Bau");
        assertThat(fixture.audit.last().changes()).contains(new FieldChange("value", "", "12000"));
    }

    @ParameterizedTest
    @CsvSource({
        "1000,1000",
        "'1,000',1000",
        "1 000 000,1000000",
        "1'000.00,1000",
        "'12,00',12",
        "0,0",
        "1000000000000000,1000000000000000"
    })
    void readsValuesAsPeopleWriteThem(String typed, long value) {
        assertThat(service.create(draft("Acme", "", typed, "", ""))
                        .organisation()
                        .value())
                .hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "12,5", "many", "1e6", "1000000000000001", "999999999999999999999", "1,00,0"})
    void refusesWhatIsNoValue(String typed) {
        assertThat(errors(() -> service.create(draft("Acme", "", typed, "", "")))
                        .fields())
                .containsOnlyKeys("value");
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        FieldErrors errors = errors(() -> service.create(new OrganisationDraft(
                " ", List.of("a".repeat(256)), "s".repeat(101), "x", "FRIEND", List.of("gmail.com"), "2026-05-06")));

        assertThat(errors.fields())
                .containsOnlyKeys("name", "aliases", "segment", "value", "state", "mailDomains", "from");
    }

    @ParameterizedTest
    @CsvSource({
        "gmail.com,domain-public",
        "Jo@GoogleMail.com,domain-public",
        "co.uk,domain-suffix",
        "acme,domain-bad",
        "-acme.example,domain-bad",
        "acme..example,domain-bad",
        "'<script>.example',domain-bad",
        "127.0.0.1,domain-bad"
    })
    void refusesDomainsThatTellNothing(String typed, String error) {
        assertThat(errors(() -> service.create(domains("Acme", typed)))
                        .fields()
                        .get("mailDomains")
                        .key())
                .isEqualTo("productops.organisation.error." + error);
    }

    @Test
    void aNameAndADomainBelongToOneOrganisation() {
        service.create(new OrganisationDraft("Acme", List.of("ACM"), "", "", "", List.of("acme.example"), ""));
        Organisation birch = fixture.add("Birch");

        assertThat(errors(() -> fixture.add("acm")).fields().get("name"))
                .isEqualTo(Message.of("productops.organisation.error.name-taken", "acm", "Acme"));
        assertThat(errors(() -> fixture.add("Cedar", "  ACME ")).fields()).containsOnlyKeys("aliases");
        assertThat(errors(() -> service.create(domains("Cedar", "ACME.example")))
                        .fields())
                .containsOnlyKeys("mailDomains");
        assertThat(service.update(birch.id(), 1, draft("BIRCH", "", "", "", ""))
                        .organisation()
                        .name())
                .isEqualTo("BIRCH");
    }

    @Test
    void keepsWhatHeldBefore() {
        long id = service.create(draft("Acme", "Small", "10", "PROSPECT", "2026-01-01"))
                .organisation()
                .id();

        service.update(id, 1, draft("Acme", "Enterprise", "500", "CUSTOMER", ""));

        assertThat(fixture.library.factsOn(id, TODAY.minusDays(1)).segment()).isEqualTo("Small");
        assertThat(fixture.library.factsOn(id, TODAY).segment()).isEqualTo("Enterprise");
        assertThat(fixture.library.factsOn(id, LocalDate.of(2020, 1, 1)).state())
                .isEqualTo(OrganisationState.PROSPECT);
    }

    @Test
    void aPastDayAddsWhatHeldThenUntilTheNextDayThatIsKnown() {
        long id = service.create(draft("Acme", "Small", "", "PROSPECT", "2026-01-01"))
                .organisation()
                .id();
        service.update(id, 1, draft("Acme", "Large", "", "CUSTOMER", "2026-04-01"));

        OrganisationView saved = service.update(id, 2, draft("Acme", "Middle", "", "CUSTOMER", "2026-02-01"));

        assertThat(saved.organisation().segment()).isEqualTo("Large");
        assertThat(saved.facts()).extracting(OrganisationFacts::segment).containsExactly("Large", "Middle", "Small");
        assertThat(fixture.library.factsOn(id, LocalDate.of(2026, 3, 31)).segment())
                .isEqualTo("Middle");
    }

    @Test
    void savingWhatIsThereChangesNothing() {
        long id = service.create(draft("Acme", "Small", "10", "PROSPECT", "2026-01-01"))
                .organisation()
                .id();

        assertThat(service.update(id, 1, draft("Acme", "Small", "10", "PROSPECT", ""))
                        .version())
                .isEqualTo(1);
        assertThat(service.get(id).facts()).hasSize(1);
        assertThat(fixture.audit.entries()).hasSize(1);
    }

    @Test
    void correctingTodayLeavesOneFactOfToday() {
        long id = fixture.add("Acme").id();

        service.update(id, 1, draft("Acme", "Smal", "", "", ""));
        OrganisationView saved = service.update(id, 2, draft("Acme", "Small", "", "", ""));

        assertThat(saved.facts()).extracting(OrganisationFacts::segment).containsExactly("Small");
    }

    @Test
    void forgetsFactsButTheLast() {
        long id = service.create(draft("Acme", "Small", "", "", "2026-01-01"))
                .organisation()
                .id();
        service.update(id, 1, draft("Acme", "Large", "", "", "2026-04-01"));

        assertThat(errors(() -> service.removeFacts(id, 2, "2026-03-01")).fields())
                .containsOnlyKeys("from");
        assertThat(service.removeFacts(id, 2, "2026-04-01").organisation().segment())
                .isEqualTo("Small");
        assertThat(errors(() -> service.removeFacts(id, 3, "2026-01-01")).fields())
                .containsOnlyKeys("from");
    }

    @Test
    void aMergeSaysWhatBecomesOfEachFieldBeforeItIsDone() {
        long acme = service.create(new OrganisationDraft(
                        "Acme", List.of(), "Enterprise", "900", "CUSTOMER", List.of("acme.example"), ""))
                .organisation()
                .id();
        long twin = service.create(new OrganisationDraft(
                        "Acme Inc", List.of("ACM"), "Small", "5", "LEAVING", List.of("acm.example"), ""))
                .organisation()
                .id();
        fixture.use.counts.put(twin, 3);

        UnconfirmedException question = catchThrowableOfType(
                UnconfirmedException.class, () -> service.merge(twin, 1, "acme", Confirmation.NONE));

        assertThat(question.facts())
                .extracting(Message::key)
                .extracting(key -> key.substring("productops.organisation.merge.".length()))
                .containsExactly("names", "domains", "segment", "value", "state.customer", "feedback", "back");
        assertThat(service.get(twin).whole()).isEmpty();

        service.merge(twin, 1, "Acme", Confirmation.of(question.answer()));

        OrganisationView whole = service.get(acme);
        assertThat(whole.organisation().segment()).isEqualTo("Enterprise");
        assertThat(whole.parts()).extracting(Organisation::name).containsExactly("Acme Inc");
        assertThat(whole.feedback()).hasValue(3);
        assertThat(fixture.library.named("ACM").orElseThrow().id()).isEqualTo(acme);
        assertThat(fixture.library.byMail("jo@acm.example").orElseThrow().id()).isEqualTo(acme);
        assertThat(fixture.library.factsOn(twin, TODAY).segment()).isEqualTo("Enterprise");
        assertThat(service.list(ALL, OrganisationSort.NAME, new Paging(0, 50)).values())
                .extracting(each -> each.organisation().name())
                .containsExactly("Acme");
    }

    @Test
    void aMergeIsTakenBackWithAllThatWasThere() {
        long acme = fixture.add("Acme").id();
        Organisation twin = fixture.add("Acme Inc", "ACM");
        service.merge(twin.id(), 1, String.valueOf(acme), Confirmation.EVERYTHING);

        OrganisationView back = service.unmerge(twin.id(), 2);

        assertThat(back.organisation().aliases()).containsExactly("ACM");
        assertThat(back.whole()).isEmpty();
        assertThat(service.get(acme).parts()).isEmpty();
        assertThat(fixture.library.named("ACM").orElseThrow().id()).isEqualTo(twin.id());
        assertThatThrownBy(() -> service.unmerge(twin.id(), 3)).isInstanceOf(InvalidException.class);
    }

    @Test
    void refusesToMergeInACircle() {
        long acme = fixture.add("Acme").id();
        long birch = fixture.add("Birch").id();
        long cedar = fixture.add("Cedar").id();
        service.merge(birch, 1, "Acme", Confirmation.EVERYTHING);
        service.merge(acme, 1, "Cedar", Confirmation.EVERYTHING);

        assertThat(errors(() -> service.merge(cedar, 1, "Birch", Confirmation.EVERYTHING))
                        .fields())
                .containsOnlyKeys("mergedInto");
        assertThat(errors(() -> service.merge(cedar, 1, "Cedar", Confirmation.EVERYTHING))
                        .fields())
                .containsOnlyKeys("mergedInto");
        assertThat(errors(() -> service.merge(cedar, 1, "Nobody", Confirmation.EVERYTHING))
                        .fields())
                .containsOnlyKeys("mergedInto");
        assertThat(fixture.library.find(birch).orElseThrow().id()).isEqualTo(cedar);
    }

    @Test
    void mergesOfTwoNodesAtOnceMakeNoCircle() {
        long acme = fixture.add("Acme").id();
        long birch = fixture.add("Birch").id();
        OrganisationService other = fixture.onOtherNode();
        assertThat(other.get(acme).whole()).isEmpty();
        fixture.storage.meanwhile(() -> other.merge(birch, 1, "Acme", Confirmation.EVERYTHING));

        assertThat(errors(() -> service.merge(acme, 1, "Birch", Confirmation.EVERYTHING))
                        .fields())
                .containsOnlyKeys("mergedInto");
        assertThat(service.get(birch).whole().orElseThrow().id()).isEqualTo(acme);
    }

    @Test
    void whatWasMergedIsNotChanged() {
        fixture.add("Acme");
        long twin = fixture.add("Acme Inc").id();
        service.merge(twin, 1, "Acme", Confirmation.EVERYTHING);

        assertThatThrownBy(() -> service.getToEdit(twin)).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> service.update(twin, 2, OrganisationDraft.named("X")))
                .isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> service.merge(twin, 2, "Acme", Confirmation.EVERYTHING))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void namesThatCameByAMergeAreNotKeptASecondTime() {
        Organisation acme = fixture.add("Acme");
        long twin = fixture.add("Acme Inc").id();
        service.merge(twin, 1, "Acme", Confirmation.EVERYTHING);

        OrganisationView saved = service.update(
                acme.id(), 1, new OrganisationDraft("Acme", List.of("Acme Inc", "ACM"), "", "", "", List.of(), ""));

        assertThat(saved.organisation().aliases()).containsExactly("ACM");
    }

    @Test
    void removesWhatNobodyNeedsAndAsksBeforeWhatFeedbackNames() {
        long acme = fixture.add("Acme").id();
        long twin = fixture.add("Acme Inc").id();
        service.merge(twin, 1, "Acme", Confirmation.EVERYTHING);
        assertThatThrownBy(() -> service.delete(acme, 1, Confirmation.EVERYTHING))
                .isInstanceOf(InvalidException.class);
        service.unmerge(twin, 2);
        fixture.use.counts.put(acme, 2);

        assertThatThrownBy(() -> service.delete(acme, 1, Confirmation.NONE)).isInstanceOf(UnconfirmedException.class);
        service.delete(acme, 1, Confirmation.EVERYTHING);

        assertThatThrownBy(() -> service.get(acme)).isInstanceOf(NotFoundException.class);
        assertThat(fixture.add("Acme").id()).isGreaterThan(twin);
        assertThat(fixture.store.all().get(0))
                .isEqualTo(new OrganisationRecord(
                        acme, "", List.of(), List.of(), List.of(), java.util.OptionalLong.empty(), true, 2));
    }

    @Test
    void countsWhatTheReaderMaySeeAndTellsAdministratorsWhatDeletingTakes() {
        long acme = fixture.add("Acme").id();
        fixture.use.counts.put(acme, 6);
        fixture.use.hidden.put(acme, 4);

        fixture.people.actAs("ben");
        assertThat(service.get(acme).feedback()).hasValue(2);
        assertThat(service.list(ALL, OrganisationSort.NAME, new Paging(0, 10)).values())
                .extracting(view -> view.feedback().orElseThrow())
                .containsExactly(2);
        assertThatThrownBy(() -> service.named(acme)).isInstanceOf(NotPermittedException.class);
        fixture.people.actAs("root");
        assertThat(service.named(acme)).isEqualTo(6);
    }

    @Test
    void whoeverUsesTheProductReadsAndAdministratorsChange() {
        long id = fixture.add("Acme").id();
        fixture.people.actAs("ben");

        assertThat(service.get(id).organisation().name()).isEqualTo("Acme");
        assertThat(service.choices("acm", 5)).hasSize(1);
        assertThat(service.mayEdit()).isFalse();
        for (ThrowingCallable change : List.<ThrowingCallable>of(
                () -> service.create(OrganisationDraft.named("X")),
                () -> service.update(id, 1, OrganisationDraft.named("X")),
                () -> service.delete(id, 1, Confirmation.EVERYTHING),
                () -> service.merge(id, 1, "X", Confirmation.EVERYTHING),
                () -> service.unmerge(id, 1),
                () -> service.removeFacts(id, 1, "2026-01-01"),
                () -> service.addAlias("X", "Acme"),
                () -> fixture.currencies.save("EUR", 1),
                () -> fixture.tidy.likely(5),
                () -> fixture.tidy.unknownNames(5),
                () -> fixture.tidy.different(5),
                () -> fixture.tidy.tellApart(List.of(id, id + 1)),
                () -> fixture.tidy.proposeAgain(id, id + 1),
                () -> service.getToEdit(id),
                fixture.currencies::requireMayEdit,
                service::requireMayEdit)) {
            assertThatThrownBy(change).isInstanceOf(NotPermittedException.class);
        }
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotSeen() {
        long id = fixture.add("Acme").id();
        service.update(id, 1, draft("Acme", "Small", "", "", ""));

        ConflictException conflict = catchThrowableOfType(
                ConflictException.class, () -> service.update(id, 1, draft("Acme", "Large", "", "", "")));

        assertThat(conflict.stored(OrganisationView.class)
                        .orElseThrow()
                        .organisation()
                        .segment())
                .isEqualTo("Small");
        assertThatThrownBy(() -> service.delete(id, 1, Confirmation.EVERYTHING)).isInstanceOf(ConflictException.class);
    }

    @Test
    void listsWhatIsLookedForInTheOrderThatIsAskedFor() {
        service.create(draft("Zebra", "Small", "5", "CUSTOMER", ""));
        service.create(draft("\u00c4pfel AG", "Enterprise", "900", "LEAVING", ""));
        service.create(new OrganisationDraft("Birch", List.of("Apple"), "small", "", "LOST", List.of("b.example"), ""));

        assertThat(names(ALL, "name")).containsExactly("\u00c4pfel AG", "Birch", "Zebra");
        assertThat(names(ALL, "-value")).containsExactly("\u00c4pfel AG", "Zebra", "Birch");
        assertThat(names(ALL, "segment")).startsWith("\u00c4pfel AG");
        assertThat(names(ALL, "-state")).containsExactly("Birch", "\u00c4pfel AG", "Zebra");
        assertThat(names(new OrganisationFilter("apfel", "", Optional.empty()), "name"))
                .containsExactly("\u00c4pfel AG");
        assertThat(names(new OrganisationFilter("APPLE b.ex", "", Optional.empty()), "name"))
                .containsExactly("Birch");
        assertThat(names(new OrganisationFilter("", "SMALL", Optional.empty()), "name"))
                .containsExactly("Birch", "Zebra");
        assertThat(names(new OrganisationFilter("", "", Optional.of(OrganisationState.LEAVING)), "name"))
                .containsExactly("\u00c4pfel AG");
        assertThat(service.segments()).hasSize(2);
    }

    private List<String> names(OrganisationFilter filter, String sort) {
        return service.list(filter, OrganisationSort.find(sort).orElseThrow(), new Paging(0, 50)).values().stream()
                .map(each -> each.organisation().name())
                .toList();
    }

    @Test
    void proposesWhatIsProbablyTheSame() {
        fixture.add("Acme GmbH");
        fixture.add("ACME, Inc.");
        service.create(domains("Initech", "initech.example"));
        service.create(domains("Ini Technology", "mail.initech.org"));
        fixture.add("Birch");

        List<OrganisationLikeness> likely = fixture.tidy.likely(10);

        assertThat(likely).hasSize(2);
        assertThat(likely.get(0).why()).isEqualTo(OrganisationLikeness.Why.NAME);
        assertThat(likely.get(0).organisations()).hasSize(2);
        assertThat(likely.get(1).shared()).isEqualTo("initech");
        assertThat(fixture.tidy.likely(1)).hasSize(1);
    }

    @Test
    void doesNotProposeAgainWhatSomebodySaidIsDifferent() {
        long one = fixture.add("Acme GmbH").id();
        long other = fixture.add("ACME, Inc.").id();

        fixture.tidy.tellApart(List.of(other, one));

        assertThat(fixture.tidy.likely(10)).isEmpty();
        assertThat(fixture.tidy.different(10)).hasSize(1);
        assertThat(fixture.audit.last().action()).isEqualTo("productops.organisation.audit.told-apart");
        int entries = fixture.audit.entries().size();
        fixture.tidy.tellApart(List.of(one, other));
        assertThat(fixture.audit.entries()).as("that was known").hasSize(entries);

        fixture.tidy.proposeAgain(other, one);
        assertThat(fixture.tidy.likely(10)).hasSize(1);
        assertThat(fixture.tidy.different(10)).isEmpty();
        fixture.tidy.proposeAgain(other, one);
        assertThat(fixture.audit.entries()).hasSize(entries + 1);
    }

    @Test
    void aThirdThatLooksTheSameIsProposedWithThoseThatAreToldApart() {
        long one = fixture.add("Acme GmbH").id();
        long other = fixture.add("ACME, Inc.").id();
        fixture.tidy.tellApart(List.of(one, other));

        long third = fixture.add("Acme Ltd").id();
        assertThat(fixture.tidy.likely(10).get(0).organisations()).hasSize(3);
        fixture.tidy.tellApart(List.of(one, third));
        assertThat(fixture.tidy.likely(10).get(0).organisations())
                .extracting(Organisation::id)
                .containsExactlyInAnyOrder(other, third);
        fixture.tidy.tellApart(List.of(one, other, third));
        assertThat(fixture.tidy.likely(10)).isEmpty();
        assertThat(fixture.tidy.different(10)).hasSize(3);
    }

    @Test
    void tellsApartOnlyWhatIsInTheList() {
        long one = fixture.add("Acme GmbH").id();
        assertThatThrownBy(() -> fixture.tidy.tellApart(List.of(one))).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> fixture.tidy.tellApart(List.of(one, 4711L))).isInstanceOf(InvalidException.class);
        long other = fixture.add("ACME, Inc.").id();
        fixture.tidy.tellApart(List.of(one, other));
        service.merge(other, 1, "Acme GmbH", Confirmation.EVERYTHING);

        assertThat(fixture.tidy.different(10)).as("they are one now").isEmpty();
        assertThatThrownBy(() -> fixture.tidy.tellApart(List.of(one, other))).isInstanceOf(InvalidException.class);
    }

    @Test
    void namesOfFeedbackBecomeOtherNames() {
        Organisation acme = fixture.add("Acme Corporation");
        fixture.use.names.addAll(List.of(new UnknownName("Akme Corporation", 4), new UnknownName("Wayne", 1)));

        List<ProposedName> unknown = fixture.tidy.unknownNames(10);
        assertThat(unknown.get(0).meant().orElseThrow().name()).isEqualTo("Acme Corporation");
        assertThat(unknown.get(1).meant()).isEmpty();

        service.addAlias("Akme Corporation", "acme corporation");
        assertThat(fixture.library.named("akme corporation").orElseThrow().id()).isEqualTo(acme.id());
        assertThat(errors(() -> service.addAlias("Wayne", "Nobody")).fields()).containsOnlyKeys("name");
    }

    @Test
    void aCurrencyIsOneForAll() {
        OrganisationCurrency none = fixture.currencies.currency();

        assertThat(fixture.currencies.save(" EUR ", none.version()).name()).isEqualTo("EUR");

        assertThat(fixture.audit.last().changes()).containsExactly(new FieldChange("currency", "", "EUR"));
        assertThatThrownBy(() -> fixture.currencies.save("USD", none.version())).isInstanceOf(ConflictException.class);
        assertThat(errors(() -> fixture.currencies.save(
                                "x".repeat(11), fixture.currencies.currency().version()))
                        .fields())
                .containsOnlyKeys("currency");
    }

    @Test
    void changesThousandsWithoutReadingThemAnew() {
        List<OrganisationRecord> many = new ArrayList<>();
        for (int i = 1; i <= 5000; i++) {
            many.add(OrganisationSamples.customer(i, "Company " + i));
        }
        fixture.store.save(many, 0);
        service.get(1);
        int reads = fixture.store.reads;

        for (int i = 1; i <= 20; i++) {
            service.update(i, 1, draft("Firm " + i, "Small", "", "", ""));
        }
        assertThat(fixture.store.reads).isEqualTo(reads);
        assertThat(names(new OrganisationFilter("firm 17", "", Optional.empty()), "name"))
                .containsExactly("Firm 17");
    }

    @Test
    void aMergeSaysNothingOfWhatTheOneThatEndsNeverHad() {
        service.create(draft("Acme", "Small", "10", "", ""));
        service.create(draft("Birch", "", "", "", ""));
        fixture.add("Cedar");
        long elm = service.create(draft("Elm", "Large", "20", "", ""))
                .organisation()
                .id();

        assertThat(mergeFacts(fixture.library.named("Cedar").orElseThrow().id(), "Acme"))
                .noneMatch(fact -> fact.contains("segment") || fact.contains("value"));
        assertThat(mergeFacts(elm, "Acme"))
                .contains("productops.organisation.merge.segment", "productops.organisation.merge.value");
        assertThat(mergeFacts(elm, "Birch"))
                .contains("productops.organisation.merge.segment.none", "productops.organisation.merge.value.none");
    }

    private List<String> mergeFacts(long id, String into) {
        return catchThrowableOfType(UnconfirmedException.class, () -> service.merge(id, 1, into, Confirmation.NONE))
                .facts()
                .stream()
                .map(Message::key)
                .toList();
    }
}
