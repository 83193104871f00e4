package org.productops.feedback.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportFate;
import org.productops.common.imports.ImportMeant;
import org.productops.common.imports.ImportRecord;
import org.productops.common.imports.ImportRow;
import org.productops.common.issue.Issues;
import org.productops.common.text.Shortening;
import org.productops.common.text.TextIdentity;
import org.productops.common.text.TextRule;
import org.productops.feedback.Feedback;
import org.productops.feedback.FeedbackDraft;
import org.productops.feedback.FeedbackFields;
import org.productops.feedback.FeedbackIssues;
import org.productops.feedback.FeedbackKind;
import org.productops.feedback.FeedbackRules;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.Importance;
import org.productops.feedback.Side;
import org.productops.feedback.organisation.Organisation;
import org.productops.feedback.organisation.OrganisationLibrary;
import org.productops.feedback.portal.PortalField;
import org.productops.feedback.portal.PortalProjects;
import org.productops.feedback.portal.PortalProjects.PortalProject;
import org.productops.feedback.portal.SentFeedback;
import org.productops.feedback.portal.SentStore;

/** What becomes of the feedback in a file, worked out record by record. */
final class FeedbackFilePlan {

    private static final Set<String> YES = Set.of("true", "yes", "ja", "x", "1");
    private static final Set<String> NO = Set.of("false", "no", "nein", "0");
    private static final int NAME = 100;
    private static final int DAY = 10;
    private static final TextRule SUMMARY = TextRule.line(255);
    private static final TextRule ID_RULE = TextRule.line(255);
    private static final TextRule TAG_LINE = TextRule.line(1_000);

    private final PortalProjects projects;
    private final OrganisationLibrary organisations;
    private final Map<String, Optional<Organisation>> probably = new HashMap<>();
    private final Issues issues;
    private final FeedbackIssues kind;
    private final SentStore store;
    private final String userKey;
    private final Instant now;
    private final Map<String, Optional<PortalProject>> known = new HashMap<>();
    private final Set<String> tokens = new HashSet<>();
    private final Map<String, ImportRecord> byId = new HashMap<>();
    private final List<ImportRow> rows = new ArrayList<>();
    private final List<SentFeedback> added = new ArrayList<>();

    FeedbackFilePlan(
            PortalProjects projects,
            OrganisationLibrary organisations,
            Issues issues,
            FeedbackIssues kind,
            SentStore store,
            String userKey,
            List<ImportRecord> records,
            Instant now,
            Runnable progress) {
        this.projects = projects;
        this.organisations = organisations;
        this.issues = issues;
        this.kind = kind;
        this.store = store;
        this.userKey = userKey;
        this.now = now;
        for (ImportRecord record : records) {
            byId.putIfAbsent(text(record, FeedbackFileFields.ID).strip(), record);
        }
        for (ImportRecord record : records) {
            progress.run();
            rows.add(row(record));
        }
    }

    /** What becomes of each, in their order. */
    List<ImportRow> rows() {
        return rows;
    }

    /** What is added, in the order of the file. */
    List<SentFeedback> added() {
        return added;
    }

    private ImportRow row(ImportRecord record) {
        FieldErrors.Collector errors = FieldErrors.collect();
        FieldErrors.Collector notes = FieldErrors.collect();
        Optional<PortalProject> project = project(text(record, FeedbackFileFields.PROJECT), errors);
        String id = ID_RULE.check(FeedbackFileFields.ID, text(record, FeedbackFileFields.ID), errors);
        String summary = SUMMARY.check(FeedbackFileFields.SUMMARY, text(record, FeedbackFileFields.SUMMARY), errors);
        String tags = TAG_LINE.check(FeedbackFileFields.TAGS, text(record, FeedbackFileFields.TAGS), errors);
        Optional<Feedback> said = said(draft(record, organisation(record, notes), summary), errors);
        String name = name(record);
        String token = project.map(each -> token(each.id(), id, record)).orElse("");
        if (!token.isEmpty() && !tokens.add(token)) {
            errors.at(FeedbackFileFields.ID, Message.of("productops.portal.import.id-twice", id));
        }
        FieldErrors wrong = errors.build();
        if (!wrong.isEmpty()) {
            return new ImportRow(record, id, name, ImportFate.WRONG, List.of(), wrong, 0);
        }
        Optional<SentFeedback> before = store.withToken(token);
        if (before.isPresent() || isOurs(project.orElseThrow(), id)) {
            return new ImportRow(record, id, name, ImportFate.SAME, List.of(), wrong, 1);
        }
        String original = original(record, project.get(), id, notes);
        Map<PortalField, String> fields = fields(FeedbackDraft.of(said.orElseThrow()), summary, tags);
        added.add(SentFeedback.fresh(
                        token, project.get().id(), userKey, said.get().channel(), fields, now, userKey)
                .duplicateOf(original));
        return new ImportRow(
                record,
                id,
                name,
                ImportFate.NEW,
                changes(record, fields, original),
                wrong,
                notes.build(),
                asks(record),
                0);
    }

