package org.productops.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.productops.area.Holder;
import org.productops.common.error.BusyException;
import org.productops.common.error.Confirmation;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.error.UnconfirmedException;
import org.productops.common.paging.Paging;

class StyleGuideServiceTest {

    private final StyleFixture fixture = new StyleFixture();
    private final StyleGuideService guides = fixture.guides;

    @Test
    void administratorsMakeGuidesAndOwnThem() {
        StyleGuide made = guides.create(new StyleGuideDraft(
                        "",
                        "Company_Style",
                        " For all.\r\n",
                        "",
                        List.of("ben"),
                        "de",
                        true,
                        List.of("iOS", "API"),
                        List.of("utili[sz]e")))
                .guide();

        assertThat(made)
                .isEqualTo(new StyleGuide(
                        made.id(),
                        "company-style",
                        "Company_Style",
                        "For all.",
                        "key-root",
                        List.of(Holder.user("key-ben")),
                        Locale.GERMAN,
                        true,
                        List.of("iOS", "API"),
                        List.of("utili[sz]e"),
                        1));
        assertThat(fixture.library.directory().all()).containsExactly(made);
        assertThat(fixture.audit.entries().get(0).action()).isEqualTo("productops.style.audit.created");
        fixture.people.actAs("ben");
        assertThatExceptionOfType(NotPermittedException.class)
                .isThrownBy(() -> guides.create(StyleFixture.named("Other")));
    }

    @Test
    void saysAllThatIsWrong() {
        guides.create(StyleFixture.named("Company"));
        InvalidException wrong = catchThrowableOfType(
                InvalidException.class,
                () -> guides.create(new StyleGuideDraft(
                        "Not a key",
                        "Company Style",
                        "",
                        "nobody",
                        List.of("neither"),
                        "klingonisch",
                        false,
                        List.of("a("),
                        List.of("# no word"))));

        assertThat(wrong.errors().fields().keySet())
                .containsExactlyInAnyOrder("key", "name", "owner", "editors", "language", "accepted", "rejected");
        assertThat(errors(StyleFixture.named("COMPANY")))
                .extracting(Message::key)
                .containsExactly("productops.style.guide.name-taken", "productops.style.guide.key-taken");
        assertThat(errors(StyleFixture.named("___")))
                .extracting(Message::key)
                .containsExactly("productops.style.guide.key-made");
        assertThat(errors(StyleFixture.edited("New", "group:users"))).hasSize(1);
    }

    private List<Message> errors(StyleGuideDraft draft) {
        return List.copyOf(catchThrowableOfType(InvalidException.class, () -> guides.create(draft))
                .errors()
                .fields()
                .values());
    }

    @Test
    void ownerAndEditorsChangeIt() {
        guides.create(StyleFixture.edited("Company", "anna", "ben"));
        for (String editor : List.of("anna", "ben")) {
            fixture.people.actAs(editor);
            long version = guides.find("company").guide().version();
            assertThat(guides.find("company").editable()).isTrue();
            assertThat(guides.update("COMPANY", version, StyleFixture.edited("By-" + editor, "anna", "ben"))
                            .guide()
                            .name())
                    .isEqualTo("By-" + editor);
        }
        assertThat(guides.update("company", 3, StyleFixture.edited("By-ben", "anna", "ben"))
                        .guide()
                        .version())
                .as("nothing is changed")
                .isEqualTo(3);
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> guides.update("company", 2, StyleFixture.named("Late")));
        assertThatExceptionOfType(NotPermittedException.class)
                .isThrownBy(() -> guides.delete("company", 3, Confirmation.EVERYTHING));
        assertThat(guides.update("company", 3, StyleFixture.edited("Company", "anna"))
                        .editable())
                .isFalse();
        assertThatExceptionOfType(NotPermittedException.class)
                .isThrownBy(() -> guides.update("company", 4, StyleFixture.named("Mine")));
    }

    @Test
    void isReadByWhoeverMayUseTheProduct() {
        guides.create(StyleFixture.named("Company"));
        guides.create(StyleFixture.named("Another"));
        fixture.people.actAsNobody();
        assertThatExceptionOfType(NotPermittedException.class).isThrownBy(() -> guides.list(new Paging(0, 10)));
        assertThatExceptionOfType(NotPermittedException.class).isThrownBy(() -> guides.find("company"));

        fixture.glossary.open = true;
        assertThat(guides.list(new Paging(0, 10)).values())
                .extracting(view -> view.guide().name())
                .containsExactly("Another", "Company");
        assertThat(guides.find("company").editable()).isFalse();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> guides.find("none"));
    }

    @Test
    void nobodyChangesAnythingInTheReadOnlyMode() {
        guides.create(StyleFixture.named("Company"));
        fixture.glossary.readOnly = true;

        assertThat(guides.find("company").editable()).isFalse();
        assertThatExceptionOfType(BusyException.class).isThrownBy(() -> guides.create(StyleFixture.named("Other")));
        assertThatExceptionOfType(BusyException.class)
                .isThrownBy(() -> guides.update("company", 1, StyleFixture.named("Other")));
        assertThatExceptionOfType(BusyException.class)
                .isThrownBy(() -> fixture.rules.create("company", StyleFixture.avoids("A", "a")));
    }

    @Test
    void saysWhereItHoldsBeforeItGoes() {
        guides.create(StyleFixture.named("Company"));
        fixture.rules.create("company", StyleFixture.avoids("Avoid", "utilise"));
        fixture.people.actAs("anna");
        fixture.choices.choose("DOC", 0, new StyleChoiceDraft(List.of("company")));
        fixture.people.actAs("root");

        UnconfirmedException asked =
                catchThrowableOfType(UnconfirmedException.class, () -> guides.delete("company", 1, Confirmation.NONE));
        assertThat(asked.facts())
                .containsExactly(
                        Message.of("productops.style.guide.delete-rules", 1),
                        Message.of("productops.style.guide.delete-spaces", 1, "DOC"));
        guides.delete("company", 1, Confirmation.of(asked.answer()));

        assertThat(fixture.library.directory().all()).isEmpty();
        assertThat(fixture.guideStore.choices())
                .allMatch(choice -> choice.guides().isEmpty());
        assertThat(fixture.ruleStore.count(101)).isZero();
        assertThat(guides.create(StyleFixture.named("Company")).rules()).isZero();
    }

    @Test
    void thereAreOnlySoMany() {
        IntStream.range(0, StyleGuideRules.MOST_GUIDES).forEach(i -> guides.create(StyleFixture.named("Guide" + i)));

        assertThatExceptionOfType(InvalidException.class).isThrownBy(() -> guides.create(StyleFixture.named("More")));
    }
}
