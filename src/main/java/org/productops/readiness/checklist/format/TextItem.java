package org.productops.readiness.checklist.format;

import java.util.List;
import java.util.Objects;

/**
 * An item as a text says it.
 *
 * @param list the name of the list that it is in; empty if the text names none
 * @param section the heading that it stands under; empty if there is none
 * @param text what is to be done
 * @param help what explains it; may be empty
 * @param mandatory whether it must be closed
 * @param state how far it is
 * @param assignees who is to do it, as the text names them
 */
public record TextItem(
        String list, String section, String text, String help, boolean mandatory, State state, List<String> assignees) {

    /** How far an item is. */
    public enum State {
        OPEN,
        DONE,
        /** It need not be done here. */
        NOT_APPLICABLE
    }

    public TextItem {
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(help, "help");
        Objects.requireNonNull(state, "state");
        assignees = List.copyOf(assignees);
    }

    TextItem withState(State other) {
        return new TextItem(list, section, text, help, mandatory, other, assignees);
    }

    TextItem withMandatory(boolean other) {
        return new TextItem(list, section, text, help, other, state, assignees);
    }

    TextItem withHelp(String more) {
        return new TextItem(
                list, section, text, help.isEmpty() ? more : help + "\n" + more, mandatory, state, assignees);
    }
}
