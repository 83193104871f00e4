package org.productops.readiness.checklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.readiness.ReadinessFixture.draft;
import static org.productops.readiness.ReadinessFixture.manual;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.productops.common.web.form.FormValues;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.check.Check;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistDraft;
import org.productops.readiness.checklist.ReadyMadeChecklists.ReadyMade;

/** The form and a draft say the same, in names on the one side and ids on the other. */
class ChecklistFormTypeTest {

    private final ChecklistPagesFixture pages = new ChecklistPagesFixture();
    private final ChecklistFormType type = pages.type(pages.core.checklists);

    private static ChecklistDraft.Item item(String kind, String subject, String tickers) {
        return new ChecklistDraft.Item(
                7,
                "Docs",
                "Written",
                "Ask",
                "https://example.org/x",
                true,
                kind,
                subject,
                "",
                tickers,
                "Issue type: Story\nLabel: api",
                true,
                "2027-01-31");
    }

    private static ChecklistDraft full(ChecklistDraft.Item... items) {
        return new ChecklistDraft(
                "Done",
                "What done means",
                new ChecklistDraft.ScopeDraft(true, "Project: SHOP"),
                new ChecklistDraft.OverridesDraft(
                        true, List.of("AREA_ROLE:owner", "PROJECT_ROLE:10002", "GROUP:release, managers"), "7"),
                List.of(items));
    }

    @Test
    void nothingOfADraftIsLostOnItsWayThroughTheForm() {
        ChecklistDraft draft = full(
                item(Check.MANUAL, "", "AREA_ROLE:maintainer"),
                item(Check.MANUAL, "", "GROUP:testers"),
                item("FIELD_FILLED", "customfield_10100", "ANYONE"),
                item("AREA_SET", "", "ANYONE"));

        assertThat(type.draft(type.values(draft))).isEqualTo(draft);
    }

