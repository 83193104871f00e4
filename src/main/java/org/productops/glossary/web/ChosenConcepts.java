package org.productops.glossary.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.productops.common.web.PageRequest;
import org.productops.glossary.ChosenConcept;

/**
 * The concepts that somebody chose in a list.
 *
 * @param isAll whether all that the list shows are meant; then none is named
 * @param named each as it was seen
 */
record ChosenConcepts(boolean isAll, List<ChosenConcept> named) {

    /** The list's check boxes. */
    private static final String CHECKED = "concept";

    /** What the list's button sends that means all of it. */
    static final String ALL = "all";

    private static final Pattern CHOSEN = Pattern.compile("(\\d{1,18})@(\\d{1,18})");

    /** Whether they come from the list, and not from the form. */
    static boolean isNew(PageRequest request) {
        return !request.text(ChoiceBar.CHOOSE).isEmpty();
    }

    /** @param field the form's field that keeps them */
    static ChosenConcepts of(PageRequest request, String field) {
        return isNew(request)
                ? read(request.text(ChoiceBar.CHOOSE).equals(ALL) ? ALL : String.join(" ", request.texts(CHECKED)))
                : read(request.text(field));
    }

    private static ChosenConcepts read(String text) {
        if (text.equals(ALL)) {
            return new ChosenConcepts(true, List.of());
        }
        List<ChosenConcept> named = new ArrayList<>();
        Matcher each = CHOSEN.matcher(text);
        while (each.find()) {
            named.add(new ChosenConcept(Long.parseLong(each.group(1)), Long.parseLong(each.group(2))));
        }
        return new ChosenConcepts(false, named);
    }

    /** As the form keeps them. */
    String text() {
        return isAll
                ? ALL
                : named.stream().map(each -> each.id() + "@" + each.version()).collect(Collectors.joining(" "));
    }

    boolean isEmpty() {
        return !isAll && named.isEmpty();
    }
}
