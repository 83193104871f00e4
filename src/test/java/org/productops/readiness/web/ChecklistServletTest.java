package org.productops.readiness.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.productops.readiness.ReadinessFixture.draft;
import static org.productops.readiness.ReadinessFixture.manual;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.productops.readiness.Checklist;
import org.productops.readiness.ChecklistDraft;
import org.productops.readiness.ChecklistItem;
import org.productops.readiness.ChecklistUse;
import org.productops.readiness.ReadinessFixture;
import org.productops.testing.fakes.FakeBrowser;

class ChecklistServletTest {

    private static final String SCRIPT = "<script>alert(1)</script>";

    private final ReadinessFixture fixture = new ReadinessFixture();
    private final FakeBrowser browser = new FakeBrowser();
    private final ChecklistServlet page = new ChecklistServlet(
            browser.support(), fixture.service, mock(PageBuilderService.class, RETURNS_DEEP_STUBS));

    @Test
    void anEmptyListSaysHowToBegin() {
        assertThat(browser.get(page, Map.of()).html())
                .contains("id=\"productops-checklists-empty\"")
                .contains("href=\"/jira/plugins/servlet/productops/checklists?action=new\"");
    }

    @Test
    void theListShowsWhereAChecklistIsUsed() {
        Checklist checklist = fixture.service.create(draft("Done " + SCRIPT, manual("A"), manual("B")));
        fixture.uses.put(checklist.id(), List.of(new ChecklistUse("Delivery " + SCRIPT, "Close")));

        assertThat(browser.get(page, Map.of("done", List.of("created"))).html())
                .doesNotContain("<script>")
                .contains("Done &lt;script&gt;")
                .contains("<td>2</td>")
                .contains("Delivery &lt;script&gt;alert(1)&lt;/script&gt;: Close")
                .contains("The checklist was created.");
    }

    @Test
    void createsAChecklistFromTheForm() {
        assertThat(browser.get(page, Map.of("action", List.of("new"))).html())
                .contains("name=\"items.0.text\"")
                .contains("<template>")
                .contains("name=\"rows\" value=\"1\"")
                .contains("<option value=\"customfield_10100\" label=\"Release note\">");

        FakeBrowser.Answer answer = browser.post(
                page,
                form("save")
                        .with("name", "Definition of done " + SCRIPT)
                        .with("description", "What done means")
                        .row(0, "", "Docs " + SCRIPT, "MANUAL", "left over", "How", true)
                        .row(1, "", "Note", "FIELD_FILLED", "customfield_10100", "", false)
                        .values);

        assertThat(answer.location()).isEqualTo("/jira/plugins/servlet/productops/checklists?done=created");
        Checklist created = fixture.service.all().get(0);
        assertThat(created.name()).isEqualTo("Definition of done " + SCRIPT);
        assertThat(created.items())
                .extracting(ChecklistItem::text, ChecklistItem::mandatory)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Docs " + SCRIPT, true),
                        org.assertj.core.groups.Tuple.tuple("Note", false));