    /** Whether the file has it from us: our own tables have the keys of the issues. */
    private boolean isOurs(PortalProject project, String id) {
        return id.startsWith(project.key() + "-")
                && issues.find(id).filter(kind::includes).isPresent();
    }

    /** The token of what it is a duplicate of, as far as that comes with it or came before; empty if it is none. */
    private String original(ImportRecord record, PortalProject project, String id, FieldErrors.Collector notes) {
        String original = text(record, FeedbackFileFields.ORIGINAL).strip();
        if (original.isEmpty() || original.equals(id)) {
            return "";
        }
        String token = token(project.id(), original, record);
        if (byId.containsKey(original) || store.withToken(token).isPresent()) {
            return token;
        }
        notes.at(
                FeedbackFileFields.ORIGINAL,
                Message.of("productops.portal.import.original-unknown", TextRule.beginning(original)));
        return "";
    }

    /** What people know it by. */
    private static String name(ImportRecord record) {
        String summary = text(record, FeedbackFileFields.SUMMARY).strip();
        return Shortening.atWord(
                summary.isEmpty() ? text(record, FeedbackFields.QUOTE).strip() : summary, NAME);
    }

    /** What it is merged into; the id alone where that came before. */
    private String merges(ImportRecord record, String original) {
        String id = text(record, FeedbackFileFields.ORIGINAL).strip();
        if (original.isEmpty()) {
            return "";
        }
        return Optional.ofNullable(byId.get(id))
                .map(FeedbackFilePlan::name)
                .filter(name -> !name.isEmpty())
                .map(name -> name + " (" + id + ")")
                .orElse(id);
    }

    private List<FieldChange> changes(ImportRecord record, Map<PortalField, String> fields, String original) {
        Map<String, String> after = new LinkedHashMap<>();
        after.put(FeedbackFileFields.PROJECT, text(record, FeedbackFileFields.PROJECT));
        after.put(FeedbackFileFields.ORIGINAL, merges(record, original));
        for (Map.Entry<PortalField, String> each : fields.entrySet()) {
            after.put(each.getKey().id(), each.getValue());
        }
        return FieldChange.between(Map.of(), after);
    }

    private static String text(ImportRecord record, String field) {
        return record.fields().getOrDefault(field, "");
    }

    private Optional<PortalProject> project(String key, FieldErrors.Collector errors) {
        String wanted = key.strip().toUpperCase(Locale.ROOT);
        Optional<PortalProject> found = known.computeIfAbsent(wanted, projects::withKey);
        if (wanted.isEmpty()) {
            errors.at(FeedbackFileFields.PROJECT, Message.of("productops.portal.import.project-empty"));
        } else if (found.isEmpty()) {
            errors.at(
                    FeedbackFileFields.PROJECT,
                    Message.of("productops.portal.import.project-unknown", TextRule.beginning(key)));
        } else if (!found.get().offersFeedback()) {
            errors.at(
                    FeedbackFileFields.PROJECT,
                    Message.of("productops.portal.stuck.not-set-up", found.get().name()));
        }
        return found;
    }

    /** As the list calls it; where the list does not know it, it is taken as written. */
    private String organisation(ImportRecord record, FieldErrors.Collector notes) {
        String typed = text(record, FeedbackFields.ORGANISATION).strip();
        if (typed.isEmpty()) {
            return "";
        }
        Optional<Organisation> found = organisations.named(typed);
        if (found.isPresent()) {
            return found.get().name();
        }
        if (asks(record).isEmpty()) {
            notes.at(
                    FeedbackFields.ORGANISATION,
                    organisations.like(typed, 1).stream()
                            .findFirst()
                            .map(like -> Message.of(
                                    "productops.portal.import.organisation-like",
                                    TextRule.beginning(typed),
                                    like.name()))
                            .orElseGet(() -> Message.of(
                                    "productops.portal.import.organisation-unknown", TextRule.beginning(typed))));
        }
        return typed;
    }

