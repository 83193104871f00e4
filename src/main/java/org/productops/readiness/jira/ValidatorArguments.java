package org.productops.readiness.jira;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.productops.readiness.issue.ItemOrder;
import org.productops.readiness.issue.Strictness;

/**
 * What a workflow keeps of our validator, our condition and our post function. It is stored for years: names and what they
 * mean are never changed, and whatever is missing means what it meant before there was a name for it.
 */
final class ValidatorArguments {

    /** The id of the checklist, as text, or {@link #ALL}; empty if none was chosen. */
    static final String CHECKLIST = "checklistId";

    /** In place of an id: all checklists that apply to the issue, and its own items. */
    static final String ALL = "all";

    /** What the checklist was called when it was chosen. */
    static final String NAME = "checklistName";

    /** The {@link WorkflowOrigin} in which the id means something. */
    static final String ORIGIN = "origin";

    /** {@link #EVERY}, or else the mandatory ones only. */
    static final String ITEMS = "items";

    /** Not only the mandatory items. */
    static final String EVERY = "all";

    /** The names of sections, a line each; empty for all. */
    static final String SECTIONS = "sections";

    /** {@link #YES} if everything is let pass. */
    static final String TRIAL = "trial";

    /** Of the post function: the name of an {@link ItemOrder.Action}; ticking if it is missing. */
    static final String ACTION = "action";

    /** Of the post function: the texts of items, a line each; empty for all. */
    static final String TEXTS = "itemTexts";

    /** What an argument has that can be so or not. */
    static final String YES = "true";

    /** Under this name Jira keeps the class. */
    private static final String CLASS = "class.name";

    private ValidatorArguments() {}

    /** Whether a validator with these arguments is ours. */
    static boolean areOurs(Map<?, ?> arguments) {
        return isOf(ChecklistValidator.class, arguments);
    }

    /** Whether something with these arguments is of this class. */
    static boolean isOf(Class<?> type, Map<?, ?> arguments) {
        return type.getName().equals(arguments.get(CLASS));
    }

    /** Whether everything is let pass. */
    static boolean areOnTrial(Map<?, ?> arguments) {
        return YES.equals(text(arguments, TRIAL));
    }

    /** The id of the checklist; empty if it is missing or no number. */
    static OptionalLong checklistId(Map<?, ?> arguments) {
        return arguments.get(CHECKLIST) instanceof String text && text.matches("\\d{1,18}")
                ? OptionalLong.of(Long.parseLong(text))
                : OptionalLong.empty();
    }

    /**
     * What the arguments ask for.
     *
     * @param origin this Jira's
     */
    static Door door(Map<?, ?> arguments, String origin) {
        String copiedFrom = text(arguments, ORIGIN);
        OptionalLong id = checklistId(arguments);
        Door.Which which;
        if (ALL.equals(text(arguments, CHECKLIST))) {
            which = Door.Which.ALL;
        } else if (id.isEmpty()) {
            which = Door.Which.NONE;
        } else {
            which = copiedFrom.isEmpty() || copiedFrom.equals(origin) ? Door.Which.ONE : Door.Which.ELSEWHERE;
        }
        return new Door(
                which,
                id.orElse(0),
                text(arguments, NAME),
                new Strictness(
                        areOnTrial(arguments), EVERY.equals(text(arguments, ITEMS)), lines(text(arguments, SECTIONS))));
    }

    /** What the arguments of the post function say is to be done. */
    static ItemsRule rule(Map<?, ?> arguments, String origin) {
        String action = text(arguments, ACTION);
        return new ItemsRule(
                door(arguments, origin),
                lines(text(arguments, TEXTS)),
                Arrays.stream(ItemOrder.Action.values())
                        .filter(any -> any.name().equals(action))
                        .findFirst()
                        .orElse(ItemOrder.Action.TICK));
    }

    /** The arguments that ask for this. */
    static Map<String, String> of(Door door, String origin) {
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put(
                CHECKLIST,
                switch (door.which()) {
                    case NONE -> "";
                    case ALL -> ALL;
                    case ONE, ELSEWHERE -> String.valueOf(door.checklistId());
                });
        arguments.put(NAME, door.name());
        arguments.put(ORIGIN, origin);
        arguments.put(ITEMS, door.everyItem() ? EVERY : "mandatory");
        arguments.put(SECTIONS, String.join("\n", door.sections()));
        arguments.put(TRIAL, String.valueOf(door.trial()));
        return arguments;
    }

    /** The lines of a text without those that are blank. */
    static List<String> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    /** An argument as text; empty if it is missing. */
    static String text(Map<?, ?> arguments, String name) {
        return Stream.ofNullable(arguments.get(name))
                .map(Objects::toString)
                .findFirst()
                .orElse("");
    }
}
