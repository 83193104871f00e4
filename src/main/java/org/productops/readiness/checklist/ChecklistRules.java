package org.productops.readiness.checklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;
import org.productops.common.text.TypedDay;
import org.productops.common.text.WebAddress;
import org.productops.common.user.People;
import org.productops.common.user.Standing;
import org.productops.readiness.check.Check;
import org.productops.readiness.check.CheckSubjects;
import org.productops.readiness.check.CheckType;
import org.productops.readiness.check.CheckTypes;
import org.productops.readiness.check.Eligible;
import org.productops.readiness.check.EligibleChoices;
import org.productops.readiness.check.SubjectKind;

/** Turns a draft into a checklist, or says at each field what is wrong with it. */
final class ChecklistRules {

    private static final TextRule NAME = TextRule.line(100).mandatory();
    private static final TextRule DESCRIPTION = TextRule.lines(1000);
    private static final TextRule ITEM_SECTION = TextRule.line(100);
    private static final TextRule ITEM_TEXT = TextRule.lines(500).mandatory();
    private static final TextRule ITEM_HELP = TextRule.lines(1000);
    private static final TextRule ITEM_VALUE = TextRule.line(250);
    private static final TextRule ITEM_CONDITIONS = TextRule.lines(4000);
    private static final TextRule SCOPE = TextRule.lines(4000);

    private final CheckTypes types;
    private final CheckSubjects subjects;
    private final ConditionText conditions;
    private final People people;
    private final EligibleChoices eligible;

    ChecklistRules(
            CheckTypes types,
            CheckSubjects subjects,
            ConditionText conditions,
            People people,
            EligibleChoices eligible) {
        this.types = types;
        this.subjects = subjects;
        this.conditions = conditions;
        this.people = people;
        this.eligible = eligible;
    }

    /**
     * The checklist that the draft makes of what is there; new ones, and new items, have no id yet.
     *
     * @param before the checklist as it is stored; empty for a new one
     * @throws org.productops.common.error.InvalidException with all that is wrong
     */
    Checklist apply(Checklists all, ChecklistDraft draft, Optional<Checklist> before) {
        FieldErrors.Collector errors = FieldErrors.collect();
        String name = NAME.check(ChecklistFields.NAME, draft.name(), errors);
        String description = DESCRIPTION.check(ChecklistFields.DESCRIPTION, draft.description(), errors);
        long id = before.map(Checklist::id).orElse(0L);
        all.findByName(name)
                .filter(other -> other.id() != id)
                .ifPresent(other -> errors.at(
                        ChecklistFields.NAME, Message.of("productops.readiness.error.name-taken", other.name())));
        Conditions standing = scope(draft.scope().conditions(), errors);
        Scope scope = new Scope(draft.scope().byItself(), draft.scope().byItself() ? standing : Conditions.NONE);
        WaiverPolicy waivers = waivers(draft.overrides(), errors);
        List<ChecklistItem> items = items(draft.items(), before, errors);
        refuseCircle(all, id, items, errors);
        errors.throwIfAny();
        return new Checklist(
                id,
                name,
                description,
                scope,
                waivers,
                items,
                before.map(Checklist::version).orElse(0L) + 1);
    }

    /** Scopes are asked about on every view of every issue, where nobody can wait for a query. */
    private Conditions scope(String text, FieldErrors.Collector errors) {
        Conditions read = conditions(SCOPE, ChecklistFields.SCOPE, text, errors);
        if (read.ask(Criterion.Kind.JQL)) {
            errors.at(ChecklistFields.SCOPE, Message.of("productops.readiness.condition.jql-scope"));
        }
        return read;
    }

    private Conditions conditions(TextRule rule, String field, String text, FieldErrors.Collector errors) {
        String checked = rule.check(field, text, errors);
        return conditions.read(checked, wrong -> errors.at(field, wrong));
    }

    private WaiverPolicy waivers(ChecklistDraft.OverridesDraft draft, FieldErrors.Collector errors) {
        if (!draft.allowed()) {
            return WaiverPolicy.FORBIDDEN;
        }
        List<Eligible> granters = new ArrayList<>();
        for (int number = 0; number < draft.granters().size(); number++) {
            String each = draft.granters().get(number);
            Optional<Eligible> granter = EligibleText.read(each).filter(who -> who.kind() != Eligible.Kind.ANYONE);
            granter.filter(who -> !granters.contains(who)).ifPresent(granters::add);
            requireThere(ChecklistFields.ofGranter(number), granter, errors);
            if (granter.isEmpty()) {
                errors.at(
                        ChecklistFields.GRANTERS,
                        Message.of("productops.readiness.error.unknown-people", TextRule.beginning(each)));
            }
        }
        if (draft.granters().isEmpty()) {
            errors.at(ChecklistFields.GRANTERS, Message.of("productops.readiness.error.no-granters"));
        }
        if (granters.size() > WaiverPolicy.MOST_GRANTERS) {
            errors.at(
                    ChecklistFields.GRANTERS,
                    Message.of("productops.readiness.error.many-granters", WaiverPolicy.MOST_GRANTERS));
        }
        return new WaiverPolicy(true, granters, days(draft.mostDays(), errors));
    }

