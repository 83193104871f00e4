package org.productops.readiness.checklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.productops.readiness.ReadinessFixture.automatic;
import static org.productops.readiness.ReadinessFixture.draft;
import static org.productops.readiness.ReadinessFixture.kept;
import static org.productops.readiness.ReadinessFixture.manual;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.productops.common.error.Confirmation;
import org.productops.common.setup.SetUpFixture;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.check.AreaSetCheck;
import org.productops.readiness.check.Check;
import org.productops.readiness.check.Eligible;
import org.productops.readiness.check.FieldFilledCheck;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistDraft;
import org.productops.readiness.checklist.ChecklistItem;
import org.productops.readiness.checklist.ChecklistService;
import org.productops.readiness.checklist.ChecklistUse;
import org.productops.readiness.checklist.Scope;
import org.productops.readiness.checklist.WaiverPolicy;
import org.productops.readiness.issue.ItemMark;
import org.productops.testing.fakes.FakeBrowser;
import org.productops.testing.fakes.FakeBrowser.Answer;

class ChecklistServletTest {

    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String PAGE = "/jira/plugins/servlet/productops/checklists";

    private final ChecklistPagesFixture pages = new ChecklistPagesFixture();
    private final ReadinessFixture fixture = pages.core;
    private final FakeBrowser browser = pages.browser;
    private final SetUpFixture setUp = pages.setUp;
    private final ChecklistServlet page = page(fixture.checklists);

    private ChecklistServlet page(ChecklistService service) {
        return pages.page(service);
    }

    private Answer open(String... parameters) {
        return browser.get(page, "", parameters);
    }

    private Answer send(Form form) {
        return browser.post(page, "", form.parameters());
    }

    @Test
    void anEmptyListSaysHowToBegin() {
        assertThat(open().html())
                .contains("id=\"productops-checklists-empty\"")
                .contains("href=\"" + PAGE + "?action=new\"");
    }

    @Test
    void theListLeadsToTheSetUpUntilItIsDone() {
        assertThat(open().html()).contains("href=\"/jira/plugins/servlet/productops/setup\"");

        setUp.service.setUp(List.of(), Confirmation.NONE);

        assertThat(open().html()).doesNotContain("productops/setup");
    }

    @Test
    void theListShowsWhereAChecklistIsUsed() {
        Checklist checklist = fixture.checklists.create(draft("Done " + SCRIPT, manual("A"), manual("B")));
        fixture.uses.put(checklist.id(), List.of(new ChecklistUse("Delivery " + SCRIPT, "Close", false)));

        assertThat(open("done", "created", "id", "1").html())
                .doesNotContain("<script>")
                .contains("Done &lt;script&gt;")
                .contains("<td>2</td>")
                .contains("Delivery &lt;script&gt;alert(1)&lt;/script&gt;: Close")
                .contains("<p>\u201cDone &lt;script&gt;alert(1)&lt;/script&gt;\u201d was created.");
        assertThat(open("done", "saved", "id", "1").html()).contains("\u201d was saved.");
        assertThat(open("done", "saved", "id", "9").html()).doesNotContain("productops-checklist-done");
        assertThat(open("done", "anything").html()).doesNotContain("productops-checklist-done");
    }

