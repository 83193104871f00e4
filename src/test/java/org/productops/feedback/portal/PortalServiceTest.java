package org.productops.feedback.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;

class PortalServiceTest {

    private final PortalFixture fixture = new PortalFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void makesAPortalWithAnAddressOfItsTitleAndKeepsItsQuestionsInTheirOrder() {
        Portal made = fixture.portal();

        assertThat(made.address()).isEqualTo("what-did-you-hear");
        assertThat(fixture.portals.ofProject("SHOP").portals()).containsExactly(made);
        assertThat(made.questions())
                .containsExactly(
                        new PortalQuestion(PortalField.QUOTE, true, "In their words", ""),
                        new PortalQuestion(PortalField.KIND, false, "", ""),
                        new PortalQuestion(PortalField.ORGANISATION, true, "", "The customer's name"),
                        new PortalQuestion(PortalField.HEARD_ON, false, "", ""),
                        new PortalQuestion(PortalField.FILE, false, "", ""));
        AuditEntry entry = fixture.audit.last();
        assertThat(entry.action()).isEqualTo("productops.portal.audit.created");
        assertThat(entry.subject()).isEqualTo(made.id() + " What did you hear?");
        assertThat(entry.changes()).contains(new FieldChange(PortalFields.ADDRESS, "", "what-did-you-hear"));
    }

    @Test
    void asksForTheWordsWhateverTheOwnerChooses() {
        Portal made = fixture.portals.create(
                "SHOP",
                new PortalDraft("Calls", "", "", "", true, List.of(new PortalDraft.Question("link", true, "", ""))));

        assertThat(made.questions())
                .containsExactly(
                        new PortalQuestion(PortalField.QUOTE, true, "", ""),
                        new PortalQuestion(PortalField.LINK, true, "", ""));
    }

    @Test
    void makesNobodyConsent() {
        Portal made = fixture.portals.create(
                "SHOP",
                new PortalDraft("Calls", "", "", "", true, List.of(new PortalDraft.Question("consent", true, "", ""))));

        assertThat(made.question(PortalField.CONSENT).orElseThrow().mandatory()).isFalse();
    }

    @Test
    void saysAllThatIsWrongAtItsField() {
        InvalidException refused = catchThrowableOfType(
                InvalidException.class,
                () -> fixture.portals.create(
                        "SHOP",
                        new PortalDraft(
                                " ",
                                "Not an address!",
                                "",
                                "x".repeat(256),
                                true,
                                List.of(
                                        new PortalDraft.Question("kind", false, "", ""),
                                        new PortalDraft.Question("kind", false, "", ""),
                                        new PortalDraft.Question("salary", false, "", "")))));

        assertThat(refused.errors().fields().keySet())
                .containsExactlyInAnyOrder(
                        PortalFields.TITLE,
                        PortalFields.ADDRESS,
                        PortalFields.GROUP,
                        "questions.1.field",
                        "questions.2.field");
        assertThat(fixture.store.all()).isEmpty();
    }

    @Test
    void takesAnAddressOnceAndAGroupThatIsThere() {
        fixture.portal();

        assertThatThrownBy(() -> fixture.portals.create("SHOP", PortalFixture.draft("What did you hear", "", true)))
                .isInstanceOfSatisfying(
                        InvalidException.class, e -> assertThat(e.errors().fields())
                                .containsEntry(
                                        PortalFields.ADDRESS,
                                        Message.of("productops.portal.error.address-taken", "what-did-you-hear")));
        assertThatThrownBy(() -> fixture.portals.create("SHOP", PortalFixture.draft("Other", "no-such-group", true)))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.errors().fields()).containsKey(PortalFields.GROUP));
    }

    @Test
    void asksForAnAddressWhereTheTitleHasNoPlainLetters() {
        assertThatThrownBy(() ->
                        fixture.portals.create("SHOP", PortalFixture.draft("\u041e\u0442\u0437\u044b\u0432", "", true)))
                .isInstanceOfSatisfying(InvalidException.class, e -> assertThat(
                                e.errors().fields())
                        .containsEntry(PortalFields.ADDRESS, Message.of("productops.portal.error.address-empty")));
    }

    @Test
    void changesAPortalThatNobodyElseHasChanged() {
        Portal made = fixture.portal();

        Portal changed =
                fixture.portals.update(made.id(), 1, PortalFixture.draft("What did you hear?", "sales", false));

        assertThat(changed.version()).isEqualTo(2);
        assertThat(fixture.store.find(made.id())).contains(changed);
        assertThat(changed.group()).contains("sales");
        assertThat(fixture.audit.last().changes())
                .containsExactly(
                        new FieldChange(PortalFields.GROUP, "", "sales"),
                        new FieldChange(PortalFields.ACTIVE, "true", "false"));
        assertThatThrownBy(() -> fixture.portals.update(made.id(), 1, PortalFixture.draft("Late", "", true)))
                .isInstanceOf(ConflictException.class);
        assertThat(fixture.portals.update(made.id(), 2, PortalFixture.draft("What did you hear?", "sales", false)))
                .isEqualTo(changed);
    }

    @Test
    void removesAPortalAndNothingThatWasSent() {
        Portal made = fixture.portal();
        fixture.people.actAs("noah");
        SentFeedback sent = fixture.sending.send(made.address(), "", PortalFixture.typed("Slow", "Acme"));
        fixture.people.actAs("mia");

        fixture.portals.delete(made.id(), 1);

        assertThat(fixture.store.find(made.id())).isEmpty();
        assertThat(fixture.sent.withToken(sent.token())).contains(sent);
        assertThatThrownBy(() -> fixture.portals.getToEdit(made.id())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void letsAdministratorsAloneAtThem() {
        Portal made = fixture.portal();

        fixture.people.actAs("noah");
        assertThatThrownBy(() -> fixture.portals.ofProject("SHOP")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> fixture.portals.create("SHOP", PortalFixture.draft("Other", "", true)))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.errors().fields()).containsOnlyKeys("project"));
        assertThatThrownBy(() -> fixture.portals.getToEdit(made.id()))
                .isInstanceOf(NotFoundException.class)
                .hasMessageNotContaining("Web");
        fixture.people.actAs("lena");
        assertThatThrownBy(() -> fixture.portals.getToEdit(made.id())).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> fixture.portals.update(made.id(), 1, PortalFixture.draft("Mine", "", true)))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> fixture.portals.delete(made.id(), 1)).isInstanceOf(NotPermittedException.class);
        fixture.people.actAsNobody();
        assertThatThrownBy(() -> fixture.portals.getToEdit(made.id()))
                .isInstanceOfSatisfying(NotPermittedException.class, e -> assertThat(e.anonymous())
                        .isTrue());
        fixture.people.actAs("ada");
        assertThat(fixture.portals.getToEdit(made.id())).isEqualTo(made);
    }

    @Test
    void proposesAddressesOfPlainLetters() {
        assertThat(PortalRules.proposed("  Crème brûlée & Söhne – 2026!  ")).isEqualTo("creme-brulee-sohne-2026");
        assertThat(PortalRules.proposed("a".repeat(59) + "-b")).isEqualTo("a".repeat(59));
        assertThat(PortalField.find("heardOn")).isEqualTo(Optional.of(PortalField.HEARD_ON));
    }

    @Test
    void whatNoAddressAndNoTokenCanBeIsNotLookedFor() {
        fixture.portal();
        assertThatThrownBy(() -> fixture.sending.portal("a\0b")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> fixture.sending.mine("a\0b")).isInstanceOf(NotFoundException.class);
        assertThat(fixture.sending.unsent(List.of("a\0b"))).isEmpty();
    }
}