    private static int days(String text, FieldErrors.Collector errors) {
        if (text.matches("\\d{1,3}")) {
            int days = Integer.parseInt(text);
            if (days >= 1 && days <= WaiverPolicy.MOST_DAYS) {
                return days;
            }
        }
        errors.at(ChecklistFields.MOST_DAYS, Message.of("productops.readiness.error.days", WaiverPolicy.MOST_DAYS));
        return WaiverPolicy.USUAL_DAYS;
    }

    private List<ChecklistItem> items(
            List<ChecklistDraft.Item> drafts, Optional<Checklist> before, FieldErrors.Collector errors) {
        if (drafts.isEmpty()) {
            errors.at(ChecklistFields.ITEMS, Message.of("productops.readiness.error.no-items"));
        }
        if (drafts.size() > Checklist.MOST_ITEMS) {
            errors.at(ChecklistFields.ITEMS, Message.of("productops.readiness.error.many-items", Checklist.MOST_ITEMS));
            return List.of();
        }
        Map<Long, ChecklistItem> known = before.stream()
                .flatMap(checklist -> checklist.items().stream())
                .collect(Collectors.toMap(ChecklistItem::id, Function.identity(), (a, b) -> a, HashMap::new));
        List<ChecklistItem> items = new ArrayList<>();
        for (ChecklistDraft.Item draft : drafts) {
            Optional<ChecklistItem> old = Optional.ofNullable(known.remove(draft.id()));
            if (draft.id() != 0 && old.isEmpty()) {
                errors.at(
                        ChecklistFields.ofItem(items.size(), ChecklistFields.ID),
                        Message.of("productops.readiness.error.unknown-item", draft.id()));
            }
            items.add(item(items.size(), draft, old, errors));
        }
        return items;
    }

    private ChecklistItem item(
            int number, ChecklistDraft.Item draft, Optional<ChecklistItem> old, FieldErrors.Collector errors) {
        Check check = check(number, draft, old, errors);
        return new ChecklistItem(
                draft.id(),
                ITEM_SECTION.check(ChecklistFields.ofItem(number, ChecklistFields.SECTION), draft.section(), errors),
                ITEM_TEXT.check(ChecklistFields.ofItem(number, ChecklistFields.TEXT), draft.text(), errors),
                ITEM_HELP.check(ChecklistFields.ofItem(number, ChecklistFields.HELP), draft.help(), errors),
                link(number, draft.link(), errors),
                draft.mandatory(),
                check,
                check.isManual() ? tickers(number, draft.tickers(), errors) : Eligible.ANYONE,
                conditions(
                        ITEM_CONDITIONS,
                        ChecklistFields.ofItem(number, ChecklistFields.CONDITIONS),
                        draft.conditions(),
                        errors),
                draft.skippable(),
                startsOn(number, draft.startsOn(), errors),
                // The store says when, of those that are new.
                old.map(ChecklistItem::addedAt).orElse(Instant.EPOCH));
    }

    private static String link(int number, String link, FieldErrors.Collector errors) {
        if (!link.isEmpty() && !WebAddress.isOne(link)) {
            errors.at(
                    ChecklistFields.ofItem(number, ChecklistFields.LINK),
                    Message.of("productops.readiness.error.link"));
        }
        return link;
    }

    private Eligible tickers(int number, String text, FieldErrors.Collector errors) {
        Optional<Eligible> who = EligibleText.read(text);
        if (who.isEmpty()) {
            errors.at(
                    ChecklistFields.ofItem(number, ChecklistFields.TICKERS),
                    Message.of("productops.readiness.error.unknown-people", TextRule.beginning(text)));
        }
        requireThere(ChecklistFields.ofItem(number, ChecklistFields.TICKERS), who, errors);
        return who.orElse(Eligible.ANYONE);
    }