    @Test
    void theListSaysWhatATransitionThatCreatesCannotAskFor() {
        Checklist checklist =
                fixture.checklists.create(draft("Gate", manual("Agreed " + SCRIPT), automatic(AreaSetCheck.KIND, "")));
        fixture.uses.put(checklist.id(), List.of(new ChecklistUse("Delivery", "Close", false)));
        assertThat(open().html()).doesNotContain("what people tick");

        fixture.uses.put(checklist.id(), List.of(new ChecklistUse("Delivery", "Create", true)));
        assertThat(open().html())
                .contains("can be ticked there: Agreed &lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void pastedItemsAreShownLineByLineAndOpenTheForm() {
        String text = "# Done " + SCRIPT + "\n--- Code\n- Reviewed\n>> Not by yourself\n[x]? Measured\n(*) Other app";

        String preview = send("action", "paste", "text", text, "dialect", "", "mandatory", "true", "do", "show")
                .html();
        assertThat(preview)
                .doesNotContain("<script>")
                .contains("This is probably HeroCoders")
                .contains("Read as HeroCoders. Items: 2; lines left out: 1.")
                .contains("Help of the item above", "Advised item", "Section", "Name of a list")
                .contains("HeroCoders has no lines that begin like this. So writes: Okapya.")
                .contains("What is ticked in the text stays there")
                .contains("id=\"productops-paste-take\"")
                .contains("<option value=\"herocoders\" selected");
        assertThat(fixture.checklists.all()).isEmpty();

        String form = send("action", "paste", "text", text, "dialect", "herocoders", "do", "take")
                .html();
        assertThat(form)
                .contains("id=\"productops-checklist-form\"", "Done &lt;script&gt;")
                .contains("Reviewed</textarea>", "Not by yourself</textarea>", "Measured</textarea>")
                .doesNotContain("<script>", "Other app");
        assertThat(fixture.checklists.all()).isEmpty();
    }

    @Test
    void pastedItemsGoBehindThoseOfAChecklistOrInTheirPlace() {
        Checklist list = fixture.checklists.create(draft("Gate", manual("Reviewed"), automatic(AreaSetCheck.KIND, "")));
        String into = String.valueOf(list.id());
        String text = "- [ ] REVIEWED\n- [ ] Merged";

        assertThat(send("action", "paste", "text", text, "dialect", "task-list", "into", into, "do", "show")
                        .html())
                .contains("\u201cGate\u201d. New items: 1; kept: 2; lost: 0.");
        assertThat(send(
                                "action",
                                "paste",
                                "text",
                                text,
                                "dialect",
                                "task-list",
                                "into",
                                into,
                                "replace",
                                "true",
                                "do",
                                "show")
                        .html())
                .contains("\u201cGate\u201d. New items: 1; kept: 1; lost: 1.");
        assertThat(send("action", "paste", "text", text, "dialect", "task-list", "into", into, "do", "take")
                        .html())
                .contains("action=\"" + PAGE + "?action=edit&amp;id=" + into + "\"", "Merged</textarea>")
                .contains("name=\"version\" value=\"1\"");
    }

    @Test
    void twoThousandPastedItemsAreRefusedWithTheNumberAndTheTextStays() {
        String text = IntStream.range(0, 2000).mapToObj(i -> "- item " + i).collect(Collectors.joining("\n"));

        Answer refused = send("action", "paste", "text", text, "dialect", "herocoders", "do", "take");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.html())
                .containsPattern(
                        "id=\"productops-paste-text-error\">There are 2000 items in this text, and a checklist has at"
                                + " most 100. Nothing was taken over.")
                .contains("and 1600 lines more", "- item 1999</textarea>")
                .doesNotContain("id=\"productops-paste-take\"");
        assertThat(send("action", "paste", "text", "[{", "dialect", "okapya-json", "do", "show")
                        .html())
                .contains("productops-paste-error", "[{</textarea>");
        assertThat(send("action", "paste", "text", "A", "dialect", "wiki", "do", "show")
                        .html())
                .contains("id=\"productops-paste-dialect-error\">There is no dialect \u201cwiki\u201d.");
    }

    @Test
    void onlyAdministratorsPaste() {
        fixture.people.actAs("anna");

        assertThat(open("action", "paste").status()).isEqualTo(403);
        assertThat(send("action", "paste", "text", "A", "do", "show").status()).isEqualTo(403);
    }

    @Test
    void checklistsAreDownloaded() {
        Checklist list = fixture.checklists.create(
                draft("Gate", manual("Reviewed"), automatic(FieldFilledCheck.KIND, "customfield_10100")));
        String id = String.valueOf(list.id());

        assertThat(open("action", "download", "format", "markdown", "id", id).html())
                .isEqualTo("# Gate\n\n- [ ] Reviewed\n- [ ] FIELD_FILLED\n");
        assertThat(open("action", "download", "id", id).html())
                .contains("\"name\":\"Gate\"", "\"FIELD_FILLED:customfield_10100\":\"Release note\"");
        assertThat(open("action", "download").html())
                .isEqualTo(open("action", "download", "id", id).html());
        assertThat(open("action", "download", "id", "99").status()).isEqualTo(404);
    }

    private Answer send(String... parameters) {
        return browser.post(page, "", parameters);
    }

    @Test
    void aLongListIsShownInPartsAndBeginsWhereAChecklistWasSaved() {
        for (int i = 10; i < 61; i++) {
            fixture.checklists.create(draft("List " + i, manual("A")));
        }

        assertThat(open().html())
                .contains("1 to 50 of 51", "List 59<", "href=\"" + PAGE + "?start=50\"")
                .doesNotContain("List 60<");
        assertThat(open("done", "saved", "id", "51").html())
                .contains("51 to 51 of 51", "List 60<")
                .doesNotContain("List 59<");
    }

