package org.productops.common.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.productops.common.error.BusyException;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.ProductOpsException;
import org.productops.common.version.Versioned;
import org.productops.testing.fakes.FakeBrowser;

class ConfirmPageTest {

    private static final Message TEXT = Message.of("productops.common.error.no-page", "<b>");
    private static final Message AFFECTED = Message.of("productops.common.form.errors");

    private final FakeBrowser browser = new FakeBrowser();
    private final List<String> confirmed = new ArrayList<>();
    private List<String> affected = List.of("<i>One", "Two");
    private static final Optional<Message> MORE = Optional.of(Message.of("productops.common.error.json-long", 7));

    private long version = 3;
    private ProductOpsException failure;

    private record Note(long version) implements Versioned {}

    private final class DeletePage extends ConfirmPage {
        @Override
        protected Question question(PageRequest request) {
            return new Question(
                    "note-delete",
                    List.of(Crumb.named("<b>Notes", "/notes/all"), Crumb.labelled("productops.common.form.no", "/no")),
                    Message.of("productops.common.setup.title"),
                    List.of(TEXT),
                    affected.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new Affected(AFFECTED, affected, MORE, Optional.empty())),
                    List.of(new PageRequest.Sent("version", String.valueOf(version))),
                    "/notes?a=\"",
                    Message.of("productops.common.form.remove"),
                    "/notes");
        }

        @Override
        protected String confirmed(PageRequest request) {
            if (failure != null) {
                throw failure;
            }
            confirmed.add(request.text("version"));
            return "/notes?done";
        }
    }

    private final PageServlet servlet = new PageServlet(browser.support(), Frame.GENERAL, "page") {
        private static final long serialVersionUID = 1L;

        @Override
        protected ServletPage page(PageRequest request) {
            return new DeletePage();
        }
    };

    @Test
    void saysWhatItWouldDoAndDoesNothing() {
        FakeBrowser.Answer answer = browser.get(servlet, "");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.html())
                .contains(
                        "<h1>Set up Product Ops</h1>",
                        "&lt;b&gt;Notes</a>",
                        "dir=\"auto\">No</a>",
                        "\u201c&lt;b&gt;\u201d")
                .contains("Correct these fields", "&lt;i&gt;One", "Two", "longer than 7 bytes")
                .contains("name=\"version\" value=\"3\"", "name=\"atl_token\" value=\"the-token\"")
                .contains("action=\"/jira/notes?a=&quot;\"", "href=\"/jira/notes\"")
                .doesNotContain("<b>", "<i>", "role=\"alert\"");
        assertThat(confirmed).isEmpty();
    }

    @Test
    void leavesOutWhatIsNotAffected() {
        affected = List.of();

        assertThat(browser.get(servlet, "").html()).doesNotContain("Correct these fields", "longer than");
    }

    @Test
    void doesItOnce() {
        assertThat(browser.post(servlet, "", "version", "3").redirect()).isEqualTo("/jira/notes?done");
        assertThat(confirmed).containsExactly("3");
    }

    @Test
    void asksAgainAsThingsAreNow() {
        version = 4;
        failure = new ConflictException(TEXT, 3, new Note(4));
        assertAskedAgain(browser.post(servlet, "", "version", "3"), 409);

        failure = InvalidException.at("version", TEXT);
        assertAskedAgain(browser.post(servlet, "", "version", "3"), 400);
    }

    @Test
    void asksAgainWithAFreshTokenWhenThePageWasOpenForTooLong() {
        FakeBrowser.Answer answer = browser.loseToken().post(servlet, "", "version", "3");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.html()).contains("The form was open for too long", "note-delete-submit");
        assertThat(confirmed).isEmpty();
    }

    @Test
    void leavesOtherRefusalsToTheServlet() {
        failure = new BusyException(TEXT);
        assertThat(browser.post(servlet, "").status()).isEqualTo(503);

        failure = new NotFoundException(TEXT);
        assertThat(browser.post(servlet, "").status()).isEqualTo(404);
    }

    private static void assertAskedAgain(FakeBrowser.Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.html()).contains("role=\"alert\"", "note-delete-submit", "name=\"version\" value=\"4\"");
    }
}
