package org.productops.readiness.checklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportFate;
import org.productops.common.imports.ImportRecord;
import org.productops.common.imports.ImportRow;
import org.productops.common.text.TextIdentity;
import org.productops.common.text.TextRule;
import org.productops.readiness.check.Check;
import org.productops.readiness.check.CheckSubjects;
import org.productops.readiness.check.CheckTypes;
import org.productops.readiness.check.SubjectKind;

/**
 * Works out what a file makes of the checklists. Lists that ask for others find them by name, also among those of the file;
 * so what they ask for is looked at apart, and gets its id when the other list has one. Nothing is changed.
 */
final class ChecklistImportPlan {

    private final Checklists all;
    private final ChecklistRules rules;
    private final ChecklistTexts texts;
    private final CheckTypes types;
    private final CheckSubjects subjects;
    private final BiFunction<Checklist, Checklist, List<Message>> question;

    private final List<Step> steps = new ArrayList<>();
    private final Set<String> inFile = new HashSet<>();

    /**
     * What becomes of one checklist.
     *
     * @param before as it is; empty for a new one
     * @param after as it would be, with manual items in place of those that ask for other lists; empty if it is wrong
     * @param asked by the place of an item, the identity of the list that it asks for, and its check without the id
     */
    record Step(ImportRow row, Optional<Checklist> before, Optional<Checklist> after, Map<Integer, Asked> asked) {

        String identity() {
            return TextIdentity.of(row.name());
        }

        boolean touches() {
            return row.fate() == ImportFate.NEW || row.fate() == ImportFate.CHANGED;
        }
    }

    /** Another list that an item asks for. */
    record Asked(String identity, Check check) {}

    /** @param question what people are asked before the one takes the place of the other */
    ChecklistImportPlan(
            Checklists all,
            List<ImportRecord> records,
            ChecklistRules rules,
            ChecklistTexts texts,
            CheckTypes types,
            CheckSubjects subjects,
            BiFunction<Checklist, Checklist, List<Message>> question,
            Runnable progress) {
        this.all = all;
        this.rules = rules;
        this.texts = texts;
        this.types = types;
        this.subjects = subjects;
        this.question = question;
        Map<String, Long> uses =
                records.stream().collect(Collectors.groupingBy(ChecklistImportPlan::identity, Collectors.counting()));
        inFile.addAll(uses.keySet());
        for (ImportRecord record : records) {
            steps.add(step(record, uses.get(identity(record)) > 1));
            progress.run();
        }
        refuseCircles();
    }

    private static String identity(ImportRecord record) {
        return TextIdentity.of(record.fields().getOrDefault(ChecklistFields.NAME, ""));
    }

    List<ImportRow> rows() {
        return steps.stream().map(Step::row).toList();
    }