    @Test
    void theListSaysOnWhichIssuesEachStandsAndWhoChangedItLast() {
        fixture.checklists.create(draft("By name", manual("A")));
        fixture.checklists.create(scoped("Everywhere", ""));
        fixture.checklists.create(scoped("Some", "Label: api " + SCRIPT));

        assertThat(open().html())
                .doesNotContain("<script>")
                .contains("Only where a transition asks for it", "All issues<", "All issues that match:")
                .contains("Label: api &lt;script&gt;")
                .contains(ReadinessFixture.NOW + "</a><div class=\"productops-muted\" dir=\"auto\">Admin</div>");
    }

    private static ChecklistDraft scoped(String name, String conditions) {
        return new ChecklistDraft(
                name, "", new ChecklistDraft.ScopeDraft(true, conditions), null, List.of(manual("A")));
    }

    @Test
    void theListIsSearchedByAllThatChecklistsSay() {
        fixture.checklists.create(draft("Definition of done", manual("Release n\u00f6te")));
        fixture.checklists.create(draft("Launch", manual("Price " + SCRIPT)));

        assertThat(open("q", "NOTE definition").html())
                .contains("Definition of done<", "Checklists found: 1")
                .doesNotContain("productops-checklist-2\"");
        assertThat(open("q", "<script>price").html())
                .doesNotContain("<script>")
                .contains("No checklist has these words.", "value=\"&lt;script&gt;price\"")
                .doesNotContain("productops-checklist-table");
    }

    @Test
    void asksBeforeMoreIsAskedOfIssuesOnTheirWay() {
        Checklist before = fixture.checklists.create(draft("Done", manual("A")));
        fixture.ticks.put(ItemMark.done(10, before.items().get(0).id(), "key-anna", ReadinessFixture.NOW));
        Form more = form(before).row("", "B " + SCRIPT, "MANUAL", "", "", true).row("", "C", "MANUAL", "", "", false);

        Answer question = send(more);

        assertThat(question.status()).isEqualTo(400);
        assertThat(question.html())
                .doesNotContain("<script>")
                .contains(
                        "\u201cB &lt;script&gt;alert(1)&lt;/script&gt;\u201d is mandatory from now on, on every issue that is not done yet")
                .contains("issues with ticks on this list: 1.")
                .doesNotContain("\u201cC\u201d is mandatory");
        assertThat(send(form(before).row("", "B", "MANUAL", "", "", true).with("items.1.startsOn", "2027-01-31"))
                        .html())
                .contains("\u201cB\u201d is mandatory from 2027-01-31 on, on every issue");
        assertThat(send(form(before).with("byItself", "true").with("scope", "Label: api"))
                        .html())
                .contains("stand on all issues that match, and on no others: Label: api");
        assertThat(send(form(before).row("", "C", "MANUAL", "", "", false)).status())
                .as("what is advised stops nobody")
                .isEqualTo(302);
    }

    @Test
    void saysWhoWaitsForADecisionOnOverrides() {
        Checklist before = fixture.checklists.create(draft("Done", manual("A")));
        fixture.undecided.put(before.id(), 2);

        assertThat(send(form(before).with("overrides", "")).html())
                .contains("People wait for a decision on overrides: 2. Nobody can grant them any more.");
        assertThat(send(form(before).with("mostDays", "3")).html())
                .contains("People wait for a decision on overrides: 2. Who decides");
        assertThat(question(before).html()).contains("nobody has decided yet: 2");
        assertThat(send(form(before).with("description", "More")).status())
                .as("nothing that they wait for")
                .isEqualTo(302);
    }