    /** Whom the list has who is probably meant: people say whether that is so. */
    private List<Message> asks(ImportRecord record) {
        String typed = text(record, FeedbackFields.ORGANISATION).strip();
        return typed.isEmpty() || ImportMeant.isApart(record)
                ? List.of()
                : probably
                        .computeIfAbsent(typed, organisations::probably)
                        .map(meant -> Message.of(
                                "productops.portal.import.organisation-probably",
                                TextRule.beginning(typed),
                                meant.name()))
                        .stream()
                        .toList();
    }

    /** What rows say if they mean the organisations that they probably mean, by their places. */
    static Map<String, ImportMeant> meant(OrganisationLibrary organisations, List<ImportRecord> records) {
        Map<String, Optional<Organisation>> probably = new HashMap<>();
        Map<String, ImportMeant> meant = new LinkedHashMap<>();
        for (ImportRecord record : records) {
            String typed = text(record, FeedbackFields.ORGANISATION).strip();
            if (!typed.isEmpty() && !ImportMeant.isApart(record)) {
                probably.computeIfAbsent(typed, organisations::probably)
                        .ifPresent(found -> meant.put(
                                record.place(),
                                ImportMeant.there(
                                        TextIdentity.of(typed), Map.of(FeedbackFields.ORGANISATION, found.name()))));
            }
        }
        return meant;
    }

    private FeedbackDraft draft(ImportRecord record, String organisation, String summary) {
        String quote = text(record, FeedbackFields.QUOTE);
        String speaker = text(record, FeedbackFields.SPEAKER);
        String source = word(text(record, FeedbackFields.SOURCE), FeedbackSource::named);
        String sure = source.isEmpty() ? FeedbackSource.CUSTOMER.name() : source;
        String saidBy = word(text(record, FeedbackFields.SAID_BY), Side::named);
        Side side = sure.equals(FeedbackSource.EMPLOYEE.name()) ? Side.COLLEAGUE : Side.CUSTOMER;
        return new FeedbackDraft(
                word(text(record, FeedbackFields.KIND), FeedbackKind::named),
                sure,
                text(record, FeedbackFields.CHANNEL),
                saidBy.isEmpty() ? side.name() : saidBy,
                speaker,
                text(record, FeedbackFields.CONTACT),
                consent(text(record, FeedbackFields.CONSENT)),
                organisation,
                word(text(record, FeedbackFields.IMPORTANCE), Importance::named),
                quote.isBlank() ? summary : quote,
                text(record, FeedbackFields.LINK),
                day(text(record, FeedbackFields.HEARD_ON).strip()));
    }

    private static String consent(String text) {
        String said = text.strip().toLowerCase(Locale.ROOT);
        return YES.contains(said) ? "true" : NO.contains(said) ? "" : said;
    }

    /** One of the words that are known, however it is written; any other as it is written, so that people find it. */
    private static <E extends Enum<E>> String word(String text, Function<String, Optional<E>> named) {
        String written = text.strip();
        return named.apply(written.toUpperCase(Locale.ROOT).replace(' ', '_'))
                .map(Enum::name)
                .orElse(written);
    }

    /** A day, or the day of a moment as other products write it; today where the file says nothing. */
    private String day(String text) {
        if (text.isEmpty()) {
            return LocalDate.ofInstant(now, ZoneOffset.UTC).toString();
        }
        return text.matches("\\d{4}-\\d{2}-\\d{2}[T ].*") ? text.substring(0, DAY) : text;
    }

    private Optional<Feedback> said(FeedbackDraft draft, FieldErrors.Collector errors) {
        try {
            return Optional.of(FeedbackRules.apply(draft, 0, Feedback.ABSENT, now));
        } catch (InvalidException e) {
            e.errors().fields().forEach(errors::at);
            e.errors().general().forEach(errors::general);
            return Optional.empty();
        }
    }

    private static Map<PortalField, String> fields(FeedbackDraft draft, String summary, String tags) {
        Map<PortalField, String> fields = new EnumMap<>(PortalField.class);
        for (PortalField field : PortalField.values()) {
            fields.put(field, PortalField.textOf(draft, field));
        }
        fields.put(PortalField.SUMMARY, summary);
        fields.put(PortalField.TAGS, tags);
        fields.values().removeIf(String::isEmpty);
        return fields;
    }

    /** The same for the same thing in whatever file; what has no id is known by all that it says. */
    private static String token(long projectId, String id, ImportRecord record) {
        String what = id.isEmpty() ? record.fields().toString() : "id " + id;
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((projectId + " " + what).getBytes(StandardCharsets.UTF_8));
            return "f" + HexFormat.of().formatHex(hash).substring(0, 48);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
