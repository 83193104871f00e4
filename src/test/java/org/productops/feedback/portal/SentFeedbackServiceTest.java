package org.productops.feedback.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;

class SentFeedbackServiceTest {

    private final PortalFixture fixture = new PortalFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void keepsWhatAColleagueSendsWhoMayNotSeeTheProject() {
        String address = fixture.portal().address();
        fixture.people.actAs("noah");

        SentFeedback sent = fixture.sending.send(
                address,
                "",
                new SentDraft(
                        Map.of(
                                PortalField.QUOTE, "  Too slow.\r\nReally. ",
                                PortalField.KIND, "PROBLEM",
                                PortalField.ORGANISATION, "Acme",
                                PortalField.HEARD_ON, "2026-03-01",
                                // Nobody asks for it there.
                                PortalField.LINK, "javascript:alert(1)"),
                        List.of()));

        assertThat(fixture.sent.withToken(sent.token())).contains(sent);
        assertThat(sent.userKey()).isEqualTo("key-noah");
        assertThat(sent.projectId()).isEqualTo(PortalFixture.SHOP);
        assertThat(sent.through()).isEqualTo("What did you hear?");
        assertThat(sent.said())
                .isEqualTo(Map.of(
                        PortalField.QUOTE, "Too slow.\nReally.",
                        PortalField.KIND, "PROBLEM",
                        PortalField.ORGANISATION, "Acme",
                        PortalField.HEARD_ON, "2026-03-01"));
        assertThat(sent.token()).hasSizeGreaterThanOrEqualTo(32).matches("[A-Za-z0-9_-]+");
        assertThat(fixture.sending.mine())
                .extracting(SentView::sent, SentView::step)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(sent, SentStep.RECEIVED));
    }

    @Test
    void saysAllThatIsMissingOrWrong() {
        String address = fixture.portal().address();
        fixture.people.actAs("noah");

        InvalidException refused = catchThrowableOfType(
                InvalidException.class,
                () -> fixture.sending.send(
                        address,
                        "",
                        new SentDraft(
                                Map.of(
                                        PortalField.QUOTE, " ",
                                        PortalField.KIND, "RANT",
                                        PortalField.HEARD_ON, "2026-04-01"),
                                List.of())));

        assertThat(refused.errors().fields().keySet())
                .containsExactlyInAnyOrder("quote", "kind", "organisation", "heardOn");
        assertThat(fixture.sending.mine()).isEmpty();
    }

    @Test
    void tellsWhatBecameOfItToTheOneWhoSentItAlone() {
        String address = fixture.portal().address();
        fixture.people.actAs("noah");
        SentFeedback sent = fixture.sending.send(address, "", PortalFixture.typed("Slow", "Acme"));

        assertThat(fixture.sending.mine(sent.token()).sent()).isEqualTo(sent);
        assertThatThrownBy(() -> fixture.sending.mine("no-such-token")).isInstanceOf(NotFoundException.class);
        for (String other : List.of("lena", "mia", "ada")) {
            fixture.people.actAs(other);
            assertThatThrownBy(() -> fixture.sending.mine(sent.token()))
                    .as(other)
                    .isInstanceOf(NotFoundException.class)
                    .hasMessageContaining("not-sent");
            assertThat(fixture.sending.mine()).isEmpty();
        }
        fixture.people.actAsNobody();
        assertThatThrownBy(() -> fixture.sending.mine(sent.token())).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void opensAPortalForItsGroupAlone() {
        fixture.portals.create("SHOP", PortalFixture.draft("For sales", "sales", true));

        fixture.people.actAs("lena");
        assertThat(fixture.sending.portal("for-sales").title()).isEqualTo("For sales");
        assertThat(fixture.sending.usable()).hasSize(1);
        fixture.people.actAs("noah");
        assertThatThrownBy(() -> fixture.sending.portal("for-sales")).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> fixture.sending.send("for-sales", "", PortalFixture.typed("Slow", "Acme")))
                .isInstanceOf(NotPermittedException.class);
        assertThat(fixture.sending.usable()).isEmpty();
    }

    @Test
    void opensNoPortalThatIsSwitchedOff() {
        fixture.portals.create("SHOP", PortalFixture.draft("Closed", "", false));
        fixture.people.actAs("noah");

        assertThatThrownBy(() -> fixture.sending.portal("closed"))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("closed");
        assertThat(fixture.sending.usable()).isEmpty();
    }

    @Test
    void keepsFilesUntilTheFormIsSent() {
        String address = fixture.portal().address();
        fixture.people.actAs("noah");
        PortalFile file = fixture.sending.keep(address, "C:\\temp\\screen.png", new byte[] {1, 2, 3});

        assertThat(file.name()).isEqualTo("screen.png");
        SentFeedback sent = fixture.sending.send(address, "", PortalFixture.typed("Slow", "Acme", file.token()));

        assertThat(fixture.files.ofSent(List.of(sent.id())))
                .extracting(PortalFile::name, PortalFile::sentId)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("screen.png", OptionalLong.of(sent.id())));
        assertThat(fixture.files.content(file.id())).containsExactly(1, 2, 3);
        assertThat(fixture.sending.mine(sent.token()).sent().text(PortalField.FILE))
                .as("also once the file hangs on the issue")
                .isEqualTo("screen.png");
        assertThatThrownBy(() -> fixture.sending.send(address, "", PortalFixture.typed("Again", "Acme", file.token())))
                .isInstanceOfSatisfying(
                        InvalidException.class, e -> assertThat(e.errors().fields())
                                .containsEntry("file", Message.of("productops.portal.error.file-gone")));
    }

    @Test
    void takesNobodyElsesFile() {
        String address = fixture.portal().address();
        fixture.people.actAs("lena");
        PortalFile file = fixture.sending.keep(address, "secret.pdf", new byte[] {1});
        fixture.people.actAs("noah");

        assertThat(fixture.sending.unsent(List.of(file.token()))).isEmpty();
        assertThatThrownBy(() -> fixture.sending.send(address, "", PortalFixture.typed("Mine", "Acme", file.token())))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void refusesFilesThatJiraDoesNotTakeAndThoseThatRun() {
        String address = fixture.portal().address();
        fixture.people.actAs("noah");

        refuses("file-big", address, "big.png", 1_001);
        refuses("file-empty", address, "empty.png", 0);
        refuses("file-type", address, "page.html", 1);
        refuses("file-type", address, "tool.exe", 1);
        refuses("file-type", address, "png", 1);
        fixture.mostBytes = 0;
        refuses("files-off", address, "small.png", 1);
    }

    private void refuses(String reason, String address, String name, int size) {
        assertThatThrownBy(() -> fixture.sending.keep(address, name, new byte[size]))
                .as(name)
                .isInstanceOfSatisfying(InvalidException.class, e -> assertThat(
                                e.errors().fields().get("file").key())
                        .isEqualTo("productops.portal.error." + reason));
    }

    @Test
    void slowsDownWhoSendsWithoutEnd() {
        String address = fixture.portal().address();
        fixture.people.actAs("noah");
        for (int i = 0; i < SentFeedbackService.MOST_AN_HOUR; i++) {
            fixture.sending.send(address, "", PortalFixture.typed("Number " + i, "Acme"));
        }

        assertThatThrownBy(() -> fixture.sending.send(address, "", PortalFixture.typed("One more", "Acme")))
                .isInstanceOf(InvalidException.class);
        fixture.people.actAs("lena");
        fixture.sending.send(address, "", PortalFixture.typed("Mine", "Acme"));
        fixture.people.actAs("noah");
        fixture.now = fixture.now.plus(Duration.ofHours(2));
        fixture.sending.send(address, "", PortalFixture.typed("Later", "Acme"));
        assertThat(fixture.sending.mine()).hasSize(SentFeedbackService.MOST_AN_HOUR + 1);
    }

    @Test
    void takesWhatWasCapturedOnAPageOnce() {
        String address = fixture.portal().address();
        fixture.people.actAs("noah");
        String id = "i".repeat(32);
        Map<PortalField, String> typed =
                Map.of(PortalField.QUOTE, "Slow", PortalField.LINK, "https://wiki.example/x#:~:text=Slow");

        SentFeedback sent = fixture.sending.capture(id, address, "Call with Acme", typed);

        assertThat(sent.through()).isEqualTo("Call with Acme");
        assertThat(sent.text(PortalField.LINK)).isEqualTo("https://wiki.example/x#:~:text=Slow");
        assertThat(fixture.sending.capture(id, address, "Call with Acme", typed))
                .isEqualTo(sent);
        Map<PortalField, String> other = Map.of(PortalField.QUOTE, "Fast", PortalField.ORGANISATION, "Acme");
        assertThatThrownBy(() -> fixture.sending.capture(id, address, "Call with Acme", other))
                .as("other words under the same id")
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        refused -> assertThat(refused.text().key()).isEqualTo("productops.portal.error.capture-other"));
        assertThat(fixture.sending.mine()).hasSize(1);
        assertThat(fixture.sending
                        .capture(
                                "k".repeat(32),
                                address,
                                " Call\u202E\u0007 with\tAcme",
                                Map.of(PortalField.QUOTE, "Slow"))
                        .through())
                .isEqualTo("Call with Acme");
        assertThat(fixture.sending
                        .capture("m".repeat(32), address, "t".repeat(300), Map.of(PortalField.QUOTE, "Slow"))
                        .through())
                .hasSize(255);
        assertThatThrownBy(() -> fixture.sending.capture(
                        "l".repeat(32),
                        address,
                        "Page",
                        Map.of(PortalField.QUOTE, "Slow", PortalField.ORGANISATION, "Acme\u202Egpj")))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        refused -> assertThat(refused.errors().fields()).containsOnlyKeys("organisation"));
        fixture.people.actAs("lena");
        assertThatThrownBy(() -> fixture.sending.capture(id, address, "Mine", typed))
                .isInstanceOf(InvalidException.class);
        String both = "b".repeat(32);
        fixture.storage.meanwhile(() -> {
            fixture.people.actAs("noah");
            fixture.sending.capture(both, address, "His", typed);
            fixture.people.actAs("lena");
        });
        assertThatThrownBy(() -> fixture.sending.capture(both, address, "Mine", typed))
                .as("that somebody else uses at once")
                .isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> fixture.sending.capture("short", address, "Mine", typed))
                .isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> fixture.sending.capture("j".repeat(32), "closed", "Mine", typed))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> fixture.sending.capture("j".repeat(32), address, "", Map.of()))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void keepsAFormThatIsSentTwiceOnce() {
        String address = fixture.portal().address();
        fixture.people.actAs("noah");
        PortalFile file = fixture.sending.keep(address, "a.txt", new byte[] {65});
        String form = fixture.sending.form();

        SentFeedback sent = fixture.sending.send(address, form, PortalFixture.typed("Slow", "Acme", file.token()));

        assertThat(fixture.sending.send(address, form, PortalFixture.typed("Slow", "Acme", file.token())))
                .isEqualTo(sent);
        assertThat(fixture.sending.mine()).hasSize(1);
    }

    @Test
    void keepsWhatElseIsSaidInAFormThatWasSentBefore() {
        String address = fixture.portal().address();
        fixture.people.actAs("noah");
        String form = fixture.sending.form();
        fixture.sending.send(address, form, PortalFixture.typed("Slow", "Acme"));

        SentFeedback other = fixture.sending.send(address, form, PortalFixture.typed("Fast", "Acme"));
        fixture.people.actAs("lena");
        SentFeedback ofOther = fixture.sending.send(address, form, PortalFixture.typed("Slow", "Acme"));

        assertThat(ofOther.userKey()).isEqualTo("key-lena");
        fixture.people.actAs("noah");
        assertThat(fixture.sending.send(address, form, PortalFixture.typed("Fast", "Acme")))
                .as("the other words once more")
                .isEqualTo(other);
        assertThat(fixture.sending.mine()).hasSize(2);
    }
}