    @ParameterizedTest
    @EnumSource(ReadyMade.class)
    void aListThatIsReadyCanBeSavedAsItIs(ReadyMade list) {
        ChecklistDraft draft = ReadinessFixture.readyMade().draft(list);

        Checklist saved = pages.core.checklists.create(type.draft(type.values(draft)));

        assertThat(pages.core.checklists.draft(saved).items())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                .containsExactlyElementsOf(draft.items());
        assertThat(saved.items()).hasSizeBetween(7, 12);
        assertThat(saved.items().stream().map(each -> each.section()).distinct())
                .hasSizeGreaterThan(1);
        assertThat(saved.items().stream().filter(each -> !each.check().isManual()))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Release note, customfield_10100",
        "release NOTE, customfield_10100",
        "customfield_10100, customfield_10100",
        "nowhere, nowhere"
    })
    void aFieldIsMeantByItsNameOrItsId(String typed, String id) {
        FormValues values = type.values(full(item("FIELD_FILLED", "", "ANYONE")));
        FormValues row = values.rows("items").get(0).with("subjectField", typed);

        ChecklistDraft draft = type.draft(values.withRows("items", List.of(row)));

        assertThat(draft.items().get(0).subject()).isEqualTo(id);
    }

    @Test
    void whatAKindDoesNotNeedIsNotMeant() {
        FormValues values = type.values(full(item("AREA_SET", "", "ANYONE")));
        FormValues row = values.rows("items")
                .get(0)
                .with("subjectField", "left over")
                .with("value", "left over")
                .with("tickers", "AREA_ROLE:owner");

        assertThat(type.draft(values.withRows("items", List.of(row))).items())
                .containsExactly(item("AREA_SET", "", "ANYONE"));
    }

    @Test
    void anErrorStandsWhereItIsMended() {
        FormValues values = type.values(full(
                item("FIELD_FILLED", "", "ANYONE"),
                item(Check.MANUAL, "", "GROUP:testers"),
                item("AREA_SET", "", "ANYONE")));

        assertThat(type.place("items.0.subject", values)).isEqualTo("items.0.subjectField");
        assertThat(type.place("items.1.tickers", values)).isEqualTo("items.1.tickerGroup");
        assertThat(type.place("items.2.tickers", values)).isEqualTo("items.2.tickers");
        assertThat(type.place("items.9.subject", values)).isEqualTo("items.9.subject");
        assertThat(type.place("name", values)).isEqualTo("name");
    }

    @Test
    void aDraftThatWasSentIsReadAsItWasWritten() {
        ChecklistDraft draft = full(item("FIELD_FILLED", "customfield_10100", "ANYONE"));

        Answer answer = open(DraftHandover.ofNew().toString(), DraftHandover.write(draft));

        assertThat(answer.html)
                .contains("This is a draft. Nothing is saved until you press Save.")
                .contains("data-unsaved=\"true\"")
                .contains("name=\"name\" value=\"Done\"")
                .contains("name=\"items.0.subjectField\" value=\"Release note\"")
                .as("an item of another list is a new one here")
                .contains("name=\"items.0.id\" value=\"\"");
        assertThat(pages.core.checklists.all()).isEmpty();
    }

    @Test
    void aDraftCanTakeThePlaceOfWhatIsStored() {
        Checklist stored = pages.core.checklists.create(draft("Stored", manual("Kept"), manual("Left")));
        ChecklistDraft.Item kept = pages.core.checklists.draft(stored).items().get(0);
        ChecklistDraft change = new ChecklistDraft("Changed", "", List.of(kept, item(Check.MANUAL, "", "ANYONE")));

        Answer answer = open(DraftHandover.ofChange(stored.id()).toString(), DraftHandover.write(change));

        assertThat(answer.html)
                .contains("name=\"name\" value=\"Changed\"", "name=\"version\" value=\"1\"")
                .contains("name=\"items.0.id\" value=\"" + kept.id() + "\"", "name=\"items.1.id\" value=\"\"");
        assertThat(pages.core.checklists.get(stored.id())).isEqualTo(stored);
    }

    @Test
    void whatAProposedChangeChangesIsOpenAndTheRestFolded() {
        Checklist stored = pages.core.checklists.create(draft("Done", manual("A"), manual("B"), manual("C")));
        ChecklistDraft now = pages.core.checklists.draft(stored);
        List<ChecklistDraft.Item> items = new ArrayList<>(now.items());
        ChecklistDraft.Item b = items.get(1);
        items.set(
                1,
                new ChecklistDraft.Item(
                        b.id(),
                        b.section(),
                        b.text(),
                        b.help(),
                        b.link(),
                        b.mandatory(),
                        b.kind(),
                        b.subject(),
                        b.value(),
                        b.tickers(),
                        "Label: api",
                        b.skippable(),
                        b.startsOn()));
        ChecklistDraft change = new ChecklistDraft(now.name(), now.description(), now.scope(), now.overrides(), items);

        String html = open(DraftHandover.ofChange(stored.id()).toString(), DraftHandover.write(change))
                .html();

        assertThat(html.split("productops-row-fold\" open>", -1))
                .as("one row, and the blank one")
                .hasSize(3);
        assertThat(html.substring(html.indexOf("productops-row-fold\" open>")))
                .contains("Label: api")
                .contains("productops-row-more\" open>");
        assertThat(html.indexOf("productops-row-fold\">")).isLessThan(html.indexOf("productops-row-fold\" open>"));
    }

    @Test
    void whatIsNoDraftIsRefused() {
        Answer answer = open(DraftHandover.ofNew().toString(), "{\"nome\": \"Done\"}");

        assertThat(answer.status).isEqualTo(400);
        assertThat(answer.html).contains("This draft cannot be read.");
    }

    private record Answer(int status, String html) {}

    private Answer open(String address, String text) {
        String query = address.substring(address.indexOf('?') + 1);
        String[] parameters = (query + "&" + DraftHandover.FIELD + "=").split("[&=]", -1);
        parameters[parameters.length - 1] = text;
        var answer = pages.browser.post(pages.page(), "", parameters);
        return new Answer(answer.status(), answer.html());
    }
}
