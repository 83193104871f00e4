package org.productops.feedback.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.InvalidException;
import org.productops.common.user.PersonNames;
import org.productops.devhost.database.DatabaseKind;
import org.productops.testing.TestDatabase;
import org.productops.testing.fakes.EnglishTexts;

class IntakeSourceServiceTest {

    private final TestDatabase database = TestDatabase.open(DatabaseKind.H2);
    private IntakeFixture intake;

    @BeforeEach
    void open() {
        intake = new IntakeFixture(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theAuditLogTellsOfEverythingButTheSecrets() {
        IntakeSource source = intake.source(IntakeKind.ZENDESK);
        String token = intake.token(source);
        intake.sourceService.renewToken(source.id(), Duration.ofHours(1), Optional.empty());
        IntakeSource now = intake.sourceService.get(source.id());
        intake.sourceService.update(
                source.id(),
                now.version(),
                new IntakeSourceDraft(
                        "Source ZENDESK", "", "PAY", "mia", "another-secret", "", "600", "30", true, List.of()));
        intake.sourceService.revokeToken(source.id());
        intake.sourceService.delete(
                source.id(), intake.sourceService.get(source.id()).version());

        assertThat(intake.audit.entries())
                .extracting(entry -> entry.action().replace(IntakeAuditTexts.ACTIONS, ""))
                .containsExactly(
                        "source-created",
                        "token-renewed",
                        "token-renewed",
                        "source-changed",
                        "token-revoked",
                        "source-deleted");
        assertThat(intake.audit.entries().toString()).doesNotContain(token, IntakeFixture.SECRET, "another-secret");
        assertThat(intake.audit.entries().get(3).changes())
                .containsExactlyInAnyOrder(
                        new FieldChange("runsAs", "key-bot", "key-mia"), new FieldChange("secret", "set", "anew"));
    }

    @Test
    void whoMakesTheIssuesIsNamedAsItIsTyped() {
        IntakeSource source = intake.source(IntakeKind.ZENDESK);

        assertThat(source.runsAsKey()).isEqualTo("key-bot");
        assertThat(intake.sourceService.view(source.id()).runsAs()).isEqualTo("bot");
    }

    @Test
    void allThatIsMissingIsSaidAtOnce() {
        IntakeSourceDraft nothing = new IntakeSourceDraft("", "", "", "", "", "", "", "", true, List.of());

        assertThat(catchThrowableOfType(InvalidException.class, () -> intake.sourceService.create(nothing))
                        .errors()
                        .fields())
                .containsOnlyKeys("name", "kind", "project", "runsAs");
    }

    @Test
    void aRuleThatDoesNotSayWhereSomethingStandsIsNotDropped() {
        IntakeSourceDraft draft = new IntakeSourceDraft(
                "Desk",
                "PLAIN",
                "PAY",
                "bot",
                "",
                "",
                "",
                "",
                true,
                List.of(
                        new IntakeSourceDraft.Rule("quote", "/text", ""),
                        new IntakeSourceDraft.Rule("organisation", "", "")));

        assertThat(catchThrowableOfType(InvalidException.class, () -> intake.sourceService.create(draft))
                        .errors()
                        .fields())
                .containsOnlyKeys("rules.1.from");
    }

    @Test
    void theAuditLogReads() {
        IntakeAuditTexts texts = new IntakeAuditTexts(new EnglishTexts(), () -> intake.projects);
        PersonNames names = new PersonNames(intake.people);
        intake.source(IntakeKind.ZENDESK);

        assertThat(intake.audit.last().changes().stream()
                        .filter(change -> !change.after().isEmpty())
                        .map(change -> texts.value(change.field(), change.after(), names))
                        .collect(Collectors.joining("; ")))
                .isEqualTo("Source ZENDESK; Zendesk; Payments; Bot; set; 600; 30; yes");
        assertThat(texts.subject(intake.audit.last().subject()).name()).isEqualTo("Source ZENDESK");
        assertThat(intake.audit.last().changes())
                .allSatisfy(change -> assertThat(texts.field(change.field())).isPresent());
    }

    @Test
    void nothingOfASecretIsInTheTextOfARecord() {
        IntakeSource source = intake.source(IntakeKind.INTERCOM);

        assertThat(source.toString()).doesNotContain(IntakeFixture.SECRET);
        assertThat(intake.sources.find(source.id())).contains(source);
    }

    @Test
    void anEmptySecretLeavesTheOneThereIs() {
        IntakeSource source = intake.source(IntakeKind.ZENDESK);
        IntakeSource changed = intake.sourceService.update(
                source.id(),
                source.version(),
                new IntakeSourceDraft("Other", "", "PAY", "bot", "", "", "", "", true, List.of()));

        assertThat(changed.secret()).isEqualTo(source.secret());
        assertThat(changed.kind()).isEqualTo(IntakeKind.ZENDESK);
    }

    @Test
    void whatStillWaitsKeepsASourceFromBeingDeleted() {
        IntakeSource source = intake.source(IntakeKind.PLAIN);
        String token = intake.token(source);
        intake.hold();
        intake.service.accept(source.key(), IntakeFixture.letter(token, "{\"id\":\"1\",\"quote\":\"x\"}"));
        long version = intake.sourceService.get(source.id()).version();

        assertThatThrownBy(() -> intake.sourceService.delete(source.id(), version))
                .isInstanceOf(InvalidException.class);
        intake.release();
        intake.sourceService.delete(source.id(), version);

        assertThat(intake.entries.count(IntakeFilter.ALL)).isZero();
        assertThat(intake.made.count()).isEqualTo(1);
    }

    @Test
    void aProjectOrAUserThatIsGoneIsSeen() {
        IntakeSource source = intake.source(IntakeKind.PLAIN);
        intake.projects.clear();

        assertThat(intake.sourceService.view(source.id()).projectKey()).isEmpty();
        assertThat(intake.sourceService.all()).hasSize(1);
    }
}
