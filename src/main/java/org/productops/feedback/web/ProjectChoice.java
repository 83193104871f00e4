package org.productops.feedback.web;

import java.util.ArrayList;
import java.util.List;
import org.productops.feedback.delivery.DeliveryProject;

/** A project that a list can be filtered by. */
public record ProjectChoice(String key, String name, boolean chosen) {

    /**
     * The projects to choose from. What was asked for and is none of them stands among them as it was typed.
     *
     * @param typed the key that was asked for; may be empty
     */
    public static List<ProjectChoice> of(List<DeliveryProject> all, String typed) {
        List<ProjectChoice> choices = new ArrayList<>(all.stream()
                .map(project -> new ProjectChoice(
                        project.key(), project.name(), project.key().equalsIgnoreCase(typed)))
                .toList());
        if (!typed.isEmpty() && choices.stream().noneMatch(ProjectChoice::chosen)) {
            choices.add(new ProjectChoice(typed, typed, true));
        }
        return choices;
    }
}
