package org.productops.feedback.intake.ao;

import static org.productops.common.store.ao.StoredTexts.orEmpty;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.productops.common.json.Json;
import org.productops.common.store.ao.UnreadableRows;
import org.productops.feedback.intake.IntakeKind;
import org.productops.feedback.intake.IntakeMapping;
import org.productops.feedback.intake.IntakeRule;
import org.productops.feedback.intake.IntakeSource;
import org.productops.feedback.intake.IntakeSourceStore;
import org.productops.feedback.intake.IntakeTarget;
import org.productops.feedback.intake.IntakeTokens;
import org.productops.feedback.intake.SigningSecret;

/** Sources in the product's database. */
@JiraComponent
public final class AoIntakeSourceStore implements IntakeSourceStore {

    private final ActiveObjects ao;
    private final UnreadableRows unreadable = new UnreadableRows();

    @Inject
    public AoIntakeSourceStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    /** Rules as they are kept; the names are stored. */
    private record StoredRules(@JsonProperty("rules") List<StoredRule> rules) {}

    private record StoredRule(
            @JsonProperty("target") String target,
            @JsonProperty("from") String from,
            @JsonProperty("words") String words) {}

    @Override
    public List<IntakeSource> all() {
        return Arrays.stream(ao.find(IntakeSourceEntity.class, Query.select().order("ID ASC")))
                .flatMap(row -> read(row).stream())
                .toList();
    }

    @Override
    public Optional<IntakeSource> find(long id) {
        return row(id).flatMap(this::read);
    }

    @Override
    public Optional<IntakeSource> byKey(String key) {
        return Arrays.stream(ao.find(IntakeSourceEntity.class, Query.select().where("SOURCE_KEY = ?", key)))
                .findFirst()
                .flatMap(this::read);
    }

    @Override
    public IntakeSource insert(IntakeSource source) {
        IntakeSourceEntity row = ao.create(
                IntakeSourceEntity.class,
                Map.of(
                        "SOURCE_KEY",
                        source.key(),
                        "INTAKE_NAME",
                        source.name(),
                        "INTAKE_KIND",
                        source.kind().name(),
                        "PROJECT_ID",
                        source.projectId(),
                        "RUNS_AS_KEY",
                        source.runsAsKey(),
                        "PER_MINUTE",
                        source.perMinute(),
                        "KEPT_DAYS",
                        source.keptDays(),
                        "SWITCHED_OFF",
                        !source.active(),
                        "ROW_VERSION",
                        source.version()));
        IntakeSource inserted = source.withId(row.getID());
        write(inserted, row);
        return inserted;
    }

    @Override
    public void update(IntakeSource source) {
        write(
                source,
                row(source.id()).orElseThrow(() -> new IllegalStateException("No source of feedback " + source.id())));
    }

    private static void write(IntakeSource source, IntakeSourceEntity row) {
        row.setIntakeName(source.name());
        row.setProjectId(source.projectId());
        row.setRunsAsKey(source.runsAsKey());
        row.setTokenHash(orNull(source.tokens().current()));
        row.setTokenSince(source.tokens().since().map(Date::from).orElse(null));
        row.setFormerHash(orNull(source.tokens().former()));
        row.setFormerUntil(source.tokens().formerUntil().map(Date::from).orElse(null));
        row.setSignSecret(orNull(source.secret().value()));
        row.setIntakeRules(
                source.mapping().rules().isEmpty()
                        ? null
                        : Json.write(new StoredRules(source.mapping().rules().stream()
                                .map(rule -> new StoredRule(rule.target().id(), rule.from(), rule.words()))
                                .toList())));
        row.setIntakeTopics(orNull(String.join("\n", source.topics())));
        row.setPerMinute(source.perMinute());
        row.setKeptDays(source.keptDays());
        row.setSwitchedOff(!source.active());
        row.setRowVersion(source.version());
        row.save();
    }

    @Override
    public void remove(long id) {
        ao.deleteWithSQL(IntakeSourceEntity.class, "ID = ?", id);
    }

    private Optional<IntakeSourceEntity> row(long id) {
        return Arrays.stream(ao.find(IntakeSourceEntity.class, Query.select().where("ID = ?", id)))
                .findFirst();
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Optional<Instant> moment(Date date) {
        return Optional.ofNullable(date).map(Date::toInstant);
    }

    private Optional<IntakeSource> read(IntakeSourceEntity row) {
        Optional<IntakeKind> kind = IntakeKind.named(row.getIntakeKind());
        Optional<IntakeMapping> mapping = mapping(row.getIntakeRules());
        if (kind.isEmpty() || mapping.isEmpty()) {
            unreadable.tell("INTAKE_SOURCE", row, "the kind " + row.getIntakeKind() + ", " + row.getIntakeRules());
            return Optional.empty();
        }
        return Optional.of(new IntakeSource(
                row.getID(),
                row.getSourceKey(),
                row.getIntakeName(),
                kind.get(),
                row.getProjectId(),
                row.getRunsAsKey(),
                new IntakeTokens(
                        orEmpty(row.getTokenHash()),
                        moment(row.getTokenSince()),
                        orEmpty(row.getFormerHash()),
                        moment(row.getFormerUntil())),
                new SigningSecret(orEmpty(row.getSignSecret())),
                mapping.get(),
                orEmpty(row.getIntakeTopics()).lines().toList(),
                row.getPerMinute(),
                row.getKeptDays(),
                !row.isSwitchedOff(),
                row.getRowVersion()));
    }

    /** Empty if there is a rule for something that this version does not know. */
    private static Optional<IntakeMapping> mapping(String text) {
        if (text == null) {
            return Optional.of(IntakeMapping.USUAL);
        }
        StoredRules stored = Json.read(text, StoredRules.class);
        List<IntakeRule> rules = stored.rules().stream()
                .flatMap(rule -> IntakeTarget.withId(rule.target()).stream()
                        .map(target -> new IntakeRule(target, rule.from(), rule.words())))
                .toList();
        return rules.size() == stored.rules().size() ? Optional.of(new IntakeMapping(rules)) : Optional.empty();
    }
}
