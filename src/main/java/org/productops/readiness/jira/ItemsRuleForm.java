package org.productops.readiness.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistItem;
import org.productops.readiness.checklist.ChecklistLibrary;
import org.productops.readiness.issue.ItemOrder;

/** Draws what the workflow editor asks of the post function, and what it says of one. */
@JiraComponent
public class ItemsRuleForm {

    private static final Template<RuleView> FORM = new Template<>("readiness/function-form.vm", RuleView.class);

    /** So many items are told of a list. */
    private static final int MOST_KNOWN = 50;

    private final ChecklistLibrary library;
    private final DoorForm doors;
    private final WorkflowOrigin origin;
    private final Templates templates;

    @Inject
    public ItemsRuleForm(ChecklistLibrary library, DoorForm doors, WorkflowOrigin origin, Templates templates) {
        this.library = library;
        this.doors = doors;
        this.origin = origin;
        this.templates = templates;
    }

    /**
     * What there is to choose.
     *
     * @param all whether all that apply are chosen
     * @param problem why what was chosen is not chosen any more; empty if nothing is wrong
     * @param sections the names of the sections, a line each
     * @param items the texts of the items, a line each
     * @param known the names of sections that there are
     * @param knownItems the texts of items that people tick, if one list is chosen
     * @param unknown what is named and not there
     * @param creates whether it may be a transition that creates issues
     */
    record RuleView(
            List<ActionView> actions,
            List<DoorForm.ChoiceView> choices,
            boolean all,
            Optional<Message> problem,
            String sections,
            String items,
            String known,
            List<String> knownItems,
            List<Message> unknown,
            boolean creates) {}

    record ActionView(String name, Message label, boolean chosen) {}

    /** What stands in a workflow. */
    ItemsRule read(Map<?, ?> arguments) {
        return ValidatorArguments.rule(arguments, origin.known());
    }

    /** What the workflow is to keep. */
    Map<String, String> arguments(Map<String, String> sent) {
        Map<String, String> arguments = doors.arguments(sent);
        arguments.remove(ValidatorArguments.TRIAL);
        arguments.remove(ValidatorArguments.ITEMS);
        ItemsRule typed = ValidatorArguments.rule(sent, "");
        arguments.put(ValidatorArguments.ACTION, typed.action().name());
        arguments.put(ValidatorArguments.TEXTS, String.join("\n", typed.texts()));
        return arguments;
    }

    /** The form. */
    String form(ItemsRule rule, boolean creates) {
        Optional<Checklist> chosen = doors.chosen(rule.lists());
        return templates.render(
                FORM,
                new RuleView(
                        List.of(ItemOrder.Action.values()).stream()
                                .map(action -> new ActionView(action.name(), label(action), action == rule.action()))
                                .toList(),
                        library.checklists().all().stream()
                                .map(list -> new DoorForm.ChoiceView(
                                        list.id(),
                                        list.name(),
                                        chosen.filter(one -> one.id() == list.id())
                                                .isPresent()))
                                .toList(),
                        rule.lists().which() == Door.Which.ALL,
                        doors.problem(rule.lists(), chosen),
                        String.join("\n", rule.lists().sections()),
                        String.join("\n", rule.texts()),
                        String.join(", ", DoorForm.sections(library.checklists(), chosen)),
                        chosen.map(ItemsRuleForm::byHand).orElse(List.of()),
                        unknown(rule),
                        creates));
    }

    private static Message label(ItemOrder.Action action) {
        return Message.of(
                "productops.readiness.function.action." + action.name().toLowerCase(Locale.ROOT));
    }

    /** What is said of it in its workflow. */
    String view(ItemsRule rule) {
        List<DoorForm.LineView> lines = new ArrayList<>();
        lines.add(what(rule));
        if (!rule.lists().sections().isEmpty()) {
            lines.add(DoorForm.text(Message.of(
                    "productops.readiness.validator.view-sections",
                    String.join("; ", rule.lists().sections()))));
        }
        if (!rule.texts().isEmpty()) {
            lines.add(DoorForm.text(
                    Message.of("productops.readiness.function.view-items", String.join("; ", rule.texts()))));
        }
        unknown(rule).forEach(message -> lines.add(DoorForm.problem(message)));
        return templates.render(DoorForm.VIEW, new DoorForm.LinesView(lines));
    }

    /** What is named and stands in no list that is meant, so that nothing is done to it. */
    private List<Message> unknown(ItemsRule rule) {
        List<ChecklistItem> items = items(rule.lists());
        if (items.isEmpty()) {
            return List.of();
        }
        List<Message> unknown = new ArrayList<>();
        rule.lists().strictness().missing(items).stream()
                .map(section -> Message.of("productops.readiness.function.unknown-section", section))
                .forEach(unknown::add);
        // Issues have items of their own, which nobody knows here.
        if (rule.lists().which() == Door.Which.ONE) {
            rule.texts().stream()
                    .filter(text -> items.stream().noneMatch(item -> ItemsRule.isCalled(text, item)))
                    .forEach(text -> unknown.add(Message.of("productops.readiness.function.unknown-item", text)));
        }
        return unknown;
    }

    private List<ChecklistItem> items(Door lists) {
        return switch (lists.which()) {
            case ALL ->
                library.checklists().all().stream()
                        .flatMap(list -> list.items().stream())
                        .toList();
            case ONE ->
                library.checklists()
                        .find(lists.checklistId())
                        .map(Checklist::items)
                        .orElse(List.of());
            case NONE, ELSEWHERE -> List.of();
        };
    }

    private static List<String> byHand(Checklist list) {
        return list.items().stream()
                .filter(item -> item.check().isManual())
                .map(ChecklistItem::text)
                .distinct()
                .limit(MOST_KNOWN)
                .toList();
    }

    private DoorForm.LineView what(ItemsRule rule) {
        String action =
                "productops.readiness.function.view." + rule.action().name().toLowerCase(Locale.ROOT);
        return switch (rule.lists().which()) {
            case ALL -> DoorForm.text(Message.of(action + "-all"));
            case NONE -> DoorForm.problem(Message.of("productops.readiness.function.view-none"));
            case ELSEWHERE ->
                DoorForm.problem(Message.of(
                        "productops.readiness.function.view-copied",
                        rule.lists().name()));
            case ONE ->
                library.checklists()
                        .find(rule.lists().checklistId())
                        .map(list -> DoorForm.text(Message.of(action, list.name())))
                        .orElseGet(() -> DoorForm.problem(Message.of(
                                "productops.readiness.function.view-gone",
                                rule.lists().name(),
                                rule.lists().checklistId())));
        };
    }
}
