package org.productops.feedback.inbox;

import java.util.List;
import org.productops.common.issue.VisibleIssue;

/** What the product offers of issues that are built, and of the areas of issues, to the user who makes the request. */
public interface DeliveryIssues {

    /**
     * A project in which the user may create issues.
     *
     * @param key what the keys of its issues begin with
     * @param name what people call it
     * @param types what can be created there, in the project's order; not feedback itself, and no sub-tasks
     */
    record DeliveryProject(String key, String name, List<DeliveryType> types) {

        public DeliveryProject {
            types = List.copyOf(types);
        }
    }

    /**
     * A type of issues.
     *
     * @param id its number
     * @param name what people call it
     */
    record DeliveryType(String id, String name) {}

    /** The projects in which the user may create issues, by name. */
    List<DeliveryProject> projects();

    /**
     * Issues that are no feedback, as the user may find them: the one with this key, or those whose summary has these words,
     * the ones that were changed last first.
     *
     * @param typed a key, or words
     * @param most how many at most
     */
    List<VisibleIssue> like(String typed, int most);

    /**
     * Whether the product lets the user create such an issue.
     *
     * @throws org.productops.common.error.InvalidException with what the product demands, at the fields of
     *     {@link TriageFields} where there is one
     * @throws org.productops.common.error.NotPermittedException if the user may not
     */
    void check(FreshDelivery fresh);

    /**
     * Creates the issue as the user.
     *
     * @throws org.productops.common.error.InvalidException as {@link #check}
     */
    VisibleIssue create(FreshDelivery fresh);

    /** Gives an issue, which the user may edit, another area, or none if the key is empty; as the user, with an entry in its history. */
    void setArea(VisibleIssue issue, String areaKey);
}
