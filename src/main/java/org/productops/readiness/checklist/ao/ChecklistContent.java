package org.productops.readiness.checklist.ao;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.productops.common.json.Json;
import org.productops.readiness.check.Check;
import org.productops.readiness.check.Eligible;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistItem;
import org.productops.readiness.checklist.Conditions;
import org.productops.readiness.checklist.Criterion;
import org.productops.readiness.checklist.EligibleText;
import org.productops.readiness.checklist.Scope;
import org.productops.readiness.checklist.WaiverPolicy;

/** The parts of checklists that columns hold as JSON. Stored: its names never change. */
final class ChecklistContent {

    private ChecklistContent() {}

    record ConditionPart(
            @JsonProperty("kind") String kind,
            @JsonProperty("subject") String subject,
            @JsonProperty("values") List<String> values) {

        static List<ConditionPart> of(Conditions conditions) {
            return conditions.all().stream()
                    .map(each -> new ConditionPart(each.kind().name(), each.subject(), each.values()))
                    .toList();
        }

        /** @throws IllegalArgumentException if a newer version stored a kind that this one does not know */
        static Conditions conditions(List<ConditionPart> parts) {
            return new Conditions(parts.stream()
                    .map(each -> new Criterion(Criterion.Kind.valueOf(each.kind), each.subject, each.values))
                    .toList());
        }
    }

    record ConditionsPart(@JsonProperty("all") List<ConditionPart> all) {

        static String write(Conditions conditions) {
            return conditions.isEmpty() ? null : Json.write(new ConditionsPart(ConditionPart.of(conditions)));
        }

        static Conditions read(String text) {
            return text == null || text.isEmpty()
                    ? Conditions.NONE
                    : ConditionPart.conditions(Json.read(text, ConditionsPart.class).all);
        }
    }

    record ScopePart(
            @JsonProperty("byItself") boolean byItself, @JsonProperty("conditions") List<ConditionPart> conditions) {

        static ScopePart of(Scope scope) {
            return new ScopePart(scope.byItself(), ConditionPart.of(scope.conditions()));
        }

        static Scope read(String text) {
            return text == null || text.isEmpty()
                    ? Scope.BY_NAME
                    : Json.read(text, ScopePart.class).scope();
        }

        private Scope scope() {
            return new Scope(byItself, ConditionPart.conditions(conditions));
        }
    }

    record OverridesPart(
            @JsonProperty("allowed") boolean allowed,
            @JsonProperty("granters") List<String> granters,
            @JsonProperty("mostDays") int mostDays) {

        static OverridesPart of(WaiverPolicy policy) {
            return new OverridesPart(
                    policy.allowed(),
                    policy.granters().stream().map(EligibleText::write).toList(),
                    policy.mostDays());
        }

        static WaiverPolicy read(String text) {
            return text == null || text.isEmpty()
                    ? WaiverPolicy.USUAL
                    : Json.read(text, OverridesPart.class).policy();
        }

        private WaiverPolicy policy() {
            return new WaiverPolicy(
                    allowed, granters.stream().map(OverridesPart::granter).toList(), mostDays);
        }

        private static Eligible granter(String text) {
            return EligibleText.read(text).orElseThrow(() -> new IllegalArgumentException("Granters " + text));
        }
    }

    record ItemPart(
            @JsonProperty("id") long id,
            @JsonProperty("section") String section,
            @JsonProperty("text") String text,
            @JsonProperty("help") String help,
            @JsonProperty("link") String link,
            @JsonProperty("mandatory") boolean mandatory,
            @JsonProperty("kind") String kind,
            @JsonProperty("subject") String subject,
            @JsonProperty("value") String value,
            @JsonProperty("tickers") String tickers,
            @JsonProperty("conditions") List<ConditionPart> conditions,
            @JsonProperty("skippable") boolean skippable,
            @JsonProperty("startsOn") String startsOn,
            @JsonProperty("addedAt") String addedAt) {

        private static ItemPart of(ChecklistItem item) {
            return new ItemPart(
                    item.id(),
                    item.section(),
                    item.text(),
                    item.help(),
                    item.link(),
                    item.mandatory(),
                    item.check().kind(),
                    item.check().subject(),
                    item.check().value(),
                    EligibleText.write(item.tickers()),
                    ConditionPart.of(item.conditions()),
                    item.skippable(),
                    item.startsOn().map(String::valueOf).orElse(""),
                    item.addedAt().toString());
        }

        private ChecklistItem item() {
            return new ChecklistItem(
                    id,
                    section,
                    text,
                    help,
                    link,
                    mandatory,
                    new Check(kind, subject, value),
                    EligibleText.read(tickers).orElse(Eligible.ANYONE),
                    ConditionPart.conditions(conditions),
                    skippable,
                    startsOn.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(startsOn)),
                    Instant.parse(addedAt));
        }
    }

    record ChecklistPart(
            @JsonProperty("name") String name,
            @JsonProperty("description") String description,
            @JsonProperty("scope") ScopePart scope,
            @JsonProperty("overrides") OverridesPart overrides,
            @JsonProperty("items") List<ItemPart> items) {

        static String write(Checklist checklist) {
            return Json.write(new ChecklistPart(
                    checklist.name(),
                    checklist.description(),
                    ScopePart.of(checklist.scope()),
                    OverridesPart.of(checklist.waivers()),
                    checklist.items().stream().map(ItemPart::of).toList()));
        }

        static Checklist read(long id, long version, String text) {
            ChecklistPart part = Json.read(text, ChecklistPart.class);
            return new Checklist(
                    id,
                    part.name,
                    part.description,
                    part.scope.scope(),
                    part.overrides.policy(),
                    part.items.stream().map(ItemPart::item).toList(),
                    version);
        }
    }
}
