package org.productops.common.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.productops.common.error.BusyException;
import org.productops.common.error.Confirmation;
import org.productops.common.error.ConflictException;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.error.ProductOpsException;
import org.productops.common.error.UnconfirmedException;
import org.productops.common.text.Html;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageServlet;
import org.productops.common.web.ServletPage;
import org.productops.testing.fakes.FakeBrowser;

class FormPageTest {

    private static final Message WRONG = Message.of("productops.common.error.text-empty");
    private static final Message BUSY = Message.of("productops.common.error.busy");
    private static final Message CONFLICT = Message.of("productops.area.error.conflict", "<b>Pay");
    private static final Message GONE = Message.of("productops.common.error.no-page", "gone");
    private static final Message AGAIN = Message.of("productops.readiness.error.deleted-meanwhile");

    private static final Note STORED = new Note(
            "Pay",
            "line 1\nline 2",
            "NO",
            "",
            true,
            List.of(new Note.Step("11", "one"), new Note.Step("12", "two")),
            3);

    /** What a browser sends of the form of {@link #STORED} after somebody changed most of it. */
    private static final String[] TYPED = {
        "version", "3",
        "name", " <b>Payments ",
        "about", "line 1\r\nline 2",
        "kind", "<x>",
        "area", "shop",
        "steps", "2",
        "steps.0.id", "12",
        "steps.0.text", "two",
        "steps.1.id", "",
        "steps.1.text", "<i>three",
        "do", "save"
    };

    private final FakeBrowser browser = new FakeBrowser();
    private final List<Note> saved = new ArrayList<>();
    private Note stored = STORED;
    private ProductOpsException refusal;
    private Confirmation agreed;
    private boolean permitted = true;
    private Optional<Message> deletedMeanwhile = Optional.of(AGAIN);

    private final class NotePage extends FormPage<Note> {
        private final boolean editing;

        NotePage(boolean editing) {
            super(browser.forms(), new NoteFormType());
            this.editing = editing;
        }

        @Override
        protected Optional<Note> open(PageRequest request) {
            if (!permitted) {
                throw new NotPermittedException(GONE, false);
            }
            if (editing && stored == null) {
                throw new NotFoundException(GONE);
            }
            return editing ? Optional.of(stored) : Optional.empty();
        }

        @Override
        protected FormHead head(PageRequest request, Optional<Note> record) {
            return new FormHead(
                    Message.of("productops.common.setup.title"),
                    Optional.of(Message.of("productops.area.archived")),
                    List.of(
                            Crumb.named("<b>Notes", "/notes"),
                            Crumb.labelled("productops.common.form.no", "/notes/no")),
                    record.isPresent() ? "/notes/edit" : "/notes/new",
                    Optional.of("/notes"),
                    Optional.of(Message.of("productops.common.form.yes")));
        }

        @Override
        protected Note save(PageRequest request, FormValues typed, long version) {
            agreed = confirmation(request);
            if (refusal != null) {
                throw refusal;
            }
            saved.add(NoteFormType.note(typed, version));
            return STORED;
        }

        @Override
        protected String afterwards(PageRequest request, Note note) {
            return "/notes?saved=" + note.name();
        }

        @Override
        protected FormValues blank(PageRequest request) {
            return FormValues.EMPTY.with("name", request.text("name"));
        }

        @Override
        protected FormValues renewed(FormValues typed, Optional<Note> now) {
            return typed.withRows(
                    "steps",
                    typed.rows("steps").stream()
                            .map(row -> now.isPresent() ? row : row.with("id", ""))
                            .toList());
        }

        @Override
        protected Optional<Message> deletedMeanwhile() {
            return deletedMeanwhile;
        }
    }

    private final PageServlet servlet = new PageServlet(browser.support(), Frame.GENERAL, "page") {
        private static final long serialVersionUID = 1L;

        @Override
        protected ServletPage page(PageRequest request) {
            return new NotePage(request.path().equals("edit"));
        }
    };