        assertThat(browser.get(page, Map.of("action", List.of("edit"), "id", List.of("" + created.id())))
                        .html())
                .doesNotContain("<script>")
                .contains("Docs &lt;script&gt;")
                .contains("<strong>Release note</strong>");
    }

    @Test
    void keepsWhatWasTypedWhileSomebodyElseIsSaving() {
        ChecklistServlet busy = new ChecklistServlet(
                browser.support(), fixture.busyService(), mock(PageBuilderService.class, RETURNS_DEEP_STUBS));

        FakeBrowser.Answer answer = browser.post(
                busy, form("save").with("name", "Typed name").row(0, "", "Typed item", "MANUAL", "", "", true).values);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.html())
                .contains("value=\"Typed name\"")
                .contains("Typed item</textarea>")
                .contains("Somebody else is saving");
    }

    @Test
    void offersToAddAgainWhatSomebodyElseDeletedMeanwhile() {
        Checklist checklist = fixture.service.create(draft("Done", manual("A")));
        fixture.service.delete(checklist.id(), 1);
        String item = "" + checklist.items().get(0).id();

        FakeBrowser.Answer answer = browser.post(
                page,
                form("save")
                        .with("id", "" + checklist.id())
                        .with("version", "1")
                        .with("name", "Typed name")
                        .row(0, item, "Typed item", "MANUAL", "", "", true)
                        .values);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.html())
                .contains("Somebody else deleted this checklist")
                .contains("name=\"id\" value=\"0\"")
                .contains("name=\"items.0.id\" value=\"\"")
                .contains("Typed item</textarea>");
    }

    @Test
    void showsEachErrorAtItsFieldAndLosesNothing() {
        FakeBrowser.Answer answer = browser.post(
                page,
                form("save")
                        .with("name", "n".repeat(101))
                        .row(0, "", "", "MANUAL", "", "help " + SCRIPT, true)
                        .row(1, "", "typed " + SCRIPT, "FIELD_FILLED", "nowhere", "", false)
                        .row(2, "77", "x", "NOTHING", "", "", true)
                        .values);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.html())
                .doesNotContain("<script>")
                .contains("data-field=\"name\"")
                .contains("data-field=\"items.0.text\"")
                .contains("data-field=\"items.1.fieldId\"")
                .contains("data-field=\"items.2.id\"")
                .contains("data-field=\"items.2.kind\"")
                .contains("n".repeat(101))
                .contains("help &lt;script&gt;")
                .contains("typed &lt;script&gt;")
                .contains("Nothing was saved.");
        assertThat(fixture.service.all()).isEmpty();
    }

    @Test
    void theButtonsOfRowsWorkWithoutScriptsAndSaveNothing() {
        Form typed = form("x")
                .with("name", "Half")
                .row(0, "", "First", "MANUAL", "", "", true)
                .row(1, "", "Second", "AREA_SET", "", "", false);

        assertThat(rows(browser.post(page, typed.press("add")))).containsExactly("First", "Second", "");
        assertThat(rows(browser.post(page, typed.press("remove.0")))).containsExactly("Second");
        assertThat(rows(browser.post(page, typed.press("up.1")))).containsExactly("Second", "First");
        assertThat(rows(browser.post(page, typed.press("down.0")))).containsExactly("Second", "First");
        for (String nonsense : List.of("up.0", "down.1", "remove.2", "remove.x", "remove.", "", "up")) {
            assertThat(rows(browser.post(page, typed.press(nonsense)))).containsExactly("First", "Second");
        }
        assertThat(fixture.service.all()).isEmpty();
    }

    @Test
    void theSecondOfTwoEditorsSeesTheOthersChangeAndKeepsWhatWasTyped() {
        Checklist before = fixture.service.create(draft("Done", manual("A"), manual("B")));
        long kept = before.items().get(0).id();
        long removed = before.items().get(1).id();
        fixture.service.update(
                before.id(),
                1,
                draft(
                        "Done by other " + SCRIPT,
                        new ChecklistDraft.Item(kept, "Theirs " + SCRIPT, "", true, "MANUAL", "")));

        Form mine = form("save")
                .with("id", "" + before.id())
                .with("version", "1")
                .with("name", "Done by me")
                .row(0, "" + kept, "Mine", "MANUAL", "", "", true)
                .row(1, "" + removed, "Mine too", "MANUAL", "", "", true);
        FakeBrowser.Answer answer = browser.post(page, mine.values);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.html())
                .doesNotContain("<script>")
                .contains("id=\"productops-checklist-conflict\"")
                .contains("Done by other &lt;script&gt;")
                .contains("Theirs &lt;script&gt;")
                .contains("value=\"Done by me\"")
                .contains(">Mine</textarea>")
                .contains("name=\"version\" value=\"2\"")
                .contains("name=\"items.0.id\" value=\"" + kept + "\"")
                .as("what the other took out becomes new")
                .contains("name=\"items.1.id\" value=\"\"");
        assertThat(fixture.service.get(before.id()).version()).isEqualTo(2);

        browser.post(page, mine.with("version", "2").with("items.1.id", "").values);
        assertThat(fixture.service.get(before.id()).name()).isEqualTo("Done by me");
    }

    @Test
    void asksBeforeDeletingAndSaysWhoWillMissIt() {
        Checklist checklist = fixture.service.create(draft("Done", manual("A")));
        fixture.uses.put(checklist.id(), List.of(new ChecklistUse("Delivery", "Close")));
        Map<String, List<String>> question = Map.of("action", List.of("delete"), "id", List.of("" + checklist.id()));

        assertThat(browser.get(page, question).html())
                .contains("id=\"productops-checklist-in-use\"")
                .contains("Delivery: Close");
        assertThat(fixture.service.all()).hasSize(1);

        fixture.service.update(checklist.id(), 1, draft("Done", manual("B")));
        FakeBrowser.Answer stale =
                browser.post(page, form("delete").with("id", "1").with("version", "1").values);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.html()).contains("Nothing was deleted.").contains("name=\"version\" value=\"2\"");

        FakeBrowser.Answer done =
                browser.post(page, form("delete").with("id", "1").with("version", "2").values);
        assertThat(done.location()).isEqualTo("/jira/plugins/servlet/productops/checklists?done=deleted");
        assertThat(fixture.service.all()).isEmpty();
    }

    @Test
    void refusesAFormFromElsewhere() {
        assertThat(browser.postWithoutToken(
                                page, form("save").with("name", "A").row(0, "", "A", "MANUAL", "", "", true).values)
                        .status())
                .isEqualTo(403);
        assertThat(fixture.service.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "new", "edit", "delete"})
    void isForAdministratorsOnly(String action) {
        fixture.service.create(draft("Done", manual("A")));
        Map<String, List<String>> ask = Map.of("action", List.of(action), "id", List.of("1"));

        fixture.people.actAs("anna");
        assertThat(browser.get(page, ask).status()).isEqualTo(403);
        fixture.people.actAsNobody();
        assertThat(browser.get(page, ask).location()).isEqualTo("/jira/login");
    }

    @ParameterizedTest
    @ValueSource(strings = {"add", "save", "delete"})
    void onlyAdministratorsSendIt(String button) {
        Checklist checklist = fixture.service.create(draft("Done", manual("A")));
        Form sent = form(button)
                .with("id", "1")
                .with("version", "1")
                .with("name", "B")
                .row(0, "", "B", "MANUAL", "", "", true);

        fixture.people.actAs("anna");
        assertThat(browser.post(page, sent.values).status()).isEqualTo(403);
        fixture.people.actAsNobody();
        assertThat(browser.post(page, sent.values).location()).isEqualTo("/jira/login");
        assertThat(fixture.checklists.library().all()).containsExactly(checklist);
    }

    @Test
    void whatIsNotThereIsNotFoundAndNonsenseIsRefused() {
        for (String action : List.of("edit", "delete")) {
            assertThat(browser.get(page, Map.of("action", List.of(action), "id", List.of("99")))
                            .status())
                    .isEqualTo(404);
            assertThat(browser.get(page, Map.of("action", List.of(action))).status())
                    .isEqualTo(404);
            assertThat(browser.get(page, Map.of("action", List.of(action), "id", List.of("x")))
                            .status())
                    .isEqualTo(400);
        }
        for (String rows : List.of("-1", "101", "99999999999")) {
            assertThat(browser.post(page, Map.of("do", List.of("save"), "rows", List.of(rows)))
                            .status())
                    .isEqualTo(400);
        }
        assertThat(browser.post(page, Map.of("do", List.of("delete"))).status()).isEqualTo(404);
    }

    private static List<String> rows(FakeBrowser.Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        String shown = answer.html().replaceAll("(?s)<template>.*</template>", "");
        return java.util.regex.Pattern.compile("(?s)name=\"items\\.\\d+\\.text\"[^>]*>([^<]*)</textarea>")
                .matcher(shown)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static Form form(String button) {
        return new Form().with("do", button).with("rows", "0");
    }

    private static final class Form {
        private final Map<String, List<String>> values = new HashMap<>();

        Form with(String name, String value) {
            values.put(name, List.of(value));
            return this;
        }

        Form row(int number, String id, String text, String kind, String field, String help, boolean mandatory) {
            String place = "items." + number + ".";
            with("rows", "" + (number + 1));
            with(place + "id", id).with(place + "text", text).with(place + "kind", kind);
            with(place + "fieldId", field).with(place + "help", help);
            return mandatory ? with(place + "mandatory", "true") : this;
        }

        Map<String, List<String>> press(String button) {
            Map<String, List<String>> pressed = new HashMap<>(values);
            pressed.put("do", List.of(button));
            return pressed;
        }
    }
}
