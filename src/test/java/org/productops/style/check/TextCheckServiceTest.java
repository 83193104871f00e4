package org.productops.style.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.common.error.InvalidException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.error.TooLargeException;
import org.productops.glossary.scope.ScopeService;
import org.productops.style.GuideCheckers;
import org.productops.style.StyleFixture;
import org.productops.style.StyleGuideDraft;
import org.productops.style.StyleRuleDraft;
import org.productops.testing.fakes.EnglishTexts;

class TextCheckServiceTest {

    private final StyleFixture fixture = new StyleFixture();
    private final TextCheckService service = new TextCheckService(
            fixture.access,
            fixture.library,
            new GuideCheckers(),
            new ScopeService(fixture.glossary.library, fixture.glossary.access),
            new TermCheckers(),
            new EnglishTexts());

    @BeforeEach
    void makeAGuide() {
        fixture.guides.create(
                new StyleGuideDraft("", "Company", "", "", List.of(), "", true, List.of("iOS"), List.of("synergy")));
        fixture.rules.create("company", StyleFixture.avoids("Simply", "simply"));
    }

    private static CheckDraft draft(String format, String text) {
        return new CheckDraft(List.of("company"), "", List.of(new CheckDraft.TextDraft("docs/a.md", format, text)));
    }

    private List<String> found(CheckDraft draft) {
        return service.check(draft).stream()
                .flatMap(text -> text.findings().stream())
                .map(placed -> placed.line() + ":" + placed.column() + " "
                        + placed.finding().rule() + " " + placed.finding().match())
                .toList();
    }

    @Test
    void findsWhatTheRulesAndTheWordsOfAGuideSay() {
        assertThat(found(draft("", "# simply put\n\nUse `simply` with ios,\nnot **simply** synergy.\n")))
                .containsExactly(
                        "1:3 Company.Simply simply",
                        "3:19 Vale.Terms ios",
                        "4:7 Company.Simply simply",
                        "4:16 Vale.Avoid synergy");
    }

    @Test
    void readsATextAsItsNameOrTheCallerSays() {
        assertThat(found(draft("PLAIN", "`simply`"))).hasSize(1);
        assertThat(found(draft("markdown", "`simply`"))).isEmpty();
        assertThat(found(draft("storage", "<p>simply <ac:link><ri:user ri:userkey=\"simply\"/></ac:link></p>")))
                .hasSize(1);
        assertThat(found(draft("html", "<P>simply<BR>so</P>"))).hasSize(1);
    }

    @Test
    void takesTheGuidesOfASpace() {
        CheckDraft.TextDraft text = new CheckDraft.TextDraft("a.txt", "", "simply");

        assertThat(found(new CheckDraft(List.of(), "DOC", List.of(text)))).isEmpty();
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> service.check(new CheckDraft(List.of(), "SECRET", List.of(text))))
                .satisfies(e -> assertThat(e.errors().fields()).containsOnlyKeys(CheckFields.SPACE));
    }

    @Test
    void namesTheRuleThatDoesNotEndAndKeepsItOn() {
        fixture.rules.create(
                "company",
                new StyleRuleDraft(
                        "Hang",
                        "extends: existence\nmessage: m\nnonword: true\ntokens: ['(a+)+$']\n",
                        Optional.empty()));
        CheckedText checked =
                service.check(draft("plain", "a".repeat(5_000) + "! simply")).get(0);

        assertThat(checked.overruns()).containsExactly("Company.Hang");
        assertThat(checked.findings()).hasSize(1);
        assertThat(fixture.rules.find("company", "Hang").state().name()).isEqualTo("ON");
    }

    @Test
    void saysAllThatIsWrong() {
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> service.check(
                        new CheckDraft(List.of("nobody"), "", List.of(new CheckDraft.TextDraft("a", "docx", "text")))))
                .satisfies(e -> assertThat(e.errors().fields().keySet())
                        .containsExactly(CheckFields.GUIDES, CheckFields.FORMAT));
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> service.check(new CheckDraft(List.of(), "", List.of())))
                .satisfies(e -> assertThat(e.errors().fields().keySet())
                        .containsExactly(CheckFields.GUIDES, CheckFields.TEXTS));
        assertThatExceptionOfType(TooLargeException.class)
                .isThrownBy(() -> service.check(draft("plain", "a".repeat(TextCheckService.MOST_CHARACTERS + 1))));
    }

    @Test
    void isForThoseWhoMayUseTheProduct() {
        fixture.people.actAsNobody();

        assertThatExceptionOfType(NotPermittedException.class).isThrownBy(() -> service.check(draft("plain", "a")));
    }
}