    @Test
    void createsAChecklistFromTheForm() {
        assertThat(open("action", "new").html())
                .contains("Create checklist")
                .contains("name=\"items.0.text\"")
                .contains("<template>")
                .contains("name=\"items\" value=\"1\"")
                .contains("<option value=\"Release note\" dir=\"auto\">Release note</option>");

        Answer answer = send(new Form("new")
                .with("name", "Definition of done " + SCRIPT)
                .with("description", "What done means")
                .row("", "Docs " + SCRIPT, "MANUAL", "left over", "How", true)
                .row("", "Note", "FIELD_FILLED", "customfield_10100", "", false));

        assertThat(answer.redirect()).isEqualTo(PAGE + "?done=created&id=1#productops-checklist-1");
        Checklist created = fixture.checklists.all().get(0);
        assertThat(created.name()).isEqualTo("Definition of done " + SCRIPT);
        assertThat(created.description()).isEqualTo("What done means");
        assertThat(created.items())
                .extracting(ChecklistItem::text, ChecklistItem::help, ChecklistItem::mandatory)
                .containsExactly(tuple("Docs " + SCRIPT, "How", true), tuple("Note", "", false));
        assertThat(created.items().get(1).check().subject()).isEqualTo("customfield_10100");
    }

    @Test
    void theFormShowsWhatIsStoredAndHowPeopleReadIt() {
        Checklist stored = fixture.checklists.create(draft(
                "Done " + SCRIPT,
                manual("Docs " + SCRIPT),
                ChecklistDraft.Item.simple("Note", "", false, Check.of("FIELD_FILLED", "customfield_10100"))));

        String html = open("action", "edit", "id", "" + stored.id()).html();

        assertThat(html)
                .doesNotContain("<script>")
                .contains("Checklist: Done &lt;script&gt;")
                .contains("name=\"version\" value=\"1\"")
                .contains("name=\"items.0.id\" value=\"101\"")
                .contains("value=\"Release note\"")
                .doesNotContain("customfield_10100");
        assertThat(texts(html)).containsExactly("Docs &lt;script&gt;alert(1)&lt;/script&gt;", "Note");
        assertThat(send(form(stored)).redirect()).isEqualTo(PAGE + "?done=saved&id=1#productops-checklist-1");
        assertThat(fixture.checklists.get(stored.id())).as("sent as it was").isEqualTo(stored);
    }