    @Test
    void showsTheFormOfANewRecord() {
        FakeBrowser.Answer answer = browser.get(servlet, "new", "name", "<b>Pay");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.html())
                .contains(
                        "<h1>Set up Product Ops",
                        "&lt;b&gt;Notes",
                        "href=\"/jira/notes/no\" dir=\"auto\">No</a>",
                        "role=\"status\"><p>Yes</p>")
                .contains("action=\"/jira/notes/new\"", "id=\"note-form-cancel\" href=\"/jira/notes\"")
                .contains("name=\"atl_token\" value=\"the-token\"", "name=\"version\" value=\"0\"")
                .contains("id=\"note-name\" name=\"name\" value=\"&lt;b&gt;Pay\" autofocus aria-required=\"true\"")
                .containsOnlyOnce("autofocus")
                .contains("aria-describedby=\"note-about-help\"", "id=\"note-about-help\"")
                .contains("name=\"steps\" value=\"0\"", "id=\"note-steps-0-text\"", "value=\"to do\"")
                .contains("<option value=\"w1\" dir=\"auto\">Word &lt;1&gt;</option>", "list=\"note-words\"")
                .contains("data-unsaved=\"false\"")
                .doesNotContain("aria-invalid", "Inherited", "<b>");
        assertThat(browser.required())
                .containsExactlyInAnyOrder(
                        "org.productops.product-ops:page",
                        "org.productops.product-ops:form",
                        "org.productops.product-ops:rows",
                        "org.productops.product-ops:picker");
    }

    @Test
    void showsARecordWithWhatHoldsWhereItSaysNothing() {
        assertThat(browser.get(servlet, "edit").html())
                .contains("action=\"/jira/notes/edit\"", "name=\"version\" value=\"3\"")
                .contains("value=\"Pay\"", "\nline 1\nline 2</textarea>")
                .contains("<option value=\"NO\" dir=\"auto\" selected>No</option>")
                .contains("name=\"mandatory\" value=\"true\" checked")
                .contains("id=\"note-area-remarks\"", "Inherited: &lt;b&gt;Payments, from Shop")
                .contains("name=\"steps\" value=\"2\"", "name=\"steps.1.id\" value=\"12\"", "value=\"two\"")
                .doesNotContain("<b>");
    }

    @Test
    void savesWhatWasTypedAndGoesToWhereItIsSeen() {
        FakeBrowser.Answer answer = browser.post(servlet, "edit", TYPED);

        assertThat(answer.redirect()).isEqualTo("/jira/notes?saved=Pay");
        assertThat(saved)
                .containsExactly(new Note(
                        " <b>Payments ",
                        "line 1\nline 2",
                        "<x>",
                        "shop",
                        false,
                        List.of(new Note.Step("12", "two"), new Note.Step("", "<i>three")),
                        3));
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments(InvalidException.general(WRONG), 400, "Fill this in."),
                arguments(new BusyException(BUSY), 503, "Somebody else is saving at the moment."),
                arguments(new NotPermittedException(GONE, false), 403, "There is no page \u201cgone\u201d here."));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void bringsTheFormBackAsItWasSentWithWhatIsSo(ProductOpsException error, int status, String text) {
        refusal = error;

        FakeBrowser.Answer answer = browser.post(servlet, "edit", TYPED);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.html()).contains(text, "name=\"version\" value=\"3\"");
        assertTypedIsThere(answer.html());
    }

    @Test
    void saysAtEachFieldWhatIsWrongAndLeadsToThemFromASummary() {
        refusal = new InvalidException(FieldErrors.collect()
                .at("steps.1.text", WRONG)
                .at("about", WRONG)
                .at("steps", Message.of("productops.common.error.texts-many", 1, 2))
                .at("name", WRONG)
                .at("nowhere", BUSY)
                .build());

        FakeBrowser.Answer answer = browser.post(servlet, "edit", TYPED);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.html()
                        .lines()
                        .filter(line -> line.contains("<li><a href=\"#"))
                        .map(String::strip))
                .containsExactly(
                        "<li><a href=\"#note-name\">Name</a>: Fill this in.</li>",
                        "<li><a href=\"#note-about\">Description</a>: Fill this in.</li>",
                        "<li><a href=\"#note-steps-1-text\">Item 2, Requirement</a>: Fill this in.</li>",
                        "<li><a href=\"#note-steps\">Items</a>: At most 1 are possible; these are 2.</li>");
        assertThat(answer.html())
                .contains("<p>Somebody else is saving", "id=\"note-name-error\"", "id=\"note-steps-1-text-error\"")
                .contains("aria-describedby=\"note-about-error note-about-help\"", "<h3 id=\"note-steps\">")
                .containsPattern("id=\"note-name\"[^>]*aria-invalid=\"true\" autofocus")
                .containsOnlyOnce("autofocus")
                .contains("data-unsaved=\"true\"");
        assertTypedIsThere(answer.html());
    }

    @Test
    void asksBeforeSavingTakesMoreAlongThanItSays() {
        UnconfirmedException question = new UnconfirmedException(List.of(CONFLICT, GONE));
        refusal = question;

        FakeBrowser.Answer answer = browser.post(servlet, "edit", TYPED);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.html())
                .containsPattern(
                        "productops-form-asked\" role=\"alert\" tabindex=\"-1\" autofocus>\\s*<p>Nothing was changed yet")
                .contains("\u201c&lt;b&gt;Pay\u201d", "\u201cgone\u201d", "Save all the same")
                .contains(
                        "name=\"confirmed\" value=\"" + question.answer() + "\"",
                        "name=\"version\" value=\"3\"",
                        "data-unsaved=\"true\"")
                .containsOnlyOnce("aui-button-primary")
                .containsOnlyOnce("Save all the same")
                .containsSubsequence("productops-form-asked", "buttons-container")
                .containsOnlyOnce("autofocus");
        assertTypedIsThere(answer.html());
        assertThat(agreed).isEqualTo(Confirmation.of(""));

        refusal = null;
        String[] again = Stream.concat(Arrays.stream(TYPED), Stream.of("confirmed", question.answer()))
                .toArray(String[]::new);
        assertThat(browser.post(servlet, "edit", again).redirect()).isNotEmpty();
        assertThat(agreed).isEqualTo(Confirmation.of(question.answer()));
    }

    @Test
    void showsWhatSomebodyElseSavedMeanwhileBesideWhatWasTyped() {
        stored = new Note("Pay 2", "line 1\nline 2", "YES", "", true, List.of(new Note.Step("11", "<b>1")), 4);
        refusal = new ConflictException(CONFLICT, 3, stored);

        FakeBrowser.Answer answer = browser.post(servlet, "edit", TYPED);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.html())
                .contains("\u201c&lt;b&gt;Pay\u201d", "What you typed is still here.", "Save mine anyway")
                .contains("name=\"version\" value=\"4\"", "data-unsaved=\"true\"")
                .contains("id=\"note-name-stored\"", "dir=\"auto\">Pay 2</span>")
                .containsPattern("id=\"note-kind-stored\">.*Yes</div>")
                .containsPattern("id=\"note-area-stored\">.*<em>nothing</em></div>")
                .containsPattern("id=\"note-mandatory-stored\">.*Yes</div>")
                .contains("productops-form-stored-rows", "&lt;b&gt;1")
                .doesNotContain("note-about-stored", "<b>");
        assertTypedIsThere(answer.html());

        refusal = null;
        String[] again = TYPED.clone();
        again[1] = "4";
        assertThat(browser.post(servlet, "edit", again).redirect()).isNotEmpty();
        assertThat(saved).extracting(Note::version).containsExactly(4L);
    }

    @Test
    void showsNoStoredRowsWhereNobodyChangedThem() {
        stored = new Note("Pay 2", "", "NO", "", true, STORED.steps(), 4);
        refusal = new ConflictException(CONFLICT, 3, stored);

        String html = browser.post(
                        servlet, "edit", "steps", "2", "steps.0.text", "one ", "steps.1.text", "two", "name", "x")
                .html();

        assertThat(html).contains("note-name-stored").doesNotContain("stored-rows");
    }

    @Test
    void showsOfStoredRowsThoseThatDifferOrAllIfOnlyTheirOrderDoes() {
        refusal = new ConflictException(CONFLICT, 3, STORED);

        assertThat(storedRows("one", "2"))
                .contains(">Item 2</h4>", ">two</span>")
                .doesNotContain(">one</span>");
        assertThat(storedRows("two", "one")).contains(">Item 1</h4>", ">one</span>", ">Item 2</h4>", ">two</span>");
    }

    private String storedRows(String first, String second) {
        String html = browser.post(
                        servlet, "edit", "steps", "2", "steps.0.text", first, "steps.1.text", second, "name", "x")
                .html();
        return html.split("productops-form-stored-rows\"")[1].split("</section>")[0];
    }

    @Test
    void bringsTheFormBackWithAFreshTokenWhenItWasOpenForTooLong() {
        FakeBrowser.Answer answer = browser.loseToken().post(servlet, "edit", TYPED);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.html())
                .contains("The form was open for too long", "name=\"atl_token\" value=\"the-token\"")
                .contains("name=\"version\" value=\"3\"");
        assertTypedIsThere(answer.html());
        assertThat(saved).isEmpty();
    }

    @Test
    void givesBackTheFieldsAloneToSomebodyWhoseSessionIsOver() {
        permitted = false;

        FakeBrowser.Answer answer = browser.loseToken().post(servlet, "edit", TYPED);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.html()).contains("productops-expired-form");
        assertTypedIsThere(answer.html());
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void offersToAddAgainWhatSomebodyElseDeletedMeanwhile(boolean whileSaving) {
        stored = whileSaving ? STORED : null;
        refusal = new NotFoundException(GONE);

        FakeBrowser.Answer answer = browser.post(servlet, "edit", TYPED);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.html())
                .contains("Somebody else deleted this checklist", "action=\"/jira/notes/new\"")
                .contains("name=\"version\" value=\"0\"", "name=\"steps.0.id\" value=\"\"");
        assertTypedIsThere(answer.html());
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void givesBackTheFieldsAloneWhereThereIsNothingToAddThemTo(boolean whileSaving) {
        stored = whileSaving ? STORED : null;
        refusal = new NotFoundException(GONE);
        deletedMeanwhile = Optional.empty();

        FakeBrowser.Answer answer = browser.post(servlet, "edit", TYPED);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.html()).contains("There is no page \u201cgone\u201d here.", "productops-expired-form");
        assertTypedIsThere(answer.html());
    }

    @Test
    void isNotThereForThoseWhoMayNotOpenIt() {
        permitted = false;
        assertThat(browser.get(servlet, "new").status()).isEqualTo(403);

        permitted = true;
        stored = null;
        assertThat(browser.get(servlet, "edit").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "add.steps, two;<i>three;to do",
        "remove.steps.0, <i>three",
        "up.steps.1, <i>three;two",
        "down.steps.0, <i>three;two",
        "up.steps.0, two;<i>three",
        "down.steps.1, two;<i>three",
        "remove.steps.7, two;<i>three",
        "up.steps, two;<i>three"
    })
    void changesRowsWithoutSavingWhereNoScriptDoesIt(String button, String rows) {
        String[] pressed = TYPED.clone();
        pressed[pressed.length - 1] = button;

        FakeBrowser.Answer answer = browser.post(servlet, "edit", pressed);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(saved).isEmpty();
        List<String> texts = List.of(rows.split(";"));
        assertThat(answer.html())
                .contains("name=\"steps\" value=\"" + texts.size() + "\"", "name=\"version\" value=\"3\"")
                .contains("data-unsaved=\"true\"");
        for (int row = 0; row < texts.size(); row++) {
            assertThat(answer.html())
                    .contains("name=\"steps." + row + ".text\" value=\"" + Html.escape(texts.get(row)) + "\"");
        }
    }

    @Test
    void readsNoMoreRowsThanAFormOfOursHas() {
        browser.post(servlet, "new", "steps", "999999999", "steps.4.text", "last");

        assertThat(saved.get(0).steps()).hasSize(NoteFormType.MOST_STEPS);
        assertThat(saved.get(0).steps().get(4).text()).isEqualTo("last");
    }

    @Test
    void bringsTheFormAloneToAScriptThatEditsInPlace() {
        browser.inline();
        assertThat(browser.get(servlet, "edit").html())
                .contains("id=\"note-form\"", "name=\"version\" value=\"3\"")
                .doesNotContain("<html>", "<h1");

        refusal = new BusyException(BUSY);
        FakeBrowser.Answer answer = browser.post(servlet, "edit", TYPED);
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.html()).doesNotContain("<html>");
        assertTypedIsThere(answer.html());

        refusal = null;
        assertThat(browser.post(servlet, "edit", TYPED).status()).isEqualTo(204);
    }

    /** Everything but the check mark, which is gone. */
    private static void assertTypedIsThere(String html) {
        assertThat(html.replace("\r\n", "\n"))
                .contains("value=\" &lt;b&gt;Payments \"", "line 1\nline 2", "&lt;i&gt;three", "\"shop\"", "two")
                .contains("&lt;x&gt;")
                .doesNotContain("<b>", "<i>", "\"true\" checked");
    }
}
