package org.productops.feedback.ao;

import static org.productops.common.store.ao.StoredTexts.orEmpty;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import net.java.ao.ActiveObjectsException;
import net.java.ao.Query;
import org.productops.common.store.ao.Batches;
import org.productops.common.store.ao.ConstraintViolation;
import org.productops.common.store.ao.IssueRows;
import org.productops.common.store.ao.UnreadableRows;
import org.productops.feedback.ChangedFeedback;
import org.productops.feedback.Feedback;
import org.productops.feedback.FeedbackDraft;
import org.productops.feedback.FeedbackKind;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.FeedbackStore;
import org.productops.feedback.FeedbackSummary;
import org.productops.feedback.Importance;
import org.productops.feedback.Side;
import org.productops.feedback.Speaker;
import org.productops.feedback.SpokenFor;
import org.productops.feedback.UnreadableFeedback;
import org.productops.feedback.organisation.OrganisationState;

/** Feedback in the product's database. */
@JiraComponent
public final class AoFeedbackStore implements FeedbackStore {

    private static final String ISSUE_ID = "ISSUE_ID";

    /** Not the words themselves. */
    private static final String SUMMARY_COLUMNS =
            "ID, ISSUE_ID, ORGANISATION, ORGANISATION_ID, SEGMENT_NAME, ORGANISATION_VALUE, ORGANISATION_STATE,"
                    + " HEARD_ON, IMPORTANCE";

    private final ActiveObjects ao;
    private final InstantSource clock;
    private final UnreadableRows unreadable = new UnreadableRows();

    @Inject
    public AoFeedbackStore(@ComponentImport ActiveObjects ao, InstantSource clock) {
        this.ao = ao;
        this.clock = clock;
    }

    @Override
    public Optional<Feedback> find(long issueId) {
        return row(issueId).flatMap(this::feedback);
    }

    @Override
    public List<Feedback> findAll(Collection<Long> issueIds) {
        return rows(issueIds).stream().flatMap(row -> feedback(row).stream()).toList();
    }

    @Override
    public List<UnreadableFeedback> unreadable(Collection<Long> issueIds) {
        return rows(issueIds).stream()
                .filter(row -> feedback(row).isEmpty())
                .map(row -> new UnreadableFeedback(row.getIssueId(), draft(row), row.getRowVersion()))
                .toList();
    }

    private List<FeedbackEntity> rows(Collection<Long> issueIds) {
        List<FeedbackEntity> found = new ArrayList<>();
        Batches.each(
                issueIds,
                batch -> found.addAll(
                        List.of(ao.find(FeedbackEntity.class, Batches.in(Query.select(), ISSUE_ID, batch)))));
        return found;
    }

    private static Optional<Importance> importance(FeedbackEntity row) {
        return orUsual(row.getImportance(), Importance::named, Importance.USEFUL);
    }

    @Override
    public List<FeedbackSummary> summaries(Collection<Long> issueIds) {
        List<FeedbackSummary> found = new ArrayList<>();
        Batches.each(
                issueIds,
                batch -> ao.stream(
                        FeedbackEntity.class,
                        Batches.in(Query.select(SUMMARY_COLUMNS), ISSUE_ID, batch),
                        row -> found.add(
                                new FeedbackSummary(row.getIssueId(), spokenFor(row), day(row), importance(row)))));
        return found;
    }