    @Test
    void keepsWhatWasTypedWhileSomebodyElseIsSaving() {
        Answer answer = browser.post(
                page(fixture.busyChecklists()),
                "",
                new Form("new")
                        .with("name", "Typed name")
                        .row("", "Typed item", "MANUAL", "", "", true)
                        .parameters());

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.html()).contains("value=\"Typed name\"").contains("Somebody else is saving");
        assertThat(texts(answer.html())).containsExactly("Typed item");
    }

    @Test
    void offersToAddAgainWhatSomebodyElseDeletedMeanwhile() {
        Checklist checklist = fixture.checklists.create(draft("Done", manual("A")));
        Form typed = form(checklist).with("name", "Typed name").with("items.0.text", "Typed item");
        fixture.storage.meanwhile(() -> fixture.checklists.delete(checklist.id(), 1, Confirmation.NONE));

        Answer answer = send(typed);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.html())
                .contains("Somebody else deleted this checklist")
                .contains("action=\"" + PAGE + "?action=new\"")
                .contains("name=\"version\" value=\"0\"")
                .contains("name=\"items.0.id\" value=\"\"")
                .contains("value=\"Typed name\"");
        assertThat(texts(answer.html())).containsExactly("Typed item");

        assertThat(send(typed.to("new").with("items.0.id", "")).redirect())
                .isEqualTo(PAGE + "?done=created&id=2#productops-checklist-2");
        assertThat(fixture.checklists.all()).extracting(Checklist::name).containsExactly("Typed name");
    }

    @Test
    void showsEachErrorAtItsFieldAndLosesNothing() {
        Answer answer = send(new Form("new")
                .with("name", "n".repeat(101))
                .row("", "", "MANUAL", "", "help " + SCRIPT, true)
                .row("", "typed " + SCRIPT, "FIELD_FILLED", "nowhere", "", false)
                .row("77", "x", "NOTHING", "", "", true));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(errors(answer.html()))
                .containsExactlyInAnyOrder(
                        "productops-checklist-name",
                        "productops-checklist-items-0-text",
                        "productops-checklist-items-1-subjectField",
                        "productops-checklist-items-2-id",
                        "productops-checklist-items-2-kind");
        assertThat(answer.html())
                .doesNotContain("<script>")
                .contains("n".repeat(101))
                .contains("help &lt;script&gt;")
                .contains("typed &lt;script&gt;")
                .contains("value=\"nowhere\"");
        assertThat(fixture.checklists.all()).isEmpty();
    }

    @Test
    void aGroupThatIsNotThereIsToldWhereItWasTyped() {
        fixture.people.group("Testers").group("managers", "ben");
        Form form = new Form("new")
                .with("name", "Done")
                .row("", "A", "MANUAL", "", "", true)
                .with("granterGroups", "managers\nmanagres")
                .with("items.0.tickers", "GROUP")
                .with("items.0.tickerGroup", "tstrs");

        Answer refused = send(form);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.html())
                .containsPattern(
                        "id=\"productops-checklist-granterGroups-error\">There is no group \u201cmanagres\u201d")
                .containsPattern(
                        "id=\"productops-checklist-items-0-tickerGroup-error\">There is no group \u201ctstrs\u201d")
                .doesNotContain("id=\"productops-checklist-granters-error\"");
        assertThat(fixture.library.checklists().all()).isEmpty();

        send(form.with("granterGroups", "managers").with("items.0.tickerGroup", "testers"));
        Checklist saved = fixture.library.checklists().all().get(0);
        assertThat(saved.items().get(0).tickers()).as("whoever will be in it").isEqualTo(Eligible.group("testers"));
        assertThat(saved.waivers().granters()).contains(Eligible.group("managers"));
    }

    @Test
    void rowsAreFoldedButForThoseThatAreWrong() {
        Answer answer = send(new Form("new")
                .with("name", "Done")
                .row("", "Fine", "MANUAL", "", "", true)
                .with("items.0.section", "Docs")
                .row("", "Wrong", "FIELD_FILLED", "nowhere", "", true)
                .row("", "Wrong below", "MANUAL", "", "", false)
                .with("items.2.startsOn", "soon")
                .row("", "More is said", "MANUAL", "", "", false)
                .with("items.3.conditions", "Label: api"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(folded(answer.html(), 0))
                .contains("productops-row-fold\">", "productops-row-more\">")
                .contains(">Fine</span>", ">Docs</span>", ">mandatory</span>");
        assertThat(folded(answer.html(), 1)).contains("productops-row-fold\" open>", ">A field has a value</span>");
        assertThat(folded(answer.html(), 2)).contains("productops-row-fold\" open>", "productops-row-more\" open>");
        assertThat(folded(answer.html(), 3)).contains("productops-row-fold\">", "productops-row-more\" open>");
    }

    /** The row of an item. */
    private static String folded(String html, int number) {
        String start = "id=\"productops-checklist-items-" + number + "\"";
        int from = html.indexOf(start);
        return html.substring(from, html.indexOf("</fieldset>", from));
    }

    @Test
    void aRowMayComeAsOneParameter() {
        Answer answer = send(new Form("new")
                .with("name", "Done")
                .with("items", "2")
                .with("items.0", "text=Docs+%26+more&kind=MANUAL&mandatory=true&section=A+B&nothing=of+ours")
                .with("items.1", "text=%zz&kind=AREA_SET&x"));

        assertThat(answer.redirect()).contains("done=created");
        assertThat(fixture.checklists.get(1).items())
                .extracting(ChecklistItem::text, ChecklistItem::section, item -> item.check()
                        .kind())
                .containsExactly(tuple("Docs & more", "A B", "MANUAL"), tuple("%zz", "", "AREA_SET"));
    }

    @Test
    void aRowAddedWithoutScriptsBeginsWithTheSectionAbove() {
        Answer answer = send(new Form("new")
                .with("name", "Done")
                .row("", "A", "MANUAL", "", "", true)
                .with("items.0.section", "Docs")
                .with("do", "add.items"));

        assertThat(folded(answer.html(), 1)).contains("name=\"items.1.section\" value=\"Docs\"");
        assertThat(answer.html()).contains("<option value=\"Docs\" dir=\"auto\">Docs</option>");
    }

    @Test
    void whoDecidesIsChosenByNameAndWhatIsNotThereAnyMoreStaysChosen() {
        Checklist gone = fixture.keep(new Checklist(
                0,
                "Done",
                "",
                Scope.BY_NAME,
                new WaiverPolicy(true, List.of(Eligible.projectRole("99"), Eligible.group("managers")), 3),
                List.of(ChecklistItem.simple(0, "A", "", true, Check.manual())),
                1));

        String html = open("action", "edit", "id", "" + gone.id()).html();

        assertThat(html)
                .contains("Owner of the product area", "Administrators in the project")
                .contains("value=\"PROJECT_ROLE:99\" checked")
                .contains("name=\"mostDays\" value=\"3\"");
        assertThat(html).containsPattern("name=\"granterGroups\"[^>]*>\\nmanagers</textarea>");
    }

    @Test
    void saysThatAChecklistNeedsAnItem() {
        Answer answer = send(new Form("new").with("name", "Done"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.html()).contains("A checklist needs at least one item.");
    }

    @Test
    void theButtonsOfRowsWorkWithoutScriptsAndSaveNothing() {
        Form typed = new Form("new")
                .with("name", "Half")
                .row("", "First", "MANUAL", "", "", true)
                .row("", "Second", "AREA_SET", "", "", false);

        assertThat(pressed(typed, "add.items")).containsExactly("First", "Second", "");
        assertThat(pressed(typed, "remove.items.0")).containsExactly("Second");
        assertThat(pressed(typed, "up.items.1")).containsExactly("Second", "First");
        assertThat(pressed(typed, "down.items.0")).containsExactly("Second", "First");
        assertThat(fixture.checklists.all()).isEmpty();
    }

    private List<String> pressed(Form form, String button) {
        Answer answer = send(form.with("do", button));
        assertThat(answer.status()).isEqualTo(200);
        return texts(answer.html());
    }

    @Test
    void theSecondOfTwoEditorsSeesTheOthersChangeAndKeepsWhatWasTyped() {
        Checklist before = fixture.checklists.create(draft("Done", manual("A"), manual("B")));
        Form mine = form(before)
                .with("name", "Done by me")
                .with("items.0.text", "Mine")
                .with("items.1.text", "Mine too");
        long kept = before.items().get(0).id();
        fixture.checklists.update(
                before.id(),
                1,
                draft(
                        "Done by other " + SCRIPT,
                        ReadinessFixture.edited(kept, "Theirs " + SCRIPT, "", true, Check.manual())),
                Confirmation.NONE);

        Answer answer = send(mine);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.html())
                .doesNotContain("<script>")
                .containsPattern("productops-form-conflict\" role=\"alert\">\\s*<p>Somebody else changed")
                .contains("Done by other &lt;script&gt;")
                .contains("Theirs &lt;script&gt;")
                .contains("value=\"Done by me\"")
                .contains("name=\"version\" value=\"2\"")
                .contains("name=\"items.0.id\" value=\"" + kept + "\"")
                .as("what the other took out becomes new")
                .contains("name=\"items.1.id\" value=\"\"");
        assertThat(texts(answer.html())).containsExactly("Mine", "Mine too");
        assertThat(fixture.checklists.get(before.id()).version()).isEqualTo(2);

        assertThat(send(mine.with("version", "2").with("items.1.id", "")).redirect())
                .isEqualTo(PAGE + "?done=saved&id=1#productops-checklist-1");
        assertThat(fixture.checklists.get(before.id()).name()).isEqualTo("Done by me");
    }

    @Test
    void showsWhatAnotherNodeHasSavedOfWhichThisOneHasNotHeardYet() {
        Checklist before = fixture.checklists.create(draft("Done", manual("A")));
        fixture.checklists.all();
        fixture.checklistsOnOtherNode().update(before.id(), 1, draft("Done by other", kept(before)), Confirmation.NONE);
        assertThat(fixture.checklists.get(before.id()).name())
                .as("not heard yet")
                .isEqualTo("Done");
        Form mine = form(before).with("name", "Done by me");

        Answer answer = send(mine);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.html())
                .contains("Done by other")
                .contains("value=\"Done by me\"")
                .contains("name=\"version\" value=\"2\"");
        assertThat(send(mine.with("version", "2")).status()).isEqualTo(302);

        fixture.checklistsOnOtherNode().update(before.id(), 3, draft("Theirs again", kept(before)), Confirmation.NONE);
        Answer stale = send(new Form("delete").to("delete", before.id()).with("version", "3"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.html()).contains("Theirs again").contains("name=\"version\" value=\"4\"");
    }

    @Test
    void anItemThatCannotBeReadIsShownToAdministratorsWhoChooseAnotherCheck() {
        Checklist checklist = fixture.keep(Checklist.simple(
                0,
                "Done",
                "",
                List.of(
                        ChecklistItem.simple(0, "Later", "", true, Check.of("OF_A_LATER_VERSION", "")),
                        ChecklistItem.simple(0, "Now", "", true, Check.manual())),
                1));

        assertThat(open().html()).contains("Items that this version of Product Ops cannot check: 1.");
        assertThat(open("action", "edit", "id", "" + checklist.id()).html())
                .contains(
                        "<option value=\"OF_A_LATER_VERSION\" dir=\"auto\" selected>Unknown: OF_A_LATER_VERSION</option>");

        Answer unchanged = send(form(checklist).with("name", "Renamed"));
        assertThat(unchanged.status()).isEqualTo(400);
        assertThat(errors(unchanged.html())).containsExactly("productops-checklist-items-0-kind");

        assertThat(send(form(checklist).with("items.0.kind", "MANUAL")).status())
                .isEqualTo(302);
        assertThat(open().html()).doesNotContain("cannot check");
    }

    @Test
    void asksBeforeDeletingAndSaysWhoWillMissIt() {
        Checklist checklist = fixture.checklists.create(draft("Done " + SCRIPT, manual("A")));
        assertThat(question(checklist).html())
                .doesNotContain("<script>")
                .contains("No transition of a workflow needs it.");
        fixture.uses.put(
                checklist.id(),
                IntStream.rangeClosed(1, 23)
                        .mapToObj(i -> new ChecklistUse("Delivery " + i, "Close", false))
                        .toList());

        assertThat(question(checklist).html())
                .contains("These transitions need it:")
                .contains("Delivery 20: Close")
                .doesNotContain("Delivery 21: Close")
                .contains("and 3 more");
        assertThat(fixture.checklists.all()).hasSize(1);

        fixture.checklists.update(checklist.id(), 1, draft("Done", kept(checklist)), Confirmation.NONE);
        Answer stale = send(new Form("delete").to("delete", checklist.id()).with("version", "1"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.html()).contains("Somebody else changed").contains("name=\"version\" value=\"2\"");

        Answer done = send(new Form("delete").to("delete", checklist.id()).with("version", "2"));
        assertThat(done.redirect()).isEqualTo(PAGE + "?done=deleted");
        assertThat(fixture.checklists.all()).isEmpty();
    }

    @Test
    void asksBeforeAChangeThatOthersMayMiss() {
        Checklist before = fixture.checklists.create(draft("Done", manual("A " + SCRIPT), manual("B"), manual("C")));
        ChecklistItem kept = before.items().get(2);
        fixture.ticks.put(ItemMark.done(10, before.items().get(0).id(), "key-anna", ReadinessFixture.NOW));
        fixture.uses.put(before.id(), List.of(new ChecklistUse("Delivery", "Close", false)));
        Form fewer = new Form("edit")
                .to("edit", before.id())
                .with("version", "1")
                .with("name", "Done")
                .row("" + kept.id(), "C", "MANUAL", "", "", true);

        Answer question = send(fewer);

        assertThat(question.status()).isEqualTo(400);
        assertThat(question.html())
                .doesNotContain("<script>")
                .contains("\u201cA &lt;script&gt;", "Issues that have it ticked: 1.", "\u201cB\u201d is removed.")
                .contains("not stopped by it any more: Delivery: Close", "Save all the same");
        assertThat(texts(question.html())).containsExactly("C");
        assertThat(fixture.checklists.get(before.id())).isEqualTo(before);
        String answer = found("name=\"confirmed\" value=\"([^\"]+)\"", question.html())
                .findFirst()
                .orElseThrow();
        assertThat(send(fewer.with("confirmed", answer)).redirect()).contains("done=saved");
        assertThat(fixture.checklists.get(before.id()).items()).containsExactly(kept);

        assertThat(question(fixture.checklists.get(before.id())).html()).doesNotContain("Issues with ticks");
        fixture.ticks.put(ItemMark.done(10, kept.id(), "key-anna", ReadinessFixture.NOW));
        assertThat(question(fixture.checklists.get(before.id())).html()).contains("Issues with ticks on it: 1.");
    }

    @Test
    void formsLeadBackToTheList() {
        fixture.checklists.create(draft("Done", manual("A")));

        for (String action : List.of("new", "edit", "delete")) {
            assertThat(open("action", action, "id", "1").html())
                    .contains("<a href=\"" + PAGE + "\" dir=\"auto\">Readiness checklists</a>");
        }
    }

    private Answer question(Checklist checklist) {
        return open("action", "delete", "id", "" + checklist.id());
    }

    @Test
    void aFormWithoutItsTokenChangesNothingAndIsGivenBack() {
        Checklist checklist = fixture.checklists.create(draft("Done", manual("A")));
        browser.loseToken();

        Answer edit = send(form(checklist).with("name", "Typed name"));
        assertThat(edit.status()).isEqualTo(403);
        assertThat(edit.html()).contains("value=\"Typed name\"");
        assertThat(send(new Form("delete").to("delete", checklist.id()).with("version", "1"))
                        .status())
                .isEqualTo(403);
        assertThat(fixture.checklists.all()).containsExactly(checklist);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "new", "edit", "delete"})
    void isForAdministratorsOnly(String action) {
        fixture.checklists.create(draft("Done", manual("A")));

        fixture.people.actAs("anna");
        assertThat(open("action", action, "id", "1").status()).isEqualTo(403);
        fixture.people.actAsNobody();
        assertThat(open("action", action, "id", "1").redirect()).isEqualTo("/jira/login");
    }

    @ParameterizedTest
    @ValueSource(strings = {"new save", "new add.items", "edit save", "edit add.items", "delete save"})
    void onlyAdministratorsSendIt(String actionAndButton) {
        Checklist checklist = fixture.checklists.create(draft("Done", manual("A")));
        String[] parts = actionAndButton.split(" ");
        Form sent =
                form(checklist).to(parts[0], checklist.id()).with("name", "B").with("do", parts[1]);

        fixture.people.actAs("anna");
        assertThat(send(sent).status()).isEqualTo(403);
        fixture.people.actAsNobody();
        assertThat(send(sent).redirect()).isEqualTo("/jira/login");
        assertThat(fixture.library.checklists().all()).containsExactly(checklist);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (String action : List.of("edit", "delete")) {
            assertThat(open("action", action, "id", "99").status()).isEqualTo(404);
            assertThat(open("action", action, "id", "x").status()).isEqualTo(404);
            assertThat(open("action", action).status()).isEqualTo(404);
            assertThat(send(new Form(action)).status()).isEqualTo(404);
        }
    }

    @Test
    void aFormWithMoreRowsThanAnybodyTypesIsReadNoFurther() {
        Answer answer = send(new Form("new").with("name", "Many").with("items", "99999999999"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.html()).contains("A checklist has at most 100 items.");
        assertThat(texts(answer.html())).hasSize(200);
    }

    /** The texts of the rows that are shown, in their order. */
    private static List<String> texts(String html) {
        return found(
                        "name=\"items\\.\\d+\\.text\"[^>]*>\\n([^<]*)</textarea>",
                        html.replaceAll("(?s)<template>.*?</template>", ""))
                .toList();
    }

    /** The ids of the fields with an error beside them. */
    private static List<String> errors(String html) {
        return found("<div class=\"error\" id=\"([\\w-]+)-error\">", html).toList();
    }

    private static Stream<String> found(String pattern, String html) {
        return Pattern.compile(pattern).matcher(html).results().map(match -> match.group(1));
    }

    /** What a browser sends that has opened the form of the checklist. */
    private static Form form(Checklist checklist) {
        Form form = new Form("edit")
                .to("edit", checklist.id())
                .with("version", "" + checklist.version())
                .with("name", checklist.name())
                .with("description", checklist.description());
        for (ChecklistItem item : checklist.items()) {
            form.row(
                    "" + item.id(),
                    item.text(),
                    item.check().kind(),
                    item.check().subject(),
                    item.help(),
                    item.mandatory());
        }
        return form;
    }

    /** A form as a browser sends it. */
    private static final class Form {
        private final Map<String, String> values = new LinkedHashMap<>();

        Form(String action) {
            with("action", action).with("do", "save").with("version", "0").with("items", "0");
            with("overrides", "true").with("granters", "AREA_ROLE:owner").with("mostDays", "14");
        }

        Form to(String action) {
            values.remove("id");
            return with("action", action).with("version", "0");
        }

        Form to(String action, long id) {
            return with("action", action).with("id", "" + id);
        }

        Form with(String name, String value) {
            values.put(name, value);
            return this;
        }

        Form row(String id, String text, String kind, String field, String help, boolean mandatory) {
            int number = Integer.parseInt(values.get("items"));
            String place = "items." + number + ".";
            with("items", "" + (number + 1));
            with(place + "id", id).with(place + "text", text).with(place + "kind", kind);
            with(place + "tickers", "ANYONE")
                    .with(place + "subjectField", field)
                    .with(place + "help", help);
            return mandatory ? with(place + "mandatory", "true") : this;
        }

        String[] parameters() {
            return values.entrySet().stream()
                    .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                    .toArray(String[]::new);
        }
    }
}
