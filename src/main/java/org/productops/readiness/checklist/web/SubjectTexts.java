package org.productops.readiness.checklist.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.productops.readiness.check.CheckSubjects.Choice;
import org.productops.readiness.check.SubjectKind;
import org.productops.readiness.checklist.ChecklistService;

/**
 * What checks look at, by the names that people choose from. Where several have one name, as fields can, each stands there with
 * its id behind the name. Made for one request.
 */
final class SubjectTexts {

    private final ChecklistService checklists;
    private final Map<SubjectKind, List<Choice>> known = new EnumMap<>(SubjectKind.class);

    SubjectTexts(ChecklistService checklists) {
        this.checklists = checklists;
    }

    /** All of the kind, as people choose them. */
    List<String> names(SubjectKind kind) {
        return all(kind).stream().map(choice -> name(kind, choice)).toList();
    }

    private List<Choice> all(SubjectKind kind) {
        return known.computeIfAbsent(kind, checklists::subjects);
    }

    private String name(SubjectKind kind, Choice choice) {
        long same = all(kind).stream()
                .filter(each -> each.name().equalsIgnoreCase(choice.name()))
                .count();
        return same == 1 ? choice.name() : choice.name() + " (" + choice.id() + ")";
    }

    /** How people read the subject; its id, if it is not there any more. */
    String write(SubjectKind kind, String id) {
        return all(kind).stream()
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .map(choice -> name(kind, choice))
                .orElse(id);
    }

    /** The id of what somebody typed, by its name or its id; the text itself, if there is no such thing or several are called so. */
    String read(SubjectKind kind, String typed) {
        String text = typed.strip();
        List<Choice> meant = all(kind).stream()
                .filter(choice -> choice.id().equals(text)
                        || choice.name().equalsIgnoreCase(text)
                        || name(kind, choice).equalsIgnoreCase(text))
                .toList();
        return meant.size() == 1 ? meant.get(0).id() : text;
    }
}