    /** Those that are there, whoever is in them today: nobody could ever tick, or decide, in the name of one that is not. */
    private void requireThere(String field, Optional<Eligible> who, FieldErrors.Collector errors) {
        who.filter(each -> each.kind() == Eligible.Kind.GROUP && people.standing(each.subject()) == Standing.GONE)
                .ifPresent(group -> errors.at(
                        field,
                        Message.of("productops.readiness.error.unknown-group", TextRule.beginning(group.subject()))));
        who.filter(each -> !eligible.isRoleThere(each))
                .ifPresent(role -> errors.at(
                        field,
                        Message.of("productops.readiness.error.unknown-role", TextRule.beginning(role.subject()))));
    }

    private static Optional<LocalDate> startsOn(int number, String text, FieldErrors.Collector errors) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = TypedDay.read(text);
        if (day.isEmpty()) {
            errors.at(
                    ChecklistFields.ofItem(number, ChecklistFields.STARTS_ON),
                    Message.of("productops.readiness.error.date", TextRule.beginning(text)));
        }
        return day;
    }

    private Check check(
            int number, ChecklistDraft.Item draft, Optional<ChecklistItem> old, FieldErrors.Collector errors) {
        Check check = new Check(draft.kind(), draft.subject(), draft.value().strip());
        Optional<CheckType> type = types.find(draft.kind());
        if (type.isEmpty() && !check.isManual()) {
            errors.at(
                    ChecklistFields.ofItem(number, ChecklistFields.KIND),
                    Message.of("productops.readiness.error.unknown-kind", TextRule.beginning(draft.kind())));
            ITEM_VALUE.check(ChecklistFields.ofItem(number, ChecklistFields.VALUE), check.value(), errors);
            return check;
        }
        checkSubject(number, check, type.map(CheckType::subjectKind).orElse(SubjectKind.NONE), errors);
        checkValue(number, check, type.filter(CheckType::takesValue), errors);
        return check;
    }

    private void checkSubject(int number, Check check, SubjectKind kind, FieldErrors.Collector errors) {
        String place = ChecklistFields.ofItem(number, ChecklistFields.SUBJECT);
        if (kind == SubjectKind.NONE) {
            if (!check.subject().isEmpty()) {
                errors.at(place, Message.of("productops.readiness.error.subject-not-wanted"));
            }
        } else if (check.subject().isEmpty()) {
            errors.at(place, Message.of("productops.readiness.error.subject-missing." + word(kind)));
        } else if (subjects.nameOf(kind, check.subject()).isEmpty()) {
            errors.at(
                    place,
                    Message.of(
                            "productops.readiness.error.subject-unknown." + word(kind),
                            TextRule.beginning(check.subject())));
        }
    }

    private static String word(SubjectKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void checkValue(int number, Check check, Optional<CheckType> type, FieldErrors.Collector errors) {
        String place = ChecklistFields.ofItem(number, ChecklistFields.VALUE);
        if (type.isEmpty()) {
            if (!ITEM_VALUE.check(place, check.value(), errors).isEmpty()) {
                errors.at(place, Message.of("productops.readiness.error.value-not-wanted"));
            }
            return;
        }
        String value = ITEM_VALUE.mandatory().check(place, check.value(), errors);
        if (!value.isEmpty()) {
            type.get().faultOf(value).ifPresent(fault -> errors.at(place, fault));
        }
    }

    /** A list that asks for itself, through whichever others, could never be complete. */
    private void refuseCircle(Checklists all, long id, List<ChecklistItem> items, FieldErrors.Collector errors) {
        for (int number = 0; number < items.size(); number++) {
            Check check = items.get(number).check();
            boolean asks = types.find(check.kind())
                    .filter(type -> type.subjectKind() == SubjectKind.CHECKLIST)
                    .isPresent();
            if (asks && id != 0 && leadsTo(all, check.subject(), id)) {
                errors.at(
                        ChecklistFields.ofItem(number, ChecklistFields.SUBJECT),
                        Message.of("productops.readiness.error.circle"));
            }
        }
    }

    private boolean leadsTo(Checklists all, String from, long to) {
        Deque<String> open = new ArrayDeque<>(List.of(from));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            String next = open.pop();
            if (next.equals(String.valueOf(to))) {
                return true;
            }
            if (seen.add(next) && next.matches("\\d{1,18}")) {
                all.find(Long.parseLong(next)).stream()
                        .flatMap(list -> list.items().stream())
                        .map(ChecklistItem::check)
                        .filter(check -> types.find(check.kind())
                                .filter(type -> type.subjectKind() == SubjectKind.CHECKLIST)
                                .isPresent())
                        .forEach(check -> open.push(check.subject()));
            }
        }
        return false;
    }
}