    @Override
    public boolean insert(Feedback feedback) {
        try {
            ao.create(FeedbackEntity.class, values(feedback));
            return true;
        } catch (ActiveObjectsException e) {
            if (ConstraintViolation.caused(e)) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public Optional<Instant> changedAt(long issueId) {
        return Arrays.stream(ao.find(
                        FeedbackEntity.class, Query.select("ID, CHANGED_AT").where("ISSUE_ID = ?", issueId)))
                .findFirst()
                .map(FeedbackEntity::getChangedAt)
                .map(Date::toInstant);
    }

    @Override
    public void update(Feedback feedback) {
        FeedbackEntity row = row(feedback.issueId())
                .orElseThrow(() -> new IllegalStateException("No feedback of issue " + feedback.issueId()));
        row.setKindName(feedback.kind().name());
        row.setSourceName(feedback.source().name());
        row.setChannel(feedback.channel());
        row.setSaidBy(feedback.speaker().side().name());
        row.setSpeaker(feedback.speaker().name());
        row.setContact(feedback.speaker().contact());
        row.setConsent(feedback.speaker().mayBeContacted());
        row.setOrganisation(feedback.organisation().name());
        row.setOrganisationId(orNull(feedback.organisation().organisationId()));
        row.setSegmentName(feedback.organisation().segment());
        row.setOrganisationValue(orNull(feedback.organisation().value()));
        row.setOrganisationState(stateName(feedback));
        row.setImportance(feedback.importance().name());
        row.setQuote(feedback.quote());
        row.setOriginalLink(feedback.link());
        row.setHeardOn(feedback.heardOn().toString());
        row.setIntakeId(orNull(feedback.intakeId()));
        row.setChangedAt(Date.from(clock.instant()));
        row.setRowVersion(feedback.version());
        row.save();
    }

    private Map<String, Object> values(Feedback feedback) {
        Map<String, Object> values = new HashMap<>();
        values.put("ISSUE_ID", feedback.issueId());
        values.put("KIND_NAME", feedback.kind().name());
        values.put("SOURCE_NAME", feedback.source().name());
        values.put("CHANNEL", feedback.channel());
        values.put("SAID_BY", feedback.speaker().side().name());
        values.put("SPEAKER", feedback.speaker().name());
        values.put("CONTACT", feedback.speaker().contact());
        values.put("CONSENT", feedback.speaker().mayBeContacted());
        values.put("ORGANISATION", feedback.organisation().name());
        values.put("ORGANISATION_ID", orNull(feedback.organisation().organisationId()));
        values.put("SEGMENT_NAME", feedback.organisation().segment());
        values.put("ORGANISATION_VALUE", orNull(feedback.organisation().value()));
        values.put("ORGANISATION_STATE", stateName(feedback));
        values.put("IMPORTANCE", feedback.importance().name());
        values.put("QUOTE", feedback.quote());
        values.put("ORIGINAL_LINK", feedback.link());
        values.put("HEARD_ON", feedback.heardOn().toString());
        values.put("INTAKE_ID", orNull(feedback.intakeId()));
        values.put("CHANGED_AT", Date.from(clock.instant()));
        values.put("ROW_VERSION", feedback.version());
        values.values().removeIf(Objects::isNull);
        return values;
    }

    @Override
    public Optional<Feedback> ofIntake(long intakeId) {
        return Arrays.stream(ao.find(
                        FeedbackEntity.class,
                        Query.select().where("INTAKE_ID = ?", intakeId).order("ID ASC")))
                .flatMap(row -> feedback(row).stream())
                .findFirst();
    }

    @Override
    public Map<Long, String> unlistedOrganisations() {
        Map<Long, String> names = new HashMap<>();
        // For some databases an empty text is none.
        ao.stream(
                FeedbackEntity.class,
                Query.select("ID, ISSUE_ID, ORGANISATION")
                        .where("ORGANISATION_ID IS NULL AND ORGANISATION IS NOT NULL"),
                row -> {
                    if (!row.getOrganisation().isEmpty()) {
                        names.put(row.getIssueId(), row.getOrganisation());
                    }
                });
        return names;
    }

    @Override
    public List<ChangedFeedback> changedSince(long millis, int most) {
        List<FeedbackEntity> rows = new ArrayList<>(List.of(ao.find(
                FeedbackEntity.class,
                Query.select()
                        .where("CHANGED_AT >= ?", new Date(millis))
                        .order("CHANGED_AT ASC, ID ASC")
                        .limit(most))));
        if (rows.size() == most) {
            // All of the last millisecond, or whoever asks again from there on would get the same rows for ever.
            FeedbackEntity last = rows.get(rows.size() - 1);
            rows.addAll(List.of(ao.find(
                    FeedbackEntity.class,
                    Query.select()
                            .where("CHANGED_AT = ? AND ID > ?", last.getChangedAt(), last.getID())
                            .order("ID ASC"))));
        }
        return rows.stream()
                .flatMap(row -> feedback(row).stream()
                        .map(each ->
                                new ChangedFeedback(each, row.getChangedAt().getTime())))
                .toList();
    }

    @Override
    public void forget(List<Long> issueIds) {
        IssueRows.delete(ao, FeedbackEntity.class, issueIds);
    }

    @Override
    public List<Long> issueIdsAfter(long issueId, int most) {
        return IssueRows.issueIdsAfter(ao, FeedbackEntity.class, FeedbackEntity::getIssueId, issueId, most);
    }

    private Optional<FeedbackEntity> row(long issueId) {
        return Arrays.stream(ao.find(FeedbackEntity.class, Query.select().where("ISSUE_ID = ?", issueId)))
                .findFirst();
    }

    /** Empty if the row cannot be read. */
    private Optional<Feedback> feedback(FeedbackEntity row) {
        Optional<FeedbackKind> kind = orUsual(row.getKindName(), FeedbackKind::named, FeedbackKind.REQUEST);
        Optional<FeedbackSource> source = FeedbackSource.named(row.getSourceName());
        Optional<Side> side = orUsual(row.getSaidBy(), Side::named, Side.CUSTOMER);
        Optional<Importance> importance = importance(row);
        Optional<LocalDate> day = day(row);
        if (kind.isEmpty() || source.isEmpty() || side.isEmpty() || importance.isEmpty() || day.isEmpty()) {
            unreadable.tell(
                    "FEEDBACK",
                    row,
                    "the kind " + row.getKindName() + ", the source " + row.getSourceName() + ", the side "
                            + row.getSaidBy() + ", the importance " + row.getImportance() + ", the day "
                            + row.getHeardOn());
            return Optional.empty();
        }
        return Optional.of(new Feedback(
                row.getIssueId(),
                kind.get(),
                source.get(),
                orEmpty(row.getChannel()),
                new Speaker(side.get(), orEmpty(row.getSpeaker()), orEmpty(row.getContact()), row.isConsent()),
                spokenFor(row),
                importance.get(),
                orEmpty(row.getQuote()),
                orEmpty(row.getOriginalLink()),
                day.get(),
                optional(row.getIntakeId()),
                row.getRowVersion()));
    }

    /** As it is stored, whether it can be read or not. */
    private static FeedbackDraft draft(FeedbackEntity row) {
        return new FeedbackDraft(
                row.getKindName(),
                row.getSourceName(),
                row.getChannel(),
                row.getSaidBy(),
                row.getSpeaker(),
                row.getContact(),
                row.isConsent() ? "true" : "",
                row.getOrganisation(),
                row.getImportance(),
                row.getQuote(),
                row.getOriginalLink(),
                row.getHeardOn());
    }

    private static SpokenFor spokenFor(FeedbackEntity row) {
        return new SpokenFor(
                optional(row.getOrganisationId()),
                orEmpty(row.getOrganisation()),
                orEmpty(row.getSegmentName()),
                optional(row.getOrganisationValue()),
                OrganisationState.named(orEmpty(row.getOrganisationState())));
    }

    /** A row that is older than the column has nothing there. */
    private static <E> Optional<E> orUsual(String name, Function<String, Optional<E>> named, E usual) {
        return orEmpty(name).isEmpty() ? Optional.of(usual) : named.apply(name);
    }

    private static String stateName(Feedback feedback) {
        return feedback.organisation().state().map(Enum::name).orElse(null);
    }

    private static OptionalLong optional(Long number) {
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }

    private static Long orNull(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }

    private static Optional<LocalDate> day(FeedbackEntity row) {
        try {
            return Optional.of(LocalDate.parse(row.getHeardOn()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
