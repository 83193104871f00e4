package org.productops.common.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.productops.common.error.Message;
import org.productops.common.user.Standing;
import org.productops.common.web.PageToken;
import org.productops.testing.fakes.FakeBrowser;
import org.productops.testing.fakes.FakePeople;

class HoldersFieldTest {

    private static final FormHead HEAD = new FormHead(
            Message.of("productops.common.form.save"),
            Optional.empty(),
            List.of(),
            "/save",
            Optional.empty(),
            Optional.empty());
    private static final PageToken TOKEN = new PageToken("atl_token", "t");

    private final FakePeople people = new FakePeople()
            .user("mia", "<b>Mia")
            .user("zed")
            .group("payments-team", "mia")
            .group("a, b", "mia")
            .group("nobodies");
    private final FakeBrowser browser = new FakeBrowser();

    private static final class OwnersForm extends FormType<Note> {
        OwnersForm() {
            super("owners", Note.class);
        }

        @Override
        protected List<Field> fields(Optional<Note> record) {
            return List.of(Field.of("owners", FieldKind.HOLDERS, "productops.area.role.owner")
                    .first("productops.area.role.owner"));
        }

        @Override
        protected FormValues values(Note note) {
            return FormValues.EMPTY.with("owners", note.about());
        }

        @Override
        protected Map<String, List<InheritedTokens>> inherited(Optional<Note> record, FormValues values) {
            Message from = Message.of("productops.area.panel.inherited", "<i>Shop");
            Token group = Token.of("", "<u>team", "", true, Standing.EMPTY);
            return Map.of("owners", List.of(new InheritedTokens(from, List.of(group), Optional.of("stop"), true)));
        }
    }

    private String html(FormState<Note> state) {
        return browser.forms(people).html(new OwnersForm(), state, HEAD, TOKEN);
    }

    private static FormState<Note> typed(String value) {
        return FormState.of(Optional.empty(), FormValues.EMPTY.with("owners", value));
    }

    private static Note note(String owners) {
        return new Note("", owners, "", "", false, List.of(), 1);
    }

    @Test
    void namesWhoIsMeantWithPicturesAndKeepsTheTextForBrowsersWithoutScripts() {
        String html = html(typed("mia\nuser:zed\ngroup:payments-team"));

        assertThat(html)
                .contains("name=\"owners\" autofocus>\nmia\nuser:zed\ngroup:payments-team</textarea>")
                .contains("<li dir=\"auto\" data-value=\"mia\" data-picture=\"/picture/mia.png\">&lt;b&gt;Mia</li>")
                .contains("<li dir=\"auto\" data-value=\"user:zed\" data-picture=\"/picture/zed.png\">Zed</li>")
                .contains(
                        "<li dir=\"auto\" data-value=\"group:payments-team\" data-group=\"true\" data-picture=\"\">payments-team</li>")
                .contains("data-text-first=\"Owner\"")
                .doesNotContain("<b>");
        assertThat(browser.required()).contains("org.productops.product-ops:picker");
    }

    @Test
    void saysAtEachNameWhatIsTheMatterWithIt() {
        people.deactivate("zed");

        assertThat(html(typed("zed\nnobody\ngroup:nobodies\ngroup:none")))
                .contains("data-note=\"Deactivated or without a licence\">Zed<")
                .contains("data-note=\"Not found\">nobody<")
                .contains("data-note=\"Group without members\">nobodies<")
                .contains("data-note=\"Not found\">none<");
    }

    @Test
    void showsWhoIsInheritedAndDoesNotSendThem() {
        assertThat(html(typed("")))
                .contains("<div class=\"productops-holders-inherited\" data-unless=\"stop\" data-besides=\"true\">")
                .contains("&lt;i&gt;Shop", "&lt;u&gt;team", "productops-token-group", "Group without members")
                .doesNotContain("data-value=");
    }

    @Test
    void saysByNameWhatSomebodyElseSaved() {
        FormState<Note> typed = FormState.sent(Optional.of(note("zed")), FormValues.EMPTY.with("owners", "zed"), 1);

        assertThat(html(typed.beside(note("mia\ngroup:payments-team")))).contains("&lt;b&gt;Mia, payments-team");
    }

    @Test
    void readsNamesAsPeopleTypeAndPasteThem() {
        FormValues values = FormValues.EMPTY.with("owners", " mia, zed;user:lee\r\n\ngroup:a, b\n");

        assertThat(values.holders("owners")).containsExactly("mia", "zed", "user:lee", "group:a, b");
    }

    @Test
    void looksUpEachOnceAndNotEndlesslyMany() {
        String many = IntStream.range(0, 1000).mapToObj(i -> "group:g" + i).collect(Collectors.joining("\n"));

        html(typed(many + "\ngroup:g0\ngroup:g0"));

        assertThat(people.lookUps()).hasSize(200).containsEntry("g0", 1);
    }
}