    /** Those that are written, each behind those that it asks for. */
    List<Step> inOrder() {
        Map<String, Step> left = new LinkedHashMap<>();
        steps.stream().filter(Step::touches).forEach(step -> left.put(step.identity(), step));
        List<Step> order = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Step> ready = left.values().stream()
                    .filter(step ->
                            step.asked().values().stream().noneMatch(asked -> left.containsKey(asked.identity())))
                    .toList();
            if (ready.isEmpty()) {
                throw new IllegalStateException("Circles are wrong, and nothing wrong is written");
            }
            ready.forEach(step -> left.remove(step.identity()));
            order.addAll(ready);
        }
        return order;
    }

    /** The checklist as it is to be, where it is known which ids the lists have that it asks for. */
    static Checklist resolved(Step step, Map<String, Long> ids) {
        Checklist after = step.after().orElseThrow();
        List<ChecklistItem> items = new ArrayList<>(after.items());
        step.asked()
                .forEach((place, asked) -> items.set(
                        place,
                        withCheck(
                                items.get(place),
                                new Check(
                                        asked.check().kind(),
                                        String.valueOf(ids.get(asked.identity())),
                                        asked.check().value()))));
        return after.withItems(items);
    }

    private static ChecklistItem withCheck(ChecklistItem item, Check check) {
        return new ChecklistItem(
                item.id(),
                item.section(),
                item.text(),
                item.help(),
                item.link(),
                item.mandatory(),
                check,
                item.tickers(),
                item.conditions(),
                item.skippable(),
                item.startsOn(),
                item.addedAt());
    }

    private Step step(ImportRecord record, boolean isTwice) {
        FieldErrors.Collector errors = FieldErrors.collect();
        Optional<Checklist> before = all.findByName(record.fields().getOrDefault(ChecklistFields.NAME, ""));
        Map<Integer, Asked> asked = new LinkedHashMap<>();
        Optional<Checklist> after = Optional.empty();
        if (isTwice) {
            errors.at(ChecklistFields.NAME, Message.of("productops.readiness.imports.twice"));
        }
        try {
            List<ChecklistDraft.Item> items = items(ChecklistFile.items(record), before, asked, errors);
            after = Optional.of(rules.apply(all, ChecklistFile.draft(record, items), before));
        } catch (InvalidException e) {
            e.errors().general().forEach(wrong -> errors.at(ChecklistFields.ITEMS, wrong));
            e.errors().fields().forEach((field, wrong) -> {
                if (ChecklistFile.FIELDS.contains(field)) {
                    errors.at(field, wrong);
                } else {
                    ChecklistFields.itemOf(field)
                            .ifPresent(number -> errors.general(Message.of(
                                    "productops.readiness.imports.wrong-item", number + 1, textOf(record, number))));
                    errors.general(wrong);
                }
            });
        }
        FieldErrors found = errors.build();
        if (!found.isEmpty()) {
            return new Step(
                    row(record, before, ImportFate.WRONG, List.of(), found, List.of()),
                    before,
                    Optional.empty(),
                    Map.of());
        }
        Checklist wanted = after.orElseThrow();
        List<FieldChange> changes =
                FieldChange.between(before.map(texts::draft).map(this::shown).orElse(Map.of()), shown(wanted, asked));
        ImportFate fate = before.isEmpty() ? ImportFate.NEW : changes.isEmpty() ? ImportFate.SAME : ImportFate.CHANGED;
        if (fate == ImportFate.CHANGED) {
            changes = changes.stream().map(ChecklistImportPlan::onlyChanged).toList();
        }
        List<Message> asks =
                fate == ImportFate.CHANGED ? question.apply(before.orElseThrow(), here(wanted, asked)) : List.of();
        return new Step(row(record, before, fate, changes, found, asks), before, after, asked);
    }

    private static String textOf(ImportRecord record, int number) {
        return TextRule.beginning(ChecklistFile.items(record).get(number).item().text());
    }

    private static ImportRow row(
            ImportRecord record,
            Optional<Checklist> before,
            ImportFate fate,
            List<FieldChange> changes,
            FieldErrors errors,
            List<Message> asks) {
        String name = record.fields().getOrDefault(ChecklistFields.NAME, "");
        return new ImportRow(
                record,
                TextIdentity.of(name),
                name,
                fate,
                changes,
                errors,
                FieldErrors.none(),
                asks,
                before.map(Checklist::version).orElse(0L));
    }

    /** An item with the text of one that is there is that one: it keeps its ticks. */
    private List<ChecklistDraft.Item> items(
            List<ChecklistFile.NamedItem> said,
            Optional<Checklist> before,
            Map<Integer, Asked> asked,
            FieldErrors.Collector errors) {
        List<Long> ids = SameItems.ids(
                before.map(Checklist::items).orElse(List.of()),
                said.stream().map(ChecklistFile.NamedItem::item).toList());
        List<ChecklistDraft.Item> items = new ArrayList<>();
        for (ChecklistFile.NamedItem each : said) {
            ChecklistDraft.Item item = each.item();
            SubjectKind kind =
                    types.find(item.kind()).map(type -> type.subjectKind()).orElse(SubjectKind.NONE);
            Check check = new Check(item.kind(), item.subject(), item.value());
            if (kind == SubjectKind.CHECKLIST) {
                String name = askedName(each);
                if (!inFile.contains(TextIdentity.of(name))
                        && all.findByName(name).isEmpty()) {
                    errors.general(Message.of("productops.readiness.imports.unknown-list", TextRule.beginning(name)));
                }
                asked.put(items.size(), new Asked(TextIdentity.of(name), check));
                check = Check.manual();
            } else if (kind != SubjectKind.NONE) {
                check = new Check(item.kind(), subject(kind, item.subject(), each.subjectName()), item.value());
            }
            items.add(ChecklistFile.withId(ChecklistFile.withCheck(item, check), ids.get(items.size())));
        }
        return items;
    }

    /** The list that an item asks for: by the name that the file has of it, or else the one that has this id here. */
    private String askedName(ChecklistFile.NamedItem item) {
        if (!item.subjectName().isEmpty()) {
            return item.subjectName();
        }
        String id = item.item().subject();
        return id.matches("\\d{1,18}")
                ? all.find(Long.parseLong(id)).map(Checklist::name).orElse(id)
                : id;
    }

    /** The id, if it is called here as in the file; or else the one thing that is called so here. */
    private String subject(SubjectKind kind, String id, String name) {
        String identity = TextIdentity.of(name);
        boolean isCalledSo = subjects.nameOf(kind, id)
                .filter(here -> name.isEmpty() || TextIdentity.of(here).equals(identity))
                .isPresent();
        if (isCalledSo || name.isEmpty()) {
            return id;
        }
        List<String> called = subjects.all(kind).stream()
                .filter(choice -> TextIdentity.of(choice.name()).equals(identity))
                .map(CheckSubjects.Choice::id)
                .toList();
        return called.size() == 1 ? called.get(0) : id;
    }

    private Map<String, String> shown(Checklist wanted, Map<Integer, Asked> asked) {
        ChecklistDraft draft = texts.draft(wanted);
        List<ChecklistDraft.Item> items = new ArrayList<>(draft.items());
        asked.forEach((place, other) -> items.set(place, asking(items.get(place), other)));
        return shown(new ChecklistDraft(draft.name(), draft.description(), draft.scope(), draft.overrides(), items));
    }

    /** The checklist with its checks of other lists, as far as these are here: one of the file has no id yet. */
    private Checklist here(Checklist wanted, Map<Integer, Asked> asked) {
        List<ChecklistItem> items = new ArrayList<>(wanted.items());
        asked.forEach((place, other) -> items.set(
                place,
                withCheck(
                        items.get(place),
                        new Check(
                                other.check().kind(),
                                all.findByName(other.identity())
                                        .map(list -> String.valueOf(list.id()))
                                        .orElse(other.identity()),
                                other.check().value()))));
        return wanted.withItems(items);
    }

    private ChecklistDraft.Item asking(ChecklistDraft.Item item, Asked other) {
        String subject = all.findByName(other.identity())
                .map(list -> String.valueOf(list.id()))
                .orElse(other.identity());
        return ChecklistFile.withCheck(
                item, new Check(other.check().kind(), subject, other.check().value()));
    }

    /** What people see of a checklist before and after, by its fields; an item is a line. */
    private Map<String, String> shown(ChecklistDraft draft) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(ChecklistFields.NAME, draft.name());
        fields.put(ChecklistFields.DESCRIPTION, draft.description());
        fields.put(ChecklistFields.BY_ITSELF, String.valueOf(draft.scope().byItself()));
        fields.put(ChecklistFields.SCOPE, draft.scope().conditions());
        fields.put(ChecklistFields.OVERRIDES, String.valueOf(draft.overrides().allowed()));
        fields.put(ChecklistFields.GRANTERS, String.join("\n", draft.overrides().granters()));
        fields.put(ChecklistFields.MOST_DAYS, draft.overrides().mostDays());
        fields.put(
                ChecklistFields.ITEMS,
                draft.items().stream().map(ChecklistImportPlan::line).collect(Collectors.joining("\n")));
        return fields;
    }

    /** Of items, those that become others: nobody finds the one that does among a hundred that do not. */
    private static FieldChange onlyChanged(FieldChange change) {
        if (!change.field().equals(ChecklistFields.ITEMS)) {
            return change;
        }
        List<String> before = change.before().lines().toList();
        List<String> after = change.after().lines().toList();
        List<String> gone = without(before, after);
        List<String> come = without(after, before);
        // The same items in another order are shown in both.
        return gone.isEmpty() && come.isEmpty()
                ? change
                : new FieldChange(change.field(), String.join("\n", gone), String.join("\n", come));
    }

    private static List<String> without(List<String> lines, List<String> others) {
        List<String> left = new ArrayList<>(lines);
        others.forEach(left::remove);
        return left;
    }

    private static String line(ChecklistDraft.Item item) {
        List<String> parts = new ArrayList<>(List.of(item.section(), item.text()));
        parts.add(item.mandatory() ? ChecklistFields.MANDATORY : "");
        parts.add(
                item.kind().equals(Check.MANUAL)
                        ? item.tickers()
                        : (item.kind() + " " + item.subject() + " " + item.value()).strip());
        parts.add(item.skippable() ? ChecklistFields.SKIPPABLE : "");
        parts.addAll(List.of(item.startsOn(), item.conditions(), item.help(), item.link()));
        return parts.stream()
                .filter(part -> !part.isEmpty())
                .map(part -> part.lines().collect(Collectors.joining("; ")))
                .collect(Collectors.joining(" | "));
    }

    /** Lists that ask for each other could never be complete. */
    private void refuseCircles() {
        Map<String, Set<String>> asks = new HashMap<>();
        all.all().forEach(list -> asks.put(TextIdentity.of(list.name()), asks(list)));
        steps.stream()
                .filter(step -> step.after().isPresent())
                .forEach(step -> asks.put(
                        step.identity(),
                        step.asked().values().stream().map(Asked::identity).collect(Collectors.toSet())));
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (step.after().isPresent() && leadsBack(step.identity(), asks)) {
                FieldErrors wrong = FieldErrors.collect()
                        .at(ChecklistFields.ITEMS, Message.of("productops.readiness.error.circle"))
                        .build();
                steps.set(
                        i,
                        new Step(
                                row(step.row().record(), step.before(), ImportFate.WRONG, List.of(), wrong, List.of()),
                                step.before(),
                                Optional.empty(),
                                Map.of()));
            }
        }
    }

    private Set<String> asks(Checklist list) {
        return list.items().stream()
                .map(ChecklistItem::check)
                .filter(check -> types.find(check.kind())
                        .filter(type -> type.subjectKind() == SubjectKind.CHECKLIST)
                        .isPresent())
                .map(Check::subject)
                .filter(id -> id.matches("\\d{1,18}"))
                .flatMap(id -> all.find(Long.parseLong(id)).stream())
                .map(other -> TextIdentity.of(other.name()))
                .collect(Collectors.toSet());
    }

    private static boolean leadsBack(String from, Map<String, Set<String>> asks) {
        Set<String> seen = new HashSet<>();
        List<String> open = new ArrayList<>(asks.getOrDefault(from, Set.of()));
        while (!open.isEmpty()) {
            String next = open.remove(open.size() - 1);
            if (next.equals(from)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(asks.getOrDefault(next, Set.of()));
            }
        }
        return false;
    }
}
