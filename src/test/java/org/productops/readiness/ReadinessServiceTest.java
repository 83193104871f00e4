package org.productops.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.readiness.ReadinessFixture.automatic;
import static org.productops.readiness.ReadinessFixture.draft;
import static org.productops.readiness.ReadinessFixture.manual;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.productops.common.error.Message;
import org.productops.testing.fakes.EnglishTexts;

class ReadinessServiceTest {

    private final ReadinessFixture fixture = new ReadinessFixture();
    private final FakeIssue issue = fixture.issue;

    private Gap onlyGap(ChecklistDraft.Item item) {
        Checklist checklist = fixture.service.create(draft("Only " + item.text() + item.fieldId(), item));
        return fixture.readiness
                .report(issue, checklist.id())
                .orElseThrow()
                .items()
                .get(0)
                .gap()
                .orElse(null);
    }

    @Test
    void aManualItemIsOpenUntilSomebodyTicksItOnThisIssue() {
        Checklist checklist = fixture.needed("Done", manual("Docs"));
        long item = checklist.items().get(0).id();
        fixture.ticks.addIfAbsent(new Tick(11, item, "key-anna", ReadinessFixture.NOW));

        assertThat(report(checklist).items().get(0).closed()).isFalse();

        Tick tick = new Tick(issue.id(), item, "key-anna", ReadinessFixture.NOW);
        fixture.ticks.addIfAbsent(tick);

        ReadinessReport report = report(checklist);
        assertThat(report.items().get(0).closed()).isTrue();
        assertThat(report.items().get(0).tick()).contains(tick);
        assertThat(report.closed()).isEqualTo(1);
        assertThat(report.mandatoryOpen()).isEmpty();
    }

    @Test
    void theAreaMustBeSet() {
        assertThat(onlyGap(automatic(Check.Kind.AREA_SET, "")).why())
                .isEqualTo(Message.of("productops.readiness.gap.area"));
        issue.area = true;
        assertThat(onlyGap(new ChecklistDraft.Item(null, "Set", "", true, "AREA_SET", "")))
                .isNull();
    }

    @Test
    void openSubtasksAreNamedButNotAllOfMany() {
        issue.openSubtasks = List.of("PAY-2", "PAY-3");
        assertThat(text(onlyGap(automatic(Check.Kind.SUBTASKS_RESOLVED, "")).why()))
                .isEqualTo("Not resolved yet: PAY-2, PAY-3.");

        issue.openSubtasks = List.of("P-1", "P-2", "P-3", "P-4", "P-5", "P-6", "P-7");
        assertThat(text(report(fixture.checklists.library().all().get(0))
                        .items()
                        .get(0)
                        .gap()
                        .orElseThrow()
                        .why()))
                .isEqualTo("Not resolved yet: P-1, P-2, P-3, P-4, P-5 and 2 more.");

        issue.openSubtasks = List.of();
        assertThat(report(fixture.checklists.library().all().get(0)).mandatoryOpen())
                .isEmpty();
    }

    @Test
    void aFieldMustBeFilledAndADeletedFieldSaysSo() {
        ChecklistDraft.Item item = automatic(Check.Kind.FIELD_FILLED, "customfield_10100");
        issue.fields.put("customfield_10100", new FieldFact("Release <note>", false));
        Checklist checklist = fixture.needed("Field", item);

        Gap empty = report(checklist).items().get(0).gap().orElseThrow();
        assertThat(text(empty.why())).isEqualTo("The field \u201cRelease <note>\u201d is empty.");
        assertThat(text(empty.how())).isEqualTo("Fill in the field \u201cRelease <note>\u201d.");

        issue.fields.put("customfield_10100", new FieldFact("Release note", true));
        assertThat(report(checklist).mandatoryOpen()).isEmpty();

        issue.fields.clear();
        Gap gone = report(checklist).items().get(0).gap().orElseThrow();
        assertThat(text(gone.why())).contains("customfield_10100").contains("does not exist any more");
    }

    @Test
    void theAdministratorsHelpTakesThePlaceOfTheGeneralOne() {
        Gap gap = onlyGap(new ChecklistDraft.Item(null, "Note", "Write {0} it's in 'docs'", true, "MANUAL", ""));

        assertThat(text(gap.how())).isEqualTo("Write {0} it's in 'docs'");
    }

    @Test
    void anOptionalItemKeepsNothingFromHappening() {
        Checklist checklist = fixture.service.create(
                draft("Mixed", manual("Must"), new ChecklistDraft.Item(null, "May", "", false, "MANUAL", "")));

        ReadinessReport report = report(checklist);

        assertThat(report.closed()).isZero();
        assertThat(report.total()).isEqualTo(2);
        assertThat(report.mandatoryOpen())
                .extracting(state -> state.item().text())
                .containsExactly("Must");
    }

    @Test
    void anIssueThatIsBeingCreatedHasNoTicks() {
        Checklist checklist = fixture.service.create(draft("Create", manual("Agreed")));
        issue.created = false;

        assertThat(report(checklist).mandatoryOpen()).hasSize(1);
        assertThat(fixture.ticks.reads()).isZero();
    }

    @Test
    void ticksAreReadOnceForAllChecklistsAndChecklistsNotAtAllWhileNothingChanges() {
        Checklist one = fixture.service.create(draft("One", manual("A")));
        Checklist two = fixture.service.create(draft("Two", manual("B")));
        fixture.readiness.reports(issue, List.of(one.id()));
        int reads = fixture.ticks.reads();
        int loads = fixture.store.loads();

        assertThat(fixture.readiness.reports(issue, List.of(two.id(), 99L, one.id())))
                .extracting(report -> report.checklist().name())
                .containsExactly("Two", "One");
        assertThat(fixture.ticks.reads()).isEqualTo(reads + 1);
        assertThat(fixture.store.loads()).isEqualTo(loads);
    }

    @Test
    void aChecklistWithoutManualItemsReadsNoTicks() {
        Checklist checklist = fixture.service.create(draft("Auto", automatic(Check.Kind.AREA_SET, "")));

        report(checklist);

        assertThat(fixture.ticks.reads()).isZero();
    }

    @Test
    void aDeletedChecklistHasNoReportButItsNameIsKnown() {
        Checklist checklist = fixture.service.create(draft("Old", manual("A")));
        fixture.service.delete(checklist.id(), 1);

        assertThat(fixture.readiness.report(issue, checklist.id())).isEmpty();
        assertThat(fixture.readiness.nameOfDeleted(checklist.id())).contains("Old");
        assertThat(fixture.readiness.nameOfDeleted(99)).isEmpty();
    }

    private ReadinessReport report(Checklist checklist) {
        return fixture.readiness.report(issue, checklist.id()).orElseThrow();
    }

    private static String text(Message message) {
        return new EnglishTexts().get(message);
    }
}
