package org.productops.feedback.answer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.productops.common.paging.Slice;
import org.productops.feedback.delivery.DeliveryProject;

/**
 * Those who still wait.
 *
 * @param filter which of them were asked for
 * @param projects those that the reader may choose
 * @param areaName the path of the area that was chosen; empty if none was
 * @param overdue how many of them have waited too long
 * @param cut whether there are more than are looked at
 * @param groups how many there are of each delivery issue or organisation, by the name of its group
 * @param waiting those who wait, those together that belong together, and those first that wait longest
 */
public record AnswerListView(
        AnswerFilter filter,
        List<DeliveryProject> projects,
        String areaName,
        int overdue,
        boolean cut,
        Map<String, Integer> groups,
        Slice<WaitingAnswer> waiting) {

    public AnswerListView {
        Objects.requireNonNull(filter, "filter");
        projects = List.copyOf(projects);
        Objects.requireNonNull(areaName, "areaName");
        groups = Map.copyOf(groups);
        Objects.requireNonNull(waiting, "waiting");
    }
}
